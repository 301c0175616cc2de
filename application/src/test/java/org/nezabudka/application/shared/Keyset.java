package org.nezabudka.application.shared;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Cuts pages out of a list the way the database does: a cursor holds the sort key and the id of the last row, so whatever is
 * added or removed meanwhile, no row comes twice and none is left out.
 *
 * @param list name of list and order; a cursor serves no other
 * @param key what the rows are sorted by
 * @param id decides between rows of one key
 */
public record Keyset<T>(
        String list, Function<T, String> key, Comparator<String> keyOrder, Function<T, String> id, boolean descending) {

    private static final String GAP = "\u0000";

    public Page<T> page(Stream<T> all, PageRequest request) {
        var order = order();
        var rows = all.map(row -> new Place<>(key.apply(row), id.apply(row), row))
                .sorted(order)
                .toList();
        var rest = rows.stream();
        var cursor = request.cursor();
        if (cursor != null) {
            var last = read(cursor);
            rest = rest.filter(row -> order.compare(row, last) > 0);
        }
        var following = rest.limit(request.limit() + 1L).toList();
        boolean more = following.size() > request.limit();
        var shown = more ? following.subList(0, request.limit()) : following;
        return new Page<>(
                shown.stream().map(Place::row).toList(),
                more ? write(shown.getLast()) : null,
                request.withTotal() ? (long) rows.size() : null);
    }

    /** By name as a Russian office sorts: word by word, case and ё aside at first. */
    public static Comparator<String> names() {
        return Comparator.comparing((String name) -> Arrays.asList(name.split(" ")), Keyset::compareWords);
    }

    private static int compareWords(List<String> one, List<String> other) {
        var collator = Collator.getInstance(Locale.of("ru"));
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = collator.compare(one.get(i), other.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    }

    private record Place<T>(String key, String id, T row) {}

    private Comparator<Place<?>> order() {
        Comparator<Place<?>> ascending =
                Comparator.<Place<?>, String>comparing(Place::key, keyOrder).thenComparing(Place::id);
        return descending ? ascending.reversed() : ascending;
    }

    private String write(Place<T> place) {
        var text = String.join(GAP, list + (descending ? "-" : "+"), place.key(), place.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Place<?> read(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split(GAP, -1);
            if (parts.length == 3 && parts[0].equals(list + (descending ? "-" : "+")))
                return new Place<>(parts[1], parts[2], "");
        } catch (IllegalArgumentException notBase64) {
            throw new UnusableCursor();
        }
        throw new UnusableCursor();
    }
}
