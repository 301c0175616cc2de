package org.nezabudka.domain.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file can be. Nothing else is taken in: no pages, no scripts, no programs. Which of them a file is, is seen from its content,
 * never believed of its name.
 */
public enum FileType {
    JPEG(Group.IMAGE, "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG(Group.IMAGE, "image/png", "png"),
    WEBP(Group.IMAGE, "image/webp", "webp"),
    HEIC(Group.IMAGE, "image/heic", "heic", "heif"),
    PDF(Group.PDF, "application/pdf", "pdf"),
    DOCX(Group.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(Group.DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(Group.DOCUMENT, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** Office documents of before 2007 share one container; which of them it is, their name says. */
    OFFICE(Group.DOCUMENT, "application/x-ole-storage", "doc", "xls", "ppt"),
    ODT(Group.DOCUMENT, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(Group.DOCUMENT, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP(Group.DOCUMENT, "application/vnd.oasis.opendocument.presentation", "odp"),
    RTF(Group.DOCUMENT, "application/rtf", "rtf"),
    DWG(Group.DRAWING, "image/vnd.dwg", "dwg"),
    DXF(Group.DRAWING, "image/vnd.dxf", "dxf"),
    TEXT(Group.TEXT, "text/plain", "txt", "csv", "log"),
    MP3(Group.AUDIO, "audio/mpeg", "mp3"),
    M4A(Group.AUDIO, "audio/mp4", "m4a"),
    OGG(Group.AUDIO, "audio/ogg", "ogg", "oga", "opus"),
    WAV(Group.AUDIO, "audio/wav", "wav"),
    AMR(Group.AUDIO, "audio/amr", "amr"),
    MP4(Group.VIDEO, "video/mp4", "mp4", "m4v"),
    MOV(Group.VIDEO, "video/quicktime", "mov"),
    WEBM(Group.VIDEO, "video/webm", "webm"),
    THREE_GP(Group.VIDEO, "video/3gpp", "3gp"),
    ZIP(Group.ARCHIVE, "application/zip", "zip");

    /** What people call such files. */
    public enum Group {
        IMAGE,
        PDF,
        DOCUMENT,
        DRAWING,
        TEXT,
        AUDIO,
        VIDEO,
        ARCHIVE
    }

    private final Group group;
    private final String mediaType;
    private final String endings;

    FileType(Group group, String mediaType, String... endings) {
        this.group = group;
        this.mediaType = mediaType;
        this.endings = String.join(" ", endings);
    }

    public Group group() {
        return group;
    }

    /** As HTTP names it. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files may end, without the dot; the usual one first. */
    public List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** Pictures and PDF: what may be looked at in the browser itself; everything else is only downloaded. */
    public boolean isShownInline() {
        return group == Group.IMAGE || group == Group.PDF;
    }

    boolean mayEnd(String ending) {
        return endings().contains(ending.toLowerCase(Locale.ROOT));
    }

    /** The type of which this is the usual name for HTTP. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
