package org.nezabudka.adapter.persistence.shared;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the database makes and takes it. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The elements of an array; none when it is absent or null. */
    public static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> element) {
        var elements = node.get(field);
        if (elements == null || elements.isNull()) return List.of();
        var list = new ArrayList<T>(elements.size());
        for (var one : elements) list.add(element.apply(one));
        return list;
    }

    public static boolean has(JsonNode node, String field) {
        var value = node.get(field);
        return value != null && !value.isNull();
    }

    public static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    public static @Nullable String textOrNull(JsonNode node, String field) {
        return has(node, field) ? text(node, field) : null;
    }

    public static UUID uuid(JsonNode node, String field) {
        return UUID.fromString(text(node, field));
    }

    public static @Nullable UUID uuidOrNull(JsonNode node, String field) {
        return has(node, field) ? uuid(node, field) : null;
    }

    public static Instant instant(JsonNode node, String field) {
        return OffsetDateTime.parse(text(node, field)).toInstant();
    }

    public static @Nullable Instant instantOrNull(JsonNode node, String field) {
        return has(node, field) ? instant(node, field) : null;
    }

    /** An object of names and values by turns; absent values are left out. */
    public static Map<String, Object> object(@Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) object.put(String.valueOf(namesAndValues[i]), value);
        }
        return object;
    }
}
