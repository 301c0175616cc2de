package org.nezabudka.domain.inquiry;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/** How far an inquiry has come. */
public sealed interface InquiryState {

    /** Waits for an answer. */
    record Open() implements InquiryState {}

    /** Over, by an answer or by a word. */
    sealed interface Closed extends InquiryState {
        Instant at();

        /** Who answered or closed it; {@code null} when nobody can tell. */
        @Nullable
        EmployeeId by();

        /** How much working time went by since it was received. */
        Duration took();
    }

    /** The client was spoken or written to. */
    record Answered(Instant at, @Nullable EmployeeId by, Duration took, Evidence evidence) implements Closed {}

    /** Somebody said why no answer is needed. */
    record Resolved(Instant at, @Nullable EmployeeId by, Duration took, String reason) implements Closed {}
}
