package org.nezabudka.application.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.EntryNotOffered;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.UnknownMeasurement;
import org.nezabudka.domain.order.Calculation;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderForm;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderLine;
import org.nezabudka.domain.order.PaymentTerms;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.organization.UnknownDepartment;
import org.nezabudka.domain.shared.Subject;

/** Opening orders and filling their sections. */
public final class OrderWork {

    private final Orders orders;
    private final OrderRuleBook rules;
    private final OrderUseCases.Surroundings around;
    private final OrderAccess access;
    private final OrderDossiers dossiers;
    private final OrderRecords records;
    private final OrderUseCases.Tools tools;

    OrderWork(
            OrderUseCases.Stores stores,
            OrderUseCases.Surroundings around,
            OrderDossiers dossiers,
            OrderRecords records,
            OrderUseCases.Tools tools) {
        this.orders = stores.orders();
        this.rules = stores.rules();
        this.around = around;
        this.access = new OrderAccess(stores.orders());
        this.dossiers = dossiers;
        this.records = records;
        this.tools = tools;
    }

    /**
     * An order to open.
     *
     * @param manager who runs it; {@code null}: whoever opens it
     * @param measurement what it rests on, if it was measured already
     */
    public record Wish(
            ClientId client,
            @Nullable EmployeeId manager,
            OrderForm form,
            @Nullable MeasurementId measurement) {}

    /** Opens an order; its number and date are given now. */
    public Order open(Actor actor, Wish wish) {
        AccessPolicy.demand(actor, Right.ORDERS_EDIT);
        return transactions().run(() -> {
            var client = around.clients().get(wish.client());
            if (!AccessPolicy.decide(actor, Right.CLIENTS_VIEW, around.clients().ownership(client))
                    .allowed()) throw UnknownClient.concealed(wish.client());
            var manager = wish.manager() == null ? person(actor) : wish.manager();
            demandWorking(manager);
            var now = now();
            var today = dossiers.today();
            var origin = new Order.Origin(
                    orders.nextNumber(today.getYear()), today, wish.client(), tools.currency(), by(actor), now);
            var custody = new Custody(departmentOf(manager), manager, now, by(actor), null);
            var opened = records.store(
                    actor,
                    Order.open(
                            new OrderId(tools.ids().next()), origin, manager, wish.form(), custody, rules.current()));
            if (wish.measurement() == null) return opened;
            demandMeasurement(actor, opened, wish.measurement());
            return records.store(actor, opened.restOn(wish.measurement()));
        });
    }

    public Order change(Actor actor, OrderId id, int version, OrderForm form) {
        return transactions().run(() -> {
            var opened = access.open(actor, Right.ORDERS_EDIT, id, version);
            return records.store(opened.actor(), opened.order().change(form));
        });
    }

    /** Gives the order to another manager. */
    public Order runBy(Actor actor, OrderId id, int version, EmployeeId manager) {
        return transactions().run(() -> {
            var opened = access.open(actor, Right.ORDERS_EDIT, id, version);
            demandWorking(manager);
            return records.store(opened.actor(), opened.order().runBy(manager));
        });
    }

    /** Lays the order on another desk. */
    public Order handOver(
            Actor actor,
            OrderId id,
            int version,
            @Nullable DepartmentId department,
            @Nullable EmployeeId person,
            @Nullable String note) {
        return transactions().run(() -> {
            var opened = access.open(actor, Right.ORDERS_STAGE, id, version);
            if (person != null) demandWorking(person);
            var where = department == null && person != null ? departmentOf(person) : department;
            if (where != null && around.departments().chart().find(where).isEmpty()) throw new UnknownDepartment(where);
            var custody = new Custody(where, person, now(), by(actor), note);
            return records.store(opened.actor(), opened.order().handTo(custody));
        });
    }

    /** Says on which measurement the order rests. */
    public Order restOn(Actor actor, OrderId id, int version, @Nullable MeasurementId measurement) {
        return transactions().run(() -> {
            var opened = access.open(actor, Right.ORDERS_EDIT, id, version);
            if (measurement != null) demandMeasurement(actor, opened.order(), measurement);
            return records.store(opened.actor(), opened.order().restOn(measurement));
        });
    }

    /** Of the same client, and seen by the actor. */
    private void demandMeasurement(Actor actor, Order order, MeasurementId id) {
        var measurements = around.measurements();
        var measurement = measurements.get(id);
        boolean fits = measurement.task().client().equals(order.origin().client())
                && AccessPolicy.decide(actor, Right.MEASUREMENTS_VIEW, measurements.ownership(measurement))
                        .allowed();
        if (!fits) throw UnknownMeasurement.concealed(id);
    }

    public Order addProject(Actor actor, OrderId id, int version, Order.Drawn drawn) {
        return transactions().run(() -> {
            var opened = access.open(actor, Right.ORDERS_EDIT, id, version);
            attach(opened, OrderFiles.PROJECT, List.of(), drawn.files());
            return records.store(opened.actor(), opened.order().addProject(drawn, by(actor), now()));
        });
    }

    /** Changes the calculation; needs {@link Right#ORDERS_FINANCE} as well, and for a discount above the limit the right to it. */
    public Order calculate(Actor actor, OrderId id, int version, Calculation.Contents contents) {
        return transactions().run(() -> {
            var opened = forMoney(actor, id, version);
            var before = opened.order().sections().contents();
            demandGroups(before.lines(), contents.lines());
            attach(opened, OrderFiles.CALCULATION, before.files(), contents.files());
            var limit = access.may(actor, Right.ORDERS_DISCOUNT, opened.order())
                    ? null
                    : rules.current().discountLimit();
            return records.store(opened.actor(), opened.order().calculate(contents, limit, by(actor), now()));
        });
    }

    public Order confirmCalculation(Actor actor, OrderId id, int version) {
        return transactions().run(() -> {
            var opened = forMoney(actor, id, version);
            return records.store(opened.actor(), opened.order().confirmCalculation(by(actor), now()));
        });
    }

    public Order openCalculation(Actor actor, OrderId id, int version, String reason) {
        return transactions().run(() -> {
            var opened = forMoney(actor, id, version);
            return records.store(opened.actor(), opened.order().openCalculation(reason, by(actor), now()));
        });
    }

    /** Writes the contract, or changes what stands in it. */
    public Order write(Actor actor, OrderId id, int version, Contract.Terms terms) {
        return transactions().run(() -> {
            var opened = access.open(actor, Right.CONTRACTS_EDIT, id, version);
            var before = opened.order().sections().contract();
            attach(
                    opened,
                    OrderFiles.CONTRACT,
                    before == null ? List.of() : before.terms().files(),
                    terms.files());
            return records.store(opened.actor(), opened.order().write(terms));
        });
    }

    /** The contract, or a supplement to it, is signed on the present calculation. */
    public Order sign(Actor actor, OrderId id, int version, LocalDate on) {
        return transactions().run(() -> {
            var opened = access.open(actor, Right.CONTRACTS_EDIT, id, version);
            return records.store(opened.actor(), opened.order().sign(on, dossiers.today(), by(actor), now()));
        });
    }

    /** Agrees how it is paid. */
    public Order agree(Actor actor, OrderId id, int version, PaymentTerms terms) {
        return transactions().run(() -> {
            var opened = forMoney(actor, id, version);
            var before = opened.order().sections().terms().invoice();
            var after = terms.invoice();
            attach(
                    opened,
                    OrderFiles.PAYMENT,
                    before == null ? List.of() : before.files(),
                    after == null ? List.of() : after.files());
            return records.store(opened.actor(), opened.order().agree(terms));
        });
    }

    /** The technologist's word. */
    public Order approve(Actor actor, OrderId id, int version, boolean approved, @Nullable String remark) {
        return transactions().run(() -> {
            var opened = access.open(actor, Right.ORDERS_TECHNOLOGIST, id, version);
            return records.store(opened.actor(), opened.order().approve(approved, remark, by(actor), now()));
        });
    }

    private OrderAccess.Opened forMoney(Actor actor, OrderId id, int version) {
        AccessPolicy.demand(actor, Right.ORDERS_FINANCE);
        var opened = access.open(actor, Right.ORDERS_EDIT, id, version);
        if (!access.may(actor, Right.ORDERS_FINANCE, opened.order())) throw new OutOfScope(Right.ORDERS_FINANCE);
        return opened;
    }

    private void attach(OrderAccess.Opened opened, String section, Collection<FileId> before, List<FileId> after) {
        var added = after.stream().filter(file -> !before.contains(file)).toList();
        var owner = new Subject(Subject.Kind.ORDER, opened.order().id().value());
        if (!added.isEmpty()) around.attaching().attach(opened.actor(), owner, section, added);
    }

    /** What stood there already may be archived meanwhile. */
    private void demandGroups(List<OrderLine> before, List<OrderLine> after) {
        var known = new HashSet<EntryCode>();
        for (var line : before) if (line.group() != null) known.add(line.group());
        for (var line : after) {
            var group = line.group();
            if (group == null || !known.add(group)) continue;
            if (around.dictionaries()
                    .find(Dictionary.PRODUCT_GROUPS, group)
                    .filter(entry -> !entry.archived())
                    .isEmpty()) throw new EntryNotOffered("group", group.value());
        }
    }

    private void demandWorking(EmployeeId person) {
        var employee = around.employees().get(person);
        if (!employee.works()) throw new EmployeeIsDismissed(employee.displayName());
    }

    private @Nullable DepartmentId departmentOf(EmployeeId person) {
        return around.employees().get(person).facts().department();
    }

    private static EmployeeId person(Actor actor) {
        return actor.person().orElseThrow(() -> new OutOfScope(Right.ORDERS_EDIT));
    }

    private static @Nullable EmployeeId by(Actor actor) {
        return actor.person().orElse(null);
    }

    private Instant now() {
        return tools.clock().instant();
    }

    private Transactions transactions() {
        return tools.transactions();
    }
}
