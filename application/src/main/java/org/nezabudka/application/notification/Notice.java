package org.nezabudka.application.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.shared.Subject;

/**
 * What employees are told.
 *
 * @param about what to open when one wants to know more
 * @param client whom it concerns, if anybody
 * @param facts words for the sentence, by name: {@code by}, {@code subject}, {@code due}, {@code reason}… The sentence itself is put
 *     together where it is shown, in the reader's language. Instants are in ISO 8601.
 */
public record Notice(Kind kind, Subject about, @Nullable ClientId client, Map<String, String> facts) {

    /** Occasions of being told; each employee chooses for each whether to hear of it by e-mail as well. */
    public enum Kind {
        ACTIVITY_ASSIGNED,
        ACTIVITY_CHANGED,
        ACTIVITY_DONE,
        ACTIVITY_CANCELLED,
        ACTIVITY_CHECKED,
        CLIENT_ASSIGNED,
        INQUIRY_ASSIGNED,
        INQUIRY_PASSED_ON,
        INQUIRY_ESCALATED,
        REMINDER_ESCALATED,
        /** The night's count: the journal of calls and the records of an exchange do not agree. */
        CALLS_DIFFER,
        MEASUREMENT_ASSIGNED,
        MEASUREMENT_CHANGED,
        MEASUREMENT_TAKEN_BACK,
        MEASUREMENT_SUBMITTED,
        MEASUREMENT_RETURNED,
        MEASUREMENT_ACCEPTED,
        MEASUREMENT_QUESTION,
        MEASUREMENT_ANSWER,
        ORDER_ASSIGNED,
        /** It was laid on one's desk. */
        ORDER_HANDED,
        ORDER_STAGE,
        /** The technologist said yes. */
        ORDER_APPROVED,
        /** The technologist said no. */
        ORDER_DECLINED,
        /** Money came or went. */
        ORDER_PAID,
        /** One's crew is sent to a client, or at another time. */
        JOB_PLANNED,
        JOB_TAKEN_BACK,
        JOB_DONE,
        JOB_FAILED,
        CLAIM_RAISED,
        CLAIM_DECIDED,
        ACCESS_GRANTED,
        ACCESS_ENDED,
        DEPUTY_APPOINTED,
        HANDED_OVER
    }

    public Notice {
        facts = Map.copyOf(facts);
    }
}
