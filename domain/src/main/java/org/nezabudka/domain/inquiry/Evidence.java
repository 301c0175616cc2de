package org.nezabudka.domain.inquiry;

import java.util.UUID;
import org.nezabudka.domain.call.CallId;

/** What proves that an inquiry was answered. A tick in a box proves nothing. */
public record Evidence(Kind kind, UUID id) {

    /** What there is to prove it. */
    public enum Kind {
        /** A conversation with the client. */
        CALL,
        /** A message sent to the client. */
        MESSAGE
    }

    public static Evidence of(CallId call) {
        return new Evidence(Kind.CALL, call.value());
    }
}
