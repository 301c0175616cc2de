package org.nezabudka.adapter.telephony.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What really happened while a capture was made, taken from the telephones and not from the PBX. */
public record Truth(JsonNode root) {

    public static Truth of(String capture) {
        var resource = "/org/nezabudka/adapter/telephony/captures/" + capture + ".json.gz";
        try (var stream = Truth.class.getResourceAsStream(resource)) {
            return new Truth(JsonMapper.shared().readTree(new GZIPInputStream(stream).readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<JsonNode> calls() {
        var calls = new ArrayList<JsonNode>();
        root.get("calls").forEach(calls::add);
        return calls;
    }

    public Instant connectedAt() {
        return OffsetDateTime.parse(
                        root.get("segments").get(0).get("connected_at").asString())
                .toInstant();
    }

    public int eventsFrom() {
        return root.get("segments").get(0).get("events_from").asInt();
    }

    /** When the byte at an offset was read. */
    public Instant readAt(int offset) {
        double millis = 0;
        for (var pair : root.get("timing")) {
            if (pair.get(0).asInt() > offset) break;
            millis = pair.get(1).asDouble();
        }
        return connectedAt().plus(Duration.ofNanos((long) (millis * 1_000_000)));
    }
}
