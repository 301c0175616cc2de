package org.nezabudka.adapter.web.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON read strictly and written plainly. Nothing is guessed: no unknown or double properties, nothing after the end, no text in
 * place of a number, no {@code null} where the record does not say {@code @Nullable}, no sign the database could not hold.
 */
public final class Json {
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 60;
    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    private static JsonMapper mapper() {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        var scalars = new SimpleModule("strict scalars")
                .addDeserializer(String.class, new StrictScalar.Text())
                .addDeserializer(UUID.class, new StrictScalar.Id())
                .addDeserializer(LocalDate.class, new StrictScalar.Day())
                .addDeserializer(Instant.class, new StrictScalar.Moment());
        return JsonMapper.builder(factory)
                .addModule(scalars)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withCoercionConfigDefaults(config -> {
                    for (var shape : CoercionInputShape.values()) {
                        if (shape == CoercionInputShape.EmptyString
                                || shape == CoercionInputShape.EmptyArray
                                || shape == CoercionInputShape.EmptyObject)
                            config.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .build();
    }

    /** Writes an answer. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Reads a body into a record. */
    public static <T> T read(byte[] body, Class<T> type) {
        return read(body, type, new HashSet<>());
    }

    /** Reads the body of a partial change: the record, and which properties stood there at all. */
    public static <T> Partial<T> readPartial(byte[] body, Class<T> type) {
        var given = new HashSet<String>();
        var record = read(body, type, given);
        return new Partial<>(record, Set.copyOf(given));
    }

    private static <T> T read(byte[] body, Class<T> type, Set<String> given) {
        var text = text(body);
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (!tree.isObject()) throw RequestProblem.invalid("", "type");
            var value = MAPPER.readValue(text, type);
            NullsAsDeclared.check(tree, type);
            given.addAll(tree.propertyNames());
            return value;
        } catch (StreamReadException e) {
            throw RequestProblem.malformed(
                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        } catch (JacksonException e) {
            throw RequestProblem.invalid(pointer(e), rule(e));
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw RequestProblem.malformed(1, 1);
        }
    }

    private static String rule(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException) return "unknown-property";
        if (e instanceof StrictScalar.BrokenText broken) return broken.rule();
        return "type";
    }

    private static String pointer(JacksonException e) {
        List<String> steps = new ArrayList<>();
        for (var step : e.getPath()) {
            var name = step.getPropertyName();
            steps.add(name == null ? Integer.toString(step.getIndex()) : Pointers.escaped(name));
        }
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }
}
