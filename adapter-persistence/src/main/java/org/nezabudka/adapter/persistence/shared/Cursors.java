package org.nezabudka.adapter.persistence.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.UnusableCursor;

/**
 * Places in a list, as text that means nothing to whoever hands it back: the list's name and order, and the sort values of the
 * last row shown. What comes back is read with suspicion; anything this list never gave is an {@link UnusableCursor}.
 */
public final class Cursors {

    private static final String BETWEEN = "\n";

    private final String list;
    private final int values;

    /**
     * @param list names the list and its order
     * @param values how many sort values a place has
     */
    public Cursors(String list, int values) {
        this.list = list;
        this.values = values;
    }

    public String of(String... sortValues) {
        var text = list + BETWEEN + String.join(BETWEEN, sortValues);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public String text(String cursor, int index) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BETWEEN, -1);
            if (parts.length != values + 1 || !parts[0].equals(list) || parts[index + 1].indexOf('\0') >= 0)
                throw new UnusableCursor();
            return parts[index + 1];
        } catch (IllegalArgumentException notOurs) {
            throw new UnusableCursor();
        }
    }

    public long number(String cursor, int index) {
        try {
            return Long.parseLong(text(cursor, index));
        } catch (NumberFormatException notOurs) {
            throw new UnusableCursor();
        }
    }

    /** A day, or that there is none, which an empty text says. */
    public @Nullable LocalDate day(String cursor, int index) {
        var text = text(cursor, index);
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notOurs) {
            throw new UnusableCursor();
        }
    }

    public UUID id(String cursor, int index) {
        try {
            return UUID.fromString(text(cursor, index));
        } catch (IllegalArgumentException notOurs) {
            throw new UnusableCursor();
        }
    }

    /** A moment; nothing stands for "never yet". */
    public @Nullable Instant moment(String cursor, int index) {
        var text = text(cursor, index);
        if (text.isEmpty()) return null;
        try {
            return Instant.parse(text);
        } catch (DateTimeException notOurs) {
            throw new UnusableCursor();
        }
    }

    /** A page of rows of which one more than wanted was asked for: its presence tells that there is a next page. */
    public static <T> Page<T> page(List<T> found, int limit, @Nullable Long total, Function<T, String> cursor) {
        if (found.size() <= limit) return new Page<>(found, null, total);
        var items = found.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()), total);
    }
}
