package org.nezabudka.adapter.telephony.simulation;

import java.util.Map;

/**
 * What a client of the manager interface asks.
 *
 * @param fields its headers, names in lower case
 */
record AmiRequest(Map<String, String> fields) {

    AmiRequest {
        fields = Map.copyOf(fields);
    }

    String action() {
        return field("action");
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The line that joins an answer to this question. */
    String actionIdLine() {
        var id = field("actionid");
        return id.isEmpty() ? "" : "ActionID: " + id + "\r\n";
    }
}
