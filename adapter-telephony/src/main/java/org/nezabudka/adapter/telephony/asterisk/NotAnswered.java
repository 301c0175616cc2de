package org.nezabudka.adapter.telephony.asterisk;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.asteriskjava.manager.response.ManagerResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says which questions a PBX does not answer, mostly because its manager user may not ask them: once each, not at every connection.
 */
final class NotAnswered {

    private static final Logger log = LoggerFactory.getLogger(NotAnswered.class);

    private static final Map<String, String> MISSED = Map.of(
            "CoreShowChannels", "which calls go on when the connection is made",
            "Status", "which channels of that list are really there, and who talks",
            "QueueStatus", "who waits in a queue, and who takes calls of one",
            "DeviceStateList", "whose telephone is free, until it changes",
            "ExtensionStateList", "who does not want to be disturbed, until it changes");

    private final AsteriskSettings pbx;
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    NotAnswered(AsteriskSettings pbx) {
        this.pbx = pbx;
    }

    /** Successes are none of its business. */
    void answered(String action, ManagerResponse response) {
        if ("Error".equalsIgnoreCase(response.getResponse())) refused(action, String.valueOf(response.getMessage()));
    }

    void refused(String action, String why) {
        if (!said.add(action)) return;
        log.info(
                "PBX {} does not answer {}: {}. It is not known {}.",
                pbx,
                action,
                why,
                MISSED.getOrDefault(action, ""));
    }

    Set<String> said() {
        return Set.copyOf(said);
    }
}
