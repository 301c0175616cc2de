package org.nezabudka.adapter.telephony.spool;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.nezabudka.domain.call.PbxEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Events as JSON, with the name of each part: what an older or newer version of the program wrote is read as far as it is
 * understood.
 */
public final class EventText {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter WRITER = MAPPER.writerFor(PbxEvent.class);
    private static final ObjectReader READER = MAPPER.readerFor(PbxEvent.class);

    private EventText() {}

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder()
                .addMixIn(PbxEvent.class, Named.class)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        for (var kind : PbxEvent.class.getPermittedSubclasses()) {
            builder.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
        }
        return builder.build();
    }

    public static byte[] write(PbxEvent event) {
        return WRITER.writeValueAsBytes(event);
    }

    /** @throws IllegalArgumentException if it is no event of a kind that is known here */
    public static PbxEvent read(byte[] text) {
        try {
            PbxEvent event = READER.readValue(text);
            if (event == null || event.when() == null) throw new IllegalArgumentException("nothing that is known here");
            return event;
        } catch (JacksonException | NullPointerException unreadable) {
            throw new IllegalArgumentException("no event that is known here", unreadable);
        }
    }
}
