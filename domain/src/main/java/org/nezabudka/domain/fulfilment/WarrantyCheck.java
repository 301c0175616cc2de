package org.nezabudka.domain.fulfilment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the company has to put something right for nothing [гарантия], and why. It advises: who bears it says the decision on the
 * claim.
 *
 * @param until the last day of the warranty; {@code null}: it has not begun, or there is none
 */
public record WarrantyCheck(
        boolean free, Reason reason, @Nullable LocalDate until) {

    /** Why. */
    public enum Reason {
        /** No act was signed yet: what is wrong before the hand-over is the company's own affair. */
        NOT_HANDED_OVER,
        WITHIN_WARRANTY,
        WARRANTY_OVER,
        /** The contract says nothing of a warranty, or there is none. */
        NO_TERM
    }

    /**
     * @param months by the contract; {@code null}: it says nothing
     * @param actSigned when the client signed the act; {@code null}: not yet
     * @param found when the defect was told of
     */
    public static WarrantyCheck of(@Nullable Integer months, @Nullable LocalDate actSigned, LocalDate found) {
        if (actSigned == null) return new WarrantyCheck(true, Reason.NOT_HANDED_OVER, null);
        if (months == null) return new WarrantyCheck(false, Reason.NO_TERM, null);
        // A warranty of a month from 31 January ends on the last day of February, itself included.
        var until = actSigned.plusMonths(months);
        boolean within = !found.isAfter(until);
        return new WarrantyCheck(within, within ? Reason.WITHIN_WARRANTY : Reason.WARRANTY_OVER, until);
    }
}
