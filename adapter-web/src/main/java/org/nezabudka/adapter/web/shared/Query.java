package org.nezabudka.adapter.web.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.dictionary.EntryCode;

/** The query parameters of a request, each read in one spelling only; a wrong one is refused with its name. */
public final class Query {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,49}");
    private static final int MOST_VALUES = 50;

    private final Map<String, List<String>> values;

    Query(Map<String, List<String>> values) {
        this.values = values;
    }

    private @Nullable String single(String name) {
        var all = values.getOrDefault(name, List.of());
        if (all.size() > 1) throw RequestProblem.invalid(name, "twice");
        return all.isEmpty() ? null : all.getFirst();
    }

    private List<String> several(String name) {
        var all = values.getOrDefault(name, List.of());
        if (all.size() > MOST_VALUES) throw RequestProblem.invalid(name, "too-many");
        return all;
    }

    /** A text; a blank one counts as absent. */
    public @Nullable String text(String name, int limit) {
        var text = single(name);
        if (text == null) return null;
        if (text.codePointCount(0, text.length()) > limit) throw RequestProblem.invalid(name, "length");
        if (!StrictScalar.isStorable(text)) throw RequestProblem.invalid(name, "broken-character");
        return text.isBlank() ? null : text.strip();
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag(String name) {
        var text = single(name);
        if (text == null) return Optional.empty();
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw RequestProblem.invalid(name, "type");
        };
    }

    /** A whole number between two bounds. */
    public int number(String name, int least, int most, int otherwise) {
        var text = single(name);
        if (text == null) return otherwise;
        if (!NUMBER.matcher(text).matches()) throw RequestProblem.invalid(name, "type");
        int number = Integer.parseInt(text);
        if (number < least || number > most) throw RequestProblem.invalid(name, "range");
        return number;
    }

    /** A moment with its offset, in the years that a database can hold. */
    public @Nullable Instant moment(String name) {
        var text = single(name);
        if (text == null) return null;
        try {
            var moment = OffsetDateTime.parse(text);
            if (moment.getYear() < 1900 || moment.getYear() > 2999) throw RequestProblem.invalid(name, "range");
            return moment.toInstant();
        } catch (DateTimeException e) {
            throw RequestProblem.invalid(name, "date-time");
        }
    }

    /** A date, in the years that a database can hold. */
    public @Nullable LocalDate date(String name) {
        var text = single(name);
        if (text == null) return null;
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() < 1900 || date.getYear() > 2999) throw RequestProblem.invalid(name, "range");
            return date;
        } catch (DateTimeException e) {
            throw RequestProblem.invalid(name, "date");
        }
    }

    public @Nullable UUID id(String name) {
        var text = single(name);
        return text == null ? null : id(name, text);
    }

    public List<UUID> ids(String name) {
        return several(name).stream().map(text -> id(name, text)).toList();
    }

    private static UUID id(String name, String text) {
        var id = StrictScalar.uuid(text);
        if (id == null) throw RequestProblem.invalid(name, "uuid");
        return id;
    }

    /** Keys of dictionary entries. */
    public List<EntryCode> codes(String name) {
        return several(name).stream()
                .map(text -> {
                    if (!CODE.matcher(text).matches()) throw RequestProblem.invalid(name, "pattern");
                    return new EntryCode(text);
                })
                .toList();
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
        return oneOf(name, Arrays.asList(type.getEnumConstants()), Enum::name);
    }

    /** Names of an enum, any number of them. */
    public <E extends Enum<E>> List<E> allOf(String name, Class<E> type) {
        return several(name).stream()
                .map(text -> Arrays.stream(type.getEnumConstants())
                        .filter(choice -> choice.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> RequestProblem.invalid(name, "choice")))
                .toList();
    }

    /** One of these, by name: no other text ever comes near a statement. */
    public <E> @Nullable E oneOf(String name, List<E> choices, Function<E, String> key) {
        var text = single(name);
        if (text == null) return null;
        return choices.stream()
                .filter(choice -> key.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> RequestProblem.invalid(name, "choice"));
    }

    /** Which part of a list: {@code limit}, {@code cursor}, {@code total}. */
    public PageRequest page() {
        return new PageRequest(
                number("limit", 1, PageRequest.MOST, 50),
                text("cursor", 500),
                flag("total").orElse(false));
    }
}
