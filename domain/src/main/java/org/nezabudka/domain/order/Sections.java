package org.nezabudka.domain.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.measurement.MeasurementId;

/**
 * What an order is made from and made up of. Measurement, project and calculation rest on each other: each remembers which version
 * of the one before it was made from, and is stale when that is not the present one any more.
 *
 * @param projects all versions, the first one first
 * @param calculations all versions, the first one first; there is always one
 * @param contract {@code null}: there is none
 * @param approvals all that the technologist said; the last one counts
 */
public record Sections(
        @Nullable MeasurementId measurement,
        List<ProjectVersion> projects,
        List<Calculation> calculations,
        @Nullable Contract contract,
        PaymentTerms terms,
        List<Approval> approvals) {

    /** Of projects, of calculations, of approvals. */
    public static final int MOST_VERSIONS = 200;

    public Sections {
        projects = List.copyOf(projects);
        calculations = List.copyOf(calculations);
        approvals = List.copyOf(approvals);
        if (calculations.isEmpty()) throw new IllegalArgumentException("There is always a calculation");
    }

    public Optional<ProjectVersion> project() {
        return projects.isEmpty() ? Optional.empty() : Optional.of(projects.getLast());
    }

    public Calculation calculation() {
        return calculations.getLast();
    }

    public Calculation.Contents contents() {
        return calculation().contents();
    }

    public Optional<Approval> approval() {
        return approvals.isEmpty() ? Optional.empty() : Optional.of(approvals.getLast());
    }

    /** What a calculation made now rests on. */
    public Basis basis() {
        return new Basis(measurement, project().map(ProjectVersion::number).orElse(null));
    }

    /** The project was drawn from another measurement. */
    public boolean isProjectStale() {
        return project()
                .filter(project -> !Objects.equals(project.restsOn(), measurement))
                .isPresent();
    }

    /** The calculation was made from another measurement or project; one that is empty is not. */
    public boolean isCalculationStale() {
        return contents().isPriced() && !calculation().basis().equals(basis());
    }

    public boolean isContractSigned() {
        return contract != null && contract.isSigned();
    }

    /** Signed on another calculation than the present one, or on one that is stale itself. */
    public boolean isContractStale() {
        return contract != null
                && contract.lastSigning()
                        .filter(signing ->
                                signing.calculation() != calculation().number() || isCalculationStale())
                        .isPresent();
    }

    /** The technologist said yes to the project and the calculation as they are now. */
    public boolean isApproved() {
        return approval().filter(Approval::approved).isPresent() && !isApprovalStale();
    }

    public boolean isApprovalStale() {
        return approval()
                .filter(approval -> !Objects.equals(approval.project(), basis().project())
                        || approval.calculation() != calculation().number()
                        || calculation().linesChangedAt().isAfter(approval.at()))
                .isPresent();
    }

    Sections restingOn(@Nullable MeasurementId other) {
        return new Sections(other, projects, calculations, contract, terms, approvals);
    }

    Sections with(ProjectVersion project) {
        return new Sections(
                measurement, appended("projects", projects, project), calculations, contract, terms, approvals);
    }

    /** In place of the present one. */
    Sections with(Calculation changed) {
        var all = new ArrayList<>(calculations);
        all.set(all.size() - 1, changed);
        return new Sections(measurement, projects, all, contract, terms, approvals);
    }

    /** After the present one. */
    Sections followedBy(Calculation opened) {
        return new Sections(
                measurement, projects, appended("calculations", calculations, opened), contract, terms, approvals);
    }

    Sections with(Contract other) {
        return new Sections(measurement, projects, calculations, other, terms, approvals);
    }

    Sections with(PaymentTerms other) {
        return new Sections(measurement, projects, calculations, contract, other, approvals);
    }

    Sections with(Approval approval) {
        return new Sections(
                measurement, projects, calculations, contract, terms, appended("approvals", approvals, approval));
    }

    private static <T> List<T> appended(String what, List<T> list, T one) {
        if (list.size() >= MOST_VERSIONS) throw new TooManyOf(what, MOST_VERSIONS);
        var all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
