package org.nezabudka.adapter.web.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as the outside sees it.
 *
 * @param group what people call such files
 * @param owner to what it belongs, {@code null} as long as it is its uploader's alone
 * @param number of the version, among files of that name in that section
 * @param previewed whether there are small pictures of it
 * @param openedAt when the asker opened it last
 * @param bin set while it lies in the bin
 */
public record FileView(
        UUID id,
        int version,
        String name,
        String mediaType,
        String group,
        long length,
        @Nullable Integer width,
        @Nullable Integer height,
        boolean previewed,
        UUID uploaderId,
        String uploaderName,
        Instant uploadedAt,
        @Nullable Owner owner,
        @Nullable String section,
        @Nullable Integer number,
        @Nullable Instant attachedAt,
        @Nullable Instant openedAt,
        @Nullable Bin bin,
        List<Action> actions) {

    /** To what a file belongs. */
    public record Owner(String kind, UUID id) {}

    /** Who threw it away, and until when it can be taken back. */
    public record Bin(Instant at, @Nullable String byName, Instant until) {}

    /** What may be done with it. */
    public record Action(
            String name, boolean allowed, @Nullable String reason) {}

    /** The files of a thing. */
    public record Shelf(List<String> sections, List<FileView> items) {}
}
