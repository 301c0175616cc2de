package org.nezabudka.domain.fulfilment;

import org.nezabudka.domain.shared.DomainEvent;

/** What can happen to a claim. */
public sealed interface ClaimEvent extends DomainEvent {

    ClaimId claim();

    record Raised(ClaimId claim, ClaimForm form) implements ClaimEvent {}

    record FormChanged(ClaimId claim, ClaimForm before, ClaimForm after) implements ClaimEvent {}

    record Decided(ClaimId claim, Verdict verdict) implements ClaimEvent {}

    record Closed(ClaimId claim, Closing closing) implements ClaimEvent {}

    /** @param repeats how often it came up again, this time included */
    record Reopened(ClaimId claim, Reopening reopening, int repeats) implements ClaimEvent {}
}
