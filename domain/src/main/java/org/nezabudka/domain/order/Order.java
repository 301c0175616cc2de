package org.nezabudka.domain.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.Balance;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.InvalidMoney;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.OtherCurrency;
import org.nezabudka.domain.shared.Percent;
import org.nezabudka.domain.shared.Texts;

/**
 * An order of furniture [заказ]. It can always be kept as far as it is filled; only entering a stage asks for more. What was paid
 * for it stands in its ledger; what it costs follows from its calculation.
 *
 * @param manager who runs it
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record Order(
        OrderId id,
        Origin origin,
        EmployeeId manager,
        OrderForm form,
        Standing standing,
        Custody custody,
        Sections sections,
        int version) {

    /**
     * What never changes.
     *
     * @param date given automatically, in the company's zone
     * @param currency of every sum of it
     * @param by who opened it; {@code null}: a machine
     */
    public record Origin(
            OrderNumber number,
            LocalDate date,
            ClientId client,
            Currency currency,
            @Nullable EmployeeId by,
            Instant at) {}

    /**
     * @param custody where it is at first
     * @throws OtherCurrency if the usual schedule has a sum in another one
     */
    public static Change<Order, OrderEvent> open(
            OrderId id, Origin origin, EmployeeId manager, OrderForm form, Custody custody, OrderRules rules) {
        rules.usualSchedule().demand(origin.currency());
        var sections = new Sections(
                null,
                List.of(),
                List.of(Calculation.first(origin.by(), origin.at())),
                null,
                new PaymentTerms(null, null, null, rules.usualSchedule()),
                List.of());
        var standing = new Standing(rules.first(), origin.at(), null);
        return Change.of(
                new Order(id, origin, manager, form, standing, custody, sections, 0),
                new OrderEvent.Opened(id, origin.number()));
    }

    public Stage stage() {
        return standing.stage();
    }

    public Currency currency() {
        return origin.currency();
    }

    public Price price() {
        return sections.contents().price(currency());
    }

    /** What the client owes for it, before any payment: of a cancelled order what the company keeps. */
    public Money due() {
        var cancellation = standing.cancellation();
        return cancellation == null ? price().due() : cancellation.retained();
    }

    /**
     * What follows from its price, its schedule and what was paid.
     *
     * @param ledger of this order
     * @param today in the company's zone
     */
    public Balance balance(Ledger ledger, LocalDate today) {
        return Balance.of(due(), ledger, sections.terms().schedule(), today);
    }

    public boolean isCancelled() {
        return stage() == Stage.CANCELLED;
    }

    /** Whether it was promised for an earlier day and is not done. */
    public boolean isOverdue(LocalDate today) {
        return !stage().isEnd() && form.due() != null && form.due().isBefore(today);
    }

    public Change<Order, OrderEvent> change(OrderForm changed) {
        if (changed.equals(form)) return Change.of(this);
        return Change.of(with(changed), new OrderEvent.FormChanged(id, form, changed));
    }

    public Change<Order, OrderEvent> runBy(EmployeeId other) {
        if (other.equals(manager)) return Change.of(this);
        var after = new Order(id, origin, other, form, standing, custody, sections, version);
        return Change.of(after, new OrderEvent.ManagerChanged(id, manager, other));
    }

    /** Lays it on another desk. Telling where it is already changes nothing. */
    public Change<Order, OrderEvent> handTo(Custody next) {
        if (custody.isAt(next.department(), next.person())) return Change.of(this);
        var after = new Order(id, origin, manager, form, standing, next, sections, version);
        return Change.of(after, new OrderEvent.HandedOver(id, custody, next));
    }

    /** From now on project and calculation rest on this measurement, those there are becoming stale. */
    public Change<Order, OrderEvent> restOn(@Nullable MeasurementId measurement) {
        demandAtWork();
        if (Objects.equals(measurement, sections.measurement())) return Change.of(this);
        return Change.of(
                with(sections.restingOn(measurement)),
                new OrderEvent.MeasurementLinked(id, sections.measurement(), measurement));
    }

    /** What a version of a project brings. */
    public record Drawn(LocalDate on, @Nullable String description, List<FileId> files) {
        public Drawn {
            files = List.copyOf(files);
        }
    }

    /** Adds the next version of the project. */
    public Change<Order, OrderEvent> addProject(Drawn drawn, @Nullable EmployeeId by, Instant now) {
        demandAtWork();
        int number = sections.project().map(ProjectVersion::number).orElse(0) + 1;
        var project = new ProjectVersion(
                number, drawn.on(), drawn.description(), drawn.files(), sections.measurement(), by, now);
        return Change.of(with(sections.with(project)), new OrderEvent.ProjectAdded(id, project));
    }

    /**
     * Changes the present calculation.
     *
     * @param limit up to which the discount may go, or as far as somebody let it go before; {@code null}: whoever does it may give
     *     any
     * @throws CalculationIsFrozen if a contract was signed on it
     * @throws DiscountAboveTotal if it is more than the total
     * @throws DiscountAboveLimit if the head has to be asked for it
     */
    public Change<Order, OrderEvent> calculate(
            Calculation.Contents contents, @Nullable Percent limit, @Nullable EmployeeId by, Instant now) {
        demandAtWork();
        var before = sections.calculation();
        if (contents.equals(before.contents())) return Change.of(this);
        if (before.frozen()) throw new CalculationIsFrozen(before.number());
        contents.demand(currency());
        var price = contents.price(currency());
        int share = contents.discount().share(price.total());
        int given = before.contents().discount().share(price().total());
        if (limit != null && share > Math.max(limit.hundredths(), given))
            throw new DiscountAboveLimit(limit, share, price.discount());
        var after = before.with(contents, sections.basis(), by, now);
        return Change.of(with(sections.with(after)), new OrderEvent.CalculationChanged(id, before, after));
    }

    /** Says that the calculation holds though the measurement or the project is another one now. */
    public Change<Order, OrderEvent> confirmCalculation(@Nullable EmployeeId by, Instant now) {
        demandAtWork();
        if (!sections.isCalculationStale()) return Change.of(this);
        if (sections.calculation().frozen())
            throw new CalculationIsFrozen(sections.calculation().number());
        var after = sections.calculation().restingOn(sections.basis(), by, now);
        return Change.of(with(sections.with(after)), new OrderEvent.CalculationConfirmed(id, after));
    }

    /**
     * Opens another version of the calculation, which begins as the frozen one is.
     *
     * @throws CalculationNotFrozen if the present one can be changed as it is
     */
    public Change<Order, OrderEvent> openCalculation(String reason, @Nullable EmployeeId by, Instant now) {
        demandAtWork();
        if (!sections.calculation().frozen()) throw new CalculationNotFrozen();
        var opened = sections.calculation().next(reason, sections.basis(), by, now);
        return Change.of(with(sections.followedBy(opened)), new OrderEvent.CalculationOpened(id, opened));
    }

    /**
     * Writes the contract, or changes what stands in it.
     *
     * @throws ContractNumberFixed if a signed one would get another number
     */
    public Change<Order, OrderEvent> write(Contract.Terms terms) {
        demandAtWork();
        var before = sections.contract();
        if (before != null && before.terms().equals(terms)) return Change.of(this);
        if (before != null && before.isSigned() && !before.terms().number().equals(terms.number()))
            throw new ContractNumberFixed(before.terms().number());
        var after = before == null ? new Contract(terms, List.of()) : before.with(terms);
        return Change.of(with(sections.with(after)), new OrderEvent.ContractWritten(id, before, after));
    }

    /**
     * The contract, or a supplement to it, is signed on the present calculation, which is frozen by that.
     *
     * @param on the day that stands on it
     */
    public Change<Order, OrderEvent> sign(LocalDate on, LocalDate today, @Nullable EmployeeId by, Instant now) {
        demandAtWork();
        var contract = Optional.ofNullable(sections.contract()).orElseThrow(NoContract::new);
        var calculation = sections.calculation();
        if (on.isAfter(today)) throw new SignedInTheFuture();
        if (!calculation.contents().isPriced()) throw new NothingToSign();
        if (contract.lastSigning()
                .filter(one -> one.calculation() == calculation.number())
                .isPresent()) throw new SignedAlready(calculation.number());
        var signing = new Contract.Signing(calculation.number(), on, by, now);
        var after = sections.with(contract.with(signing)).with(calculation.frozenNow());
        return Change.of(with(after), new OrderEvent.ContractSigned(id, signing));
    }

    /** @throws org.nezabudka.domain.shared.OtherCurrency if any sum is not in the order's currency */
    public Change<Order, OrderEvent> agree(PaymentTerms terms) {
        if (terms.equals(sections.terms())) return Change.of(this);
        if (terms.bonus() != null) demandCurrency(terms.bonus().amount());
        terms.schedule().demand(currency());
        return Change.of(with(sections.with(terms)), new OrderEvent.TermsChanged(id, sections.terms(), terms));
    }

    private void demandCurrency(Money money) {
        if (!money.currency().equals(currency())) throw new OtherCurrency(currency(), money.currency());
    }

    /** The technologist says yes or no to the project and the calculation as they are. */
    public Change<Order, OrderEvent> approve(
            boolean approved, @Nullable String remark, @Nullable EmployeeId by, Instant now) {
        demandAtWork();
        var approval = new Approval(
                approved,
                remark,
                by,
                now,
                sections.basis().project(),
                sections.calculation().number());
        return Change.of(with(sections.with(approval)), new OrderEvent.TechnologistSpoke(id, approval));
    }

    /**
     * Enters a stage: the next one, or any earlier one with a reason.
     *
     * @param override whether it shall go on though conditions are not met; the reason is demanded then
     * @throws StageJump if stages in use would be left out
     * @throws StageNotUsed if the company does without it
     * @throws ConditionsNotMet naming all that is missing
     * @throws OrderReasonNeeded if it goes back or overrides without saying why
     */
    public Change<Order, OrderEvent> enter(
            Stage target, @Nullable String reason, boolean override, Dossier dossier, OrderRules rules, Instant now) {
        if (target == Stage.CANCELLED || isCancelled()) throw new OrderIsCancelled();
        if (target == stage()) return Change.of(this);
        if (!rules.uses(target)) throw new StageNotUsed(target);
        var why = Texts.optionalNote("reason", reason, 1000);
        if (target.compareTo(stage()) < 0) return back(target, why, now);
        var next = rules.after(stage()).orElseThrow();
        if (target != next) throw new StageJump(stage(), target, next);
        var unmet = EntryConditions.unmet(this, target, dossier, rules);
        if (!unmet.isEmpty() && !override) throw new ConditionsNotMet(target, unmet, dossier.balance());
        if (!unmet.isEmpty() && why == null) throw new OrderReasonNeeded();
        return Change.of(
                with(new Standing(target, now, null)), new OrderEvent.StageEntered(id, stage(), target, unmet, why));
    }

    private Change<Order, OrderEvent> back(Stage target, @Nullable String why, Instant now) {
        if (why == null) throw new OrderReasonNeeded();
        return Change.of(
                with(new Standing(target, now, null)),
                new OrderEvent.StageEntered(id, stage(), target, List.of(), why));
    }

    /**
     * It comes to nothing.
     *
     * @param retained what the company keeps of what was paid
     * @throws RetainedAbovePaid if that much was not paid
     */
    public Change<Order, OrderEvent> cancel(
            String reason, Money retained, Money paid, @Nullable EmployeeId by, Instant now) {
        if (isCancelled()) throw new OrderIsCancelled();
        if (stage() == Stage.DONE) throw new OrderIsDone();
        demandCurrency(retained);
        if (retained.isNegative()) throw new InvalidMoney("retained", "negative");
        if (retained.isMoreThan(paid)) throw new RetainedAbovePaid(paid, retained);
        var cancellation = new Standing.Cancellation(stage(), by, Texts.line("reason", reason, 1000), retained);
        return Change.of(
                with(new Standing(Stage.CANCELLED, now, cancellation)), new OrderEvent.Cancelled(id, cancellation));
    }

    /** Takes a cancelled order up again where it was. */
    public Change<Order, OrderEvent> takeUpAgain(String reason, OrderRules rules, Instant now) {
        var cancellation = Optional.ofNullable(standing.cancellation()).orElseThrow(OrderIsNotCancelled::new);
        var stage = rules.uses(cancellation.from())
                ? cancellation.from()
                : rules.after(cancellation.from()).orElseThrow();
        return Change.of(
                with(new Standing(stage, now, null)),
                new OrderEvent.TakenUpAgain(id, stage, Texts.line("reason", reason, 1000)));
    }

    public Order withVersion(int stored) {
        return new Order(id, origin, manager, form, standing, custody, sections, stored);
    }

    /** @throws OrderIsCancelled as {@link OrderIsDone}, if nothing is made for it any more */
    private void demandAtWork() {
        if (isCancelled()) throw new OrderIsCancelled();
        if (stage() == Stage.DONE) throw new OrderIsDone();
    }

    private Order with(OrderForm changed) {
        return new Order(id, origin, manager, changed, standing, custody, sections, version);
    }

    private Order with(Standing next) {
        return new Order(id, origin, manager, form, next, custody, sections, version);
    }

    private Order with(Sections changed) {
        return new Order(id, origin, manager, form, standing, custody, changed, version);
    }
}
