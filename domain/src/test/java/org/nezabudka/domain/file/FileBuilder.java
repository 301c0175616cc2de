package org.nezabudka.domain.file;

import java.time.Instant;
import java.util.UUID;
import org.nezabudka.domain.organization.EmployeeId;

/** Builds files: {@code aFile("Эскиз.png").from(orlov).build()}. */
public final class FileBuilder {

    private final String name;
    private FileId id = new FileId(UUID.randomUUID());
    private FileType type = FileType.PNG;
    private String content = "a".repeat(64);
    private EmployeeId uploader = new EmployeeId(UUID.randomUUID());
    private Instant at = Instant.parse("2026-03-02T09:00:00Z");

    private FileBuilder(String name) {
        this.name = name;
    }

    public static FileBuilder aFile(String name) {
        return new FileBuilder(name);
    }

    public FileBuilder from(EmployeeId who) {
        uploader = who;
        return this;
    }

    public FileBuilder at(Instant moment) {
        at = moment;
        return this;
    }

    public FileBuilder ofType(FileType another) {
        type = another;
        return this;
    }

    /** Of this content: a hexadecimal digit, over and over. */
    public FileBuilder holding(char digit) {
        content = String.valueOf(digit).repeat(64);
        return this;
    }

    public StoredFile build() {
        var pixels = type.group() == FileType.Group.IMAGE ? new PixelSize(40, 30) : null;
        return new StoredFile(
                id, new FileName(name), type, new ContentHash(content), 1234, pixels, uploader, at, null, null, 0);
    }
}
