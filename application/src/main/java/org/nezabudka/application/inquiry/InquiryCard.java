package org.nezabudka.application.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.inquiry.Holding;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * An inquiry with all there is to show.
 *
 * @param chain its owners, the present one last
 * @param missedCalls the calls of the client, the first one first
 * @param attempts our calls that the client did not answer
 */
public record InquiryCard(InquiryRow row, List<Link> chain, List<UUID> missedCalls, List<UUID> attempts) {

    /** A link of the chain, with names. */
    public record Link(
            EmployeeId owner,
            String ownerName,
            Instant from,
            @Nullable Instant until,
            Instant deadline,
            Holding.Why why,
            @Nullable String byName) {}

    public InquiryCard {
        chain = List.copyOf(chain);
        missedCalls = List.copyOf(missedCalls);
        attempts = List.copyOf(attempts);
    }
}
