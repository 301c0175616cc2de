package org.nezabudka.adapter.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.adapter.persistence.file.HostileFiles.text;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nezabudka.application.file.FileInspection.Seen;
import org.nezabudka.domain.file.FileType;
import org.nezabudka.domain.file.FileTypeNotTaken;
import org.nezabudka.domain.file.PixelSize;
import org.nezabudka.domain.file.TooManyPixels;
import org.nezabudka.domain.file.UnreadableImage;

class SeeingWhatFilesAreTest {

    @TempDir
    Path folder;

    private DiskContents contents;
    private final ContentInspection inspection = new ContentInspection();

    @BeforeEach
    void open() {
        contents = new DiskContents(folder, 0);
    }

    private Seen seen(byte[] bytes) {
        try (var received = contents.receive(new ByteArrayInputStream(bytes), 10_000_000)) {
            return inspection.look(received);
        }
    }

    static Stream<Arguments> what_people_send() {
        return Stream.of(
                Arguments.of(FileType.JPEG, HostileFiles.halves("jpeg", 40, 30)),
                Arguments.of(FileType.PNG, HostileFiles.halves("png", 40, 30)),
                Arguments.of(FileType.PDF, text("%PDF-1.7\n%âãÏÓ\n1 0 obj")),
                Arguments.of(FileType.DOCX, HostileFiles.zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of(FileType.XLSX, HostileFiles.zip("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of(FileType.PPTX, HostileFiles.zip("[Content_Types].xml", "ppt/presentation.xml")),
                Arguments.of(FileType.ZIP, HostileFiles.zip("План.dwg", "Смета.xls")),
                Arguments.of(FileType.ZIP, HostileFiles.zipBomb()),
                Arguments.of(FileType.OFFICE, hex("d0cf11e0a1b11ae1" + "00".repeat(600))),
                Arguments.of(FileType.RTF, text("{\\rtf1\\ansi Смета}")),
                Arguments.of(FileType.DWG, text("AC1032\0\0\0\0\0\0")),
                Arguments.of(FileType.DXF, text("0\r\nSECTION\r\n2\r\nHEADER\r\n9\r\n$ACADVER\r\n1\r\nAC1015\r\n")),
                Arguments.of(FileType.TEXT, text("Кухня: 2400 на 600, столешница дуб\r\n")),
                Arguments.of(FileType.MP3, hex("494433030000000000" + "00".repeat(100))),
                Arguments.of(FileType.WAV, text("RIFF\0\0\0\0WAVEfmt ")),
                Arguments.of(FileType.OGG, hex("4f676753" + "00".repeat(60))),
                Arguments.of(FileType.HEIC, hex("0000001866747970686569630000000068656963" + "00".repeat(60))),
                Arguments.of(FileType.MP4, hex("00000018667479706d7034320000000069736f6d" + "00".repeat(60))),
                Arguments.of(FileType.MOV, hex("0000001466747970717420200000000071742020" + "00".repeat(60))));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    @ParameterizedTest
    @MethodSource("what_people_send")
    void what_people_send_is_known_by_its_content(FileType type, byte[] bytes) {
        assertThat(seen(bytes).type()).isEqualTo(type);
    }

    static Stream<byte[]> what_could_harm() {
        return Stream.of(
                text("<!DOCTYPE html><html><body onload=alert(1)>"),
                text("<html><script>alert(1)</script></html>"),
                text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
                text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>"),
                text("#!/bin/sh\nrm -rf /\n"),
                text("\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0"),
                hex("4d5a90000300000004000000ffff0000b8" + "00".repeat(100)),
                hex("cafebabe00000041" + "00".repeat(60)),
                HostileFiles.zip("META-INF/MANIFEST.MF", "Main.class"),
                HostileFiles.zip("AndroidManifest.xml"),
                Arrays.copyOf(HostileFiles.zip("План.dwg"), 40),
                hex("0001020304050607f8f9"));
    }

    @ParameterizedTest
    @MethodSource("what_could_harm")
    void pages_scripts_programs_and_the_unknown_are_refused(byte[] bytes) {
        assertThatThrownBy(() -> seen(bytes)).isInstanceOf(FileTypeNotTaken.class);
    }

    @Test
    void pictures_are_measured_the_right_way_up() {
        var jpeg = HostileFiles.halves("jpeg", 40, 30);
        assertThat(seen(jpeg).pixels()).isEqualTo(new PixelSize(40, 30));
        assertThat(seen(HostileFiles.turned(jpeg, 6)).pixels()).isEqualTo(new PixelSize(30, 40));
        assertThat(seen(HostileFiles.turned(jpeg, 3)).pixels()).isEqualTo(new PixelSize(40, 30));
        assertThat(seen(text("%PDF-1.7\n")).pixels()).isNull();
    }

    @Test
    void a_picture_that_claims_to_be_enormous_is_refused_without_being_opened() {
        assertThatThrownBy(() -> seen(HostileFiles.bomb(60_000, 60_000))).isInstanceOf(TooManyPixels.class);
        assertThatThrownBy(() -> seen(HostileFiles.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isInstanceOf(TooManyPixels.class);
    }

    @Test
    void what_only_begins_like_a_picture_is_refused() {
        assertThatThrownBy(() -> seen(hex("ffd8ffe000104a464946"))).isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> seen(Arrays.copyOf(HostileFiles.bomb(10, 10), 12)))
                .isInstanceOf(UnreadableImage.class);
    }
}
