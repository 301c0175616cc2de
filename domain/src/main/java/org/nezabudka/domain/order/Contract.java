package org.nezabudka.domain.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * The contract of an order [договор]. Its positions, its sum and its payments are those of the order; so it cannot say anything else.
 *
 * @param signings the first is that of the contract, each other one that of a supplement [дополнительное соглашение]
 */
public record Contract(Terms terms, List<Signing> signings) {

    public static final int MOST_FILES = 50;
    public static final int MOST_WARRANTY_MONTHS = 600;

    /** How long before its end a contract is said to expire. */
    public static final int EXPIRING_DAYS = 30;

    /**
     * What stands in it.
     *
     * @param validUntil its last day [дата действия]
     * @param executionDue by when the order has to be carried out [срок выполнения заказа по договору]
     * @param warrantyMonths from the signed act of acceptance on [гарантийный срок]
     */
    public record Terms(
            String number,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate executionDue,
            @Nullable Integer warrantyMonths,
            List<FileId> files) {

        public Terms {
            number = Texts.line("number", number, 50);
            files = List.copyOf(files);
            if (files.size() > MOST_FILES) throw new TooManyOf("files", MOST_FILES);
            if (warrantyMonths != null && (warrantyMonths < 0 || warrantyMonths > MOST_WARRANTY_MONTHS))
                throw new InvalidWarranty(MOST_WARRANTY_MONTHS);
        }
    }

    /**
     * That it was signed.
     *
     * @param calculation number of the version it was signed on
     * @param on the day that stands on it
     */
    public record Signing(
            int calculation, LocalDate on, @Nullable EmployeeId by, Instant at) {}

    /** How a contract stands; all of it follows from the order. */
    public enum State {
        DRAFT,
        SIGNED,
        /** Signed, and the order is at work. */
        IN_FORCE,
        /** In force, and near its end. */
        EXPIRING,
        FULFILLED,
        TERMINATED;

        /** @param stage of the order */
        public static State of(Stage stage, boolean signed, @Nullable LocalDate validUntil, LocalDate today) {
            if (stage == Stage.CANCELLED) return TERMINATED;
            if (!signed) return DRAFT;
            if (stage == Stage.DONE) return FULFILLED;
            if (validUntil != null && !validUntil.isAfter(today.plusDays(EXPIRING_DAYS))) return EXPIRING;
            return stage.compareTo(Stage.PREPAYMENT) <= 0 ? SIGNED : IN_FORCE;
        }
    }

    public Contract {
        signings = List.copyOf(signings);
    }

    public boolean isSigned() {
        return !signings.isEmpty();
    }

    /** What counts now: the contract, or its last supplement. */
    public Optional<Signing> lastSigning() {
        return signings.isEmpty() ? Optional.empty() : Optional.of(signings.getLast());
    }

    /**
     * The day in it that comes first [контроль срока]: of carrying out, or its last one.
     *
     * @param stage of the order
     * @return nothing for a draft, and when the order has ended
     */
    public Optional<LocalDate> term(Stage stage) {
        if (!isSigned() || stage.isEnd()) return Optional.empty();
        return Stream.of(terms.executionDue(), terms.validUntil())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    public State state(Stage stage, LocalDate today) {
        return State.of(stage, isSigned(), terms.validUntil(), today);
    }

    Contract with(Terms changed) {
        return new Contract(changed, signings);
    }

    Contract with(Signing signing) {
        var all = new ArrayList<>(signings);
        all.add(signing);
        return new Contract(terms, all);
    }
}
