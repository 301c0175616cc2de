package org.nezabudka.adapter.web.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered.
 *
 * @param body a record to write as JSON, or {@code null} for none
 * @param etag version of the thing, in quotes
 */
public record Answer(
        int status, @Nullable Object body, @Nullable String etag, Map<String, String> headers) {
    public static Answer ok(Object body) {
        return new Answer(200, body, null, Map.of());
    }

    public static Answer created(Object body) {
        return new Answer(201, body, null, Map.of());
    }

    /** It will be done, or not; what comes of it is told elsewhere. */
    public static Answer accepted(Object body) {
        return new Answer(202, body, null, Map.of());
    }

    public static Answer done() {
        return new Answer(204, null, null, Map.of());
    }

    /** With the version the thing has now. */
    public Answer at(int version) {
        return new Answer(status, body, "\"" + version + "\"", headers);
    }

    public Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, body, etag, more);
    }
}
