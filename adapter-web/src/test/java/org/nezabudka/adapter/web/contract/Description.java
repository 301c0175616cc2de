package org.nezabudka.adapter.web.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.pages.DescriptionRoutes;
import tools.jackson.databind.JsonNode;

/** The description of the interface as tests read it. */
final class Description {
    private static final String URN = "urn:nezabudka:openapi";
    private static final JsonNode ROOT = DescriptionRoutes.description();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemas(Map.of(URN, ROOT.toString()))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Description() {}

    /**
     * A parameter of an operation.
     *
     * @param in {@code path}, {@code query} or {@code header}
     */
    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    /**
     * An operation.
     *
     * @param rights keys of rights of which one is needed, or {@code signed-in}, or {@code none}
     * @param object kind of thing it works on, {@code null} without
     * @param body where the schema of its body stands, {@code null} without one
     */
    record Described(
            String name,
            String method,
            String path,
            List<String> rights,
            @Nullable String object,
            List<Parameter> parameters,
            @Nullable String body,
            JsonNode responses,
            String pointer) {
        boolean isChanging() {
            return !method.equals("GET") && !method.equals("HEAD");
        }

        boolean isPublic() {
            return rights.contains("none");
        }

        boolean has(String parameter) {
            return parameters.stream().anyMatch(one -> one.name().equals(parameter) && one.required());
        }

        List<Parameter> in(String place) {
            return parameters.stream().filter(one -> one.in().equals(place)).toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Described> operations() {
        var all = new ArrayList<Described>();
        for (var path : ROOT.path("paths").properties())
            for (var entry : path.getValue().properties())
                if (!entry.getKey().equals("parameters"))
                    all.add(described(path.getKey(), entry.getKey(), path.getValue()));
        return all;
    }

    static Described operation(String name) {
        return operations().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Described described(String path, String method, JsonNode item) {
        var operation = item.get(method);
        var pointer = "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method;
        var parameters = new ArrayList<Parameter>();
        item.path("parameters").forEach(one -> parameters.add(parameter(one)));
        operation.path("parameters").forEach(one -> parameters.add(parameter(one)));
        boolean hasBody = operation.path("requestBody").path("content").has("application/json");
        return new Described(
                operation.get("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                List.of(operation.get("x-right").asString().split(" or ")),
                operation.path("x-object").asString(null),
                parameters,
                hasBody ? pointer + "/requestBody/content/application~1json/schema" : null,
                operation.get("responses"),
                pointer);
    }

    private static Parameter parameter(JsonNode given) {
        var node = resolved(given);
        return new Parameter(
                node.get("name").asString(),
                node.get("in").asString(),
                node.path("required").asBoolean(false),
                resolved(node.get("schema")));
    }

    /** What a reference leads to; anything else is itself. */
    static JsonNode resolved(JsonNode node) {
        var found = node;
        while (found.has("$ref")) found = ROOT.at(found.get("$ref").asString().substring(1));
        return found;
    }

    static JsonNode at(String pointer) {
        return resolved(ROOT.at(pointer));
    }

    /** What is wrong with a JSON text by the schema at that place; empty: nothing. */
    static List<Error> faults(String pointer, String json) {
        return SCHEMAS.computeIfAbsent(pointer, place -> REGISTRY.getSchema(SchemaLocation.of(URN + "#" + place)))
                .validate(json, InputFormat.JSON);
    }

    /** Where the schema of a JSON answer stands; {@code null}: the answer is not JSON or not described. */
    static @Nullable String answerSchema(Described operation, int status) {
        boolean named = operation.responses().has(Integer.toString(status));
        if (status >= 400) return "/components/schemas/Problem";
        if (!named) return null;
        var content = operation.responses().get(Integer.toString(status)).path("content");
        return content.has("application/json")
                ? operation.pointer() + "/responses/" + status + "/content/application~1json/schema"
                : null;
    }
}
