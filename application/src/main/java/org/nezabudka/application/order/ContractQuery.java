package org.nezabudka.application.order;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Which contracts; an absent condition lets all pass.
 *
 * @param signed only those that are, or only drafts
 * @param expiring only those of open orders that end within thirty days or have ended
 * @param withoutFile only those without a file
 * @param unpaid only those of which something is to be paid
 * @param text part of the contract's number, or of what finds its order
 */
public record ContractQuery(
        @Nullable Boolean signed,
        boolean expiring,
        boolean withoutFile,
        boolean unpaid,
        @Nullable EmployeeId manager,
        @Nullable ClientId client,
        @Nullable String text) {

    public static ContractQuery all() {
        return new ContractQuery(null, false, false, false, null, null, null);
    }
}
