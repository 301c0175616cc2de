package org.nezabudka.adapter.web.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nezabudka.adapter.web.contract.Browser.Draft;
import org.nezabudka.adapter.web.contract.Description.Described;
import org.nezabudka.adapter.web.contract.Description.Parameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ways to spoil a good request, chosen by a seeded generator. */
final class Mutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Texts that have broken other systems. */
    private static final List<String> EVIL = List.of(
            "",
            " ",
            "\u0000",
            "а\u0000б",
            "\uD800",
            "\uDC00x",
            "😀".repeat(120),
            "x".repeat(5_000),
            "' OR 1=1 --",
            "'; SELECT pg_sleep(10); --",
            "%' AND 1=(SELECT 1)::text || '",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "{{7*7}}${7*7}",
            "../../../etc/passwd",
            "a\r\nSet-Cookie: x=y",
            "\u202Eabc\u2066",
            "null",
            "true",
            "-1",
            "1e400",
            "NaN",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "2026-13-45",
            "999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59.999999999Z",
            "٣٤٥٦٧٨٩",
            "%",
            "_",
            "\\",
            "*",
            "+7 (916) 123-45-67; DROP TABLE client",
            "\uFEFF",
            "ё".repeat(201));

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Spoils the request in one way. @return which */
    String breakIt(Draft draft) {
        var ways = new ArrayList<String>(List.of("query", "header", "path"));
        if (draft.operation.body() != null) for (int i = 0; i < 9; i++) ways.add("body");
        if (!draft.operation.in("query").isEmpty()) for (int i = 0; i < 6; i++) ways.add("parameter");
        return switch (ways.get(random.nextInt(ways.size()))) {
            case "query" -> {
                draft.query.put(
                        pick(List.of("sort'", "fields", "expand", "debug", "__proto__", "\u0000", "Q")), evil());
                yield "unknown query parameter";
            }
            case "header" -> header(draft);
            case "path" -> path(draft);
            case "parameter" -> parameter(draft);
            default -> body(draft);
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String evil() {
        return pick(EVIL);
    }

    private String header(Draft draft) {
        return switch (random.nextInt(7)) {
            case 0 -> {
                draft.headers.put(
                        "If-Match", pick(List.of("*", "\"x\"", "\"99999999999999999999\"", "W/\"1\"", "\"-1\"", "1")));
                yield "If-Match";
            }
            case 1 -> {
                draft.headers.put(
                        "Idempotency-Key",
                        pick(List.of(
                                "short", "x".repeat(101), "with space", "ключ-ключ-ключ".replaceAll("[^a-z-]", "~"))));
                yield "Idempotency-Key";
            }
            case 2 -> {
                draft.headers.put(
                        "Content-Type",
                        pick(List.of(
                                "text/plain",
                                "application/xml",
                                "application/json; charset=utf-16",
                                "multipart/form-data; boundary=x",
                                "?",
                                "application/x-www-form-urlencoded")));
                yield "Content-Type";
            }
            case 3 -> {
                draft.headers.put("X-HTTP-Method-Override", pick(List.of("DELETE", "PUT", "GET")));
                yield "method override";
            }
            case 4 -> {
                draft.headers.put(
                        "Accept-Language",
                        pick(List.of("*;q=0", "x".repeat(5000), "ru;q=abc", ",,,", "en-US,en;q=0.9")));
                yield "Accept-Language";
            }
            case 5 -> {
                draft.headers.put("Last-Event-ID", pick(List.of("-1", "99999999999999999999", "x-1", "'")));
                yield "Last-Event-ID";
            }
            default -> {
                draft.headers.put(
                        "Cookie",
                        draft.headers.get("Cookie") + "; nezabudka-session="
                                + pick(List.of("", "x", "'--", "y".repeat(4000))));
                yield "a second cookie";
            }
        };
    }

    private String path(Draft draft) {
        if (draft.path.isEmpty()) return "nothing";
        var name = pick(List.copyOf(draft.path.keySet()));
        var value = evil();
        // An empty step or a dot is another address, which has tests of its own.
        if (value.isEmpty() || value.contains("/") || value.contains("\uD800") || value.contains("\uDC00")) value = "'";
        draft.path.put(name, value);
        return "path " + name;
    }

    private String parameter(Draft draft) {
        var parameter = pick(draft.operation.in("query"));
        draft.query.put(
                parameter.name(),
                random.nextInt(4) == 0 ? pick(List.of("0", "-1", "201", "1e9", "999999999999")) : evil());
        return "parameter " + parameter.name();
    }

    private String body(Draft draft) {
        var text = new String(draft.body, StandardCharsets.UTF_8);
        var root = (ObjectNode) Samples.JSON.readTree(text);
        var places = new ArrayList<Place>();
        places(root, places);
        var place = places.isEmpty() ? null : pick(places);
        switch (place == null ? 11 + random.nextInt(9) : random.nextInt(20)) {
            case 0, 1, 2, 3 -> place.set(NODES.stringNode(evil()));
            case 4 -> place.set(NODES.nullNode());
            case 5 -> place.set(NODES.numberNode(pick(List.of(-1, 0, 10_000, Integer.MAX_VALUE))));
            case 6 -> place.set(NODES.numberNode(pick(List.of(1.5, -1e308, 1e308))));
            case 7 -> place.set(NODES.booleanNode(random.nextBoolean()));
            case 8 -> place.set(NODES.arrayNode().add(NODES.arrayNode()));
            case 9 -> place.set(NODES.objectNode().put("x", 1));
            case 10 -> place.remove();
            case 11 ->
                root.put(
                        pick(List.of("id", "version", "ownerId", "createdBy", "role", "__proto__", "constructor")),
                        evil());
            case 12 -> {
                draft.with(text.substring(0, random.nextInt(text.length())).getBytes(StandardCharsets.UTF_8));
                return "cut short";
            }
            case 13 -> {
                draft.with((text + pick(List.of("{}", "]", "x", ",", "null"))).getBytes(StandardCharsets.UTF_8));
                return "something after the end";
            }
            case 14 -> {
                draft.with(("[".repeat(2000) + "]".repeat(2000)).getBytes(StandardCharsets.UTF_8));
                return "deep";
            }
            case 15 -> {
                draft.with(("{\"x\":\"" + "y".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8));
                return "huge";
            }
            case 16 -> {
                draft.with(pick(List.of(
                                "null",
                                "[]",
                                "\"x\"",
                                "1",
                                "NaN",
                                "{\"a\":NaN}",
                                "{'a':1}",
                                "{\"a\":1,}",
                                "/**/{}",
                                ""))
                        .getBytes(StandardCharsets.UTF_8));
                return "no object";
            }
            case 17 -> {
                draft.with(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'});
                return "broken UTF-8";
            }
            case 18 -> {
                var first = root.propertyNames().stream().findFirst().orElse("x");
                var twice = "{\"" + first + "\":\"a\"," + text.substring(1);
                draft.with((root.isEmpty() ? "{\"x\":1,\"x\":1}" : twice).getBytes(StandardCharsets.UTF_8));
                return "a property twice";
            }
            default -> {
                if (place == null || !(place.value() instanceof ArrayNode list) || list.isEmpty()) {
                    root.put("unknown", 1);
                } else {
                    for (int i = 0; i < 150; i++) list.add(list.get(0));
                }
            }
        }
        draft.with(root.toString().getBytes(StandardCharsets.UTF_8));
        return "body " + place;
    }

    /** A value in the body and how to change it. */
    private record Place(JsonNode holder, String name, int index) {
        JsonNode value() {
            return holder instanceof ObjectNode object ? object.get(name) : holder.get(index);
        }

        void set(JsonNode value) {
            if (holder instanceof ObjectNode object) object.set(name, value);
            else ((ArrayNode) holder).set(index, value);
        }

        void remove() {
            if (holder instanceof ObjectNode object) object.remove(name);
            else ((ArrayNode) holder).remove(index);
        }

        @Override
        public String toString() {
            return name.isEmpty() ? Integer.toString(index) : name;
        }
    }

    private static void places(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                places.add(new Place(object, name, -1));
                places(object.get(name), places);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new Place(array, "", i));
                places(array.get(i), places);
            }
        }
    }

    /** In what an accepted request breaks the description after all; empty: it does not, the spoiling was harmless. */
    static List<String> faults(Draft draft) {
        Described operation = draft.operation;
        var faults = new ArrayList<String>();
        if (operation.body() != null && draft.body != null) {
            try {
                Description.faults(operation.body(), new String(draft.body, StandardCharsets.UTF_8))
                        .forEach(fault -> faults.add(fault.toString()));
            } catch (RuntimeException unreadable) {
                faults.add("unreadable: " + unreadable.getMessage());
            }
        }
        for (var name : draft.query.keySet())
            if (operation.in("query").stream().noneMatch(one -> one.name().equals(name)))
                faults.add("unknown parameter " + name);
        for (var parameter : operation.parameters()) faults.addAll(faults(parameter, draft));
        return faults;
    }

    private static List<String> faults(Parameter parameter, Draft draft) {
        var value = switch (parameter.in()) {
            case "path" -> draft.path.get(parameter.name());
            case "query" -> draft.query.get(parameter.name());
            default -> draft.headers.get(parameter.name());
        };
        if (value == null) return parameter.required() ? List.of("without " + parameter.name()) : List.of();
        var schema = parameter.schema().has("items")
                ? Description.resolved(parameter.schema().get("items"))
                : parameter.schema();
        var faults = new ArrayList<String>();
        int length = value.codePointCount(0, value.length());
        if (length > schema.path("maxLength").asInt(Integer.MAX_VALUE)) faults.add(parameter.name() + " too long");
        if (length < schema.path("minLength").asInt(0)) faults.add(parameter.name() + " too short");
        if (schema.has("pattern") && !value.matches(schema.get("pattern").asString()))
            faults.add(parameter.name() + " pattern");
        if (schema.has("enum")
                && schema.get("enum")
                        .valueStream()
                        .noneMatch(choice -> choice.asString().equals(value)))
            faults.add(parameter.name() + " no choice");
        switch (schema.path("type").asString("string")) {
            case "integer" -> {
                if (!value.matches("-?\\d{1,9}")) faults.add(parameter.name() + " no number");
                else if (Integer.parseInt(value) < schema.path("minimum").asInt(Integer.MIN_VALUE)
                        || Integer.parseInt(value) > schema.path("maximum").asInt(Integer.MAX_VALUE))
                    faults.add(parameter.name() + " out of range");
            }
            case "boolean" -> {
                if (!value.equals("true") && !value.equals("false")) faults.add(parameter.name() + " no boolean");
            }
            default -> {
                if (schema.path("format").asString("").equals("uuid")
                        && !value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                    faults.add(parameter.name() + " no uuid");
            }
        }
        return faults;
    }
}
