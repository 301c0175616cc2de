package org.nezabudka.adapter.web.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Scalars read from JSON strings only, and only in the one spelling that the description of the interface names. */
final class StrictScalar {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private StrictScalar() {}

    static @Nullable UUID uuid(String text) {
        return UUID_SHAPE.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    /** PostgreSQL cannot hold NUL, and half of a surrogate pair is no character anywhere. */
    static boolean isStorable(String text) {
        // A pair is one code point; what remains of a broken one is a surrogate by itself.
        return text.codePoints()
                .noneMatch(sign -> sign == 0 || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE));
    }

    private static String string(JsonParser parser, DeserializationContext context, Class<?> type) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) context.handleUnexpectedToken(type, parser);
        var text = parser.getString();
        if (!isStorable(text)) throw new BrokenText(parser, "broken-character");
        return text;
    }

    /** Text. */
    static final class Text extends StdDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return string(parser, context, String.class);
        }
    }

    /** An id in its usual spelling: 36 signs. */
    static final class Id extends StdDeserializer<UUID> {
        Id() {
            super(UUID.class);
        }

        @Override
        public UUID deserialize(JsonParser parser, DeserializationContext context) {
            var id = uuid(string(parser, context, UUID.class));
            if (id == null) throw new BrokenText(parser, "uuid");
            return id;
        }
    }

    /** A day, {@code 2026-11-21}, in the years that people are born in and furniture is delivered in. */
    static final class Day extends StdDeserializer<LocalDate> {
        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            try {
                var day = LocalDate.parse(string(parser, context, LocalDate.class), DAY);
                if (day.getYear() < 1800 || day.getYear() > 2999) throw new BrokenText(parser, "date");
                return day;
            } catch (DateTimeException e) {
                throw new BrokenText(parser, "date");
            }
        }
    }

    /** A moment with its offset, {@code 2026-11-21T14:30:00+03:00}, in the years that a database can hold. */
    static final class Moment extends StdDeserializer<Instant> {
        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            try {
                var moment = OffsetDateTime.parse(string(parser, context, Instant.class));
                if (moment.getYear() < 1900 || moment.getYear() > 2999) throw new BrokenText(parser, "date-time");
                return moment.toInstant();
            } catch (DateTimeException e) {
                throw new BrokenText(parser, "date-time");
            }
        }
    }

    /** A string that cannot be what it should be. */
    static final class BrokenText extends DatabindException {
        private static final long serialVersionUID = 1L;

        private final String rule;

        BrokenText(JsonParser parser, String rule) {
            super(parser, rule);
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }
}
