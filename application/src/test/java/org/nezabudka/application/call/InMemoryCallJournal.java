package org.nezabudka.application.call;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientEyes;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientRow;
import org.nezabudka.application.client.ClientViews;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.search.Letters;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.telephone.TelephoneOrders;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.telephone.Task;

/** Views of calls, worked out from the calls in memory. */
public final class InMemoryCallJournal implements CallJournal {

    private static final NumberingPlan NUMBERING = NumberingPlan.russian(null);

    private final InMemoryCalls calls;
    private final Clients clients;
    private final ClientViews clientViews;
    private final Employees employees;
    private final OwnLines lines;
    private final Predicate<CallId> noted;
    private final TelephoneOrders orders;

    /** @param noted whether somebody wrote down what came of a call */
    public InMemoryCallJournal(
            InMemoryCalls calls,
            Clients clients,
            ClientViews clientViews,
            Employees employees,
            OwnLines lines,
            Predicate<CallId> noted,
            TelephoneOrders orders) {
        this.calls = calls;
        this.clients = clients;
        this.clientViews = clientViews;
        this.employees = employees;
        this.lines = lines;
        this.noted = noted;
        this.orders = orders;
    }

    @Override
    public Page<CallRow> page(Actor actor, CallQuery query, PageRequest request) {
        var keyset = new Keyset<CallRow>(
                "calls",
                row -> row.startedAt().toString(),
                Comparator.naturalOrder(),
                row -> row.id().toString(),
                true);
        return keyset.page(
                calls.all()
                        .filter(call -> mayView(actor, call))
                        .filter(call -> fits(actor, query, call))
                        .map(call -> row(actor, call)),
                request);
    }

    private boolean mayView(Actor actor, RecordedCall call) {
        return AccessPolicy.decide(actor, Right.CALLS_VIEW, calls.ownership(call))
                .allowed();
    }

    private boolean fits(Actor actor, CallQuery query, RecordedCall recorded) {
        var call = recorded.call();
        var client = query.client();
        return (query.from() == null || !call.startedAt().isBefore(query.from()))
                && (query.until() == null || call.startedAt().isBefore(query.until()))
                && (query.direction() == null || call.direction() == query.direction())
                && (query.outcome() == null || call.outcome() == query.outcome())
                && (!query.missed() || call.isMissed())
                && (query.employee() == null || recorded.participants().contains(query.employee()))
                && (client == null || (client.equals(recorded.client()) && sees(actor, client)))
                && (query.line() == null || cameBy(query.line(), call.ownLine()))
                && (!query.unknown() || (call.outside() != null && recorded.client() == null))
                && (!query.withoutResult()
                        || (call.outside() != null
                                && call.answeredAt() != null
                                && call.isOver()
                                && !noted.test(recorded.id())))
                && (query.text() == null || hasText(actor, query.text(), recorded));
    }

    private boolean cameBy(OwnLineId line, @Nullable String told) {
        return lines.shownAs(told, NUMBERING)
                .filter(found -> found.id().equals(line))
                .isPresent();
    }

    private @Nullable String lineName(@Nullable String told) {
        return lines.shownAs(told, NUMBERING).map(OwnLine::name).orElse(null);
    }

    private boolean hasText(Actor actor, String text, RecordedCall recorded) {
        var outside = recorded.call().outside();
        if (outside == null) return false;
        if (outside.name() != null && Letters.contain(outside.name(), text)) return true;
        var number = recorded.number();
        var digits = Letters.digitsMeant(text);
        return number != null
                && digits.isPresent()
                && seesNumber(actor, recorded)
                && Letters.contain(number, digits.get());
    }

    private boolean sees(Actor actor, ClientId id) {
        return clients.find(id)
                .filter(client -> new ClientEyes(actor, clients, employees).see(client))
                .isPresent();
    }

    /** The number of a client's call is the client's; that of nobody's call belongs to those who took part. */
    private boolean seesNumber(Actor actor, RecordedCall recorded) {
        var client = Optional.ofNullable(recorded.client()).flatMap(clients::find);
        return client.map(known -> new ClientEyes(actor, clients, employees).seeNumbers(known))
                .orElseGet(() -> AccessPolicy.decide(actor, Right.CONTACTS_PHONE, calls.ownership(recorded))
                        .allowed());
    }

    private @Nullable CallClientRef reference(Actor actor, @Nullable ClientId id) {
        if (id == null) return null;
        return clients.find(id)
                .filter(client -> sees(actor, id))
                .map(client -> new CallClientRef(
                        id,
                        new ClientEyes(actor, clients, employees).name(client),
                        client.status().value()))
                .orElse(null);
    }

    private CallRow row(Actor actor, RecordedCall recorded) {
        var call = recorded.call();
        var outside = call.outside();
        boolean visible = seesNumber(actor, recorded);
        var number = recorded.number();
        var raw = outside == null ? null : outside.number();
        return new CallRow(
                recorded.id(),
                recorded.version(),
                call.direction(),
                call.outcome(),
                call.isMissed(),
                visible ? (number == null ? raw : number.value()) : number == null ? null : number.masked(),
                outside == null || (!visible && Letters.isNumber(String.valueOf(outside.name())))
                        ? null
                        : outside.name(),
                outside != null && outside.hidden(),
                call.ownLine(),
                lineName(call.ownLine()),
                outside == null || visible ? call.dialledNumber() : call.ownLine(),
                call.queue(),
                call.startedAt(),
                call.answeredAt(),
                call.endedAt(),
                call.waiting().orElse(null),
                call.talk(),
                recorded.employee().orElse(null),
                recorded.employee()
                        .flatMap(employees::find)
                        .map(one -> one.displayName())
                        .orElse(null),
                reference(actor, recorded.client()),
                recorded.candidates().size(),
                noted.test(recorded.id()),
                mayListen(actor, recorded) ? RecordingHint.of(call).orElse(null) : null);
    }

    private boolean mayListen(Actor actor, RecordedCall recorded) {
        return AccessPolicy.decide(actor, Right.CALLS_LISTEN, calls.ownership(recorded))
                .allowed();
    }

    @Override
    public Optional<CallCard> card(Actor actor, CallId id) {
        return calls.find(id).filter(call -> mayView(actor, call)).map(call -> card(actor, call));
    }

    private @Nullable ActivityId plan(RecordedCall recorded) {
        return orders.placing(List.of(recorded.call().key().linkedId()))
                .filter(order -> recorded.call().key().pbx().equals(order.pbx()))
                .map(order -> order.task() instanceof Task.Place place ? place.plan() : null)
                .orElse(null);
    }

    private CallCard card(Actor actor, RecordedCall recorded) {
        var names = new HashMap<String, String>();
        for (var participant : recorded.participants())
            employees.find(participant).ifPresent(one -> names.put(one.id().toString(), one.displayName()));
        var client = Optional.ofNullable(recorded.client()).flatMap(clients::find);
        var shown = reference(actor, recorded.client());
        return new CallCard(
                recorded,
                lineName(recorded.call().ownLine()),
                names,
                shown,
                recorded.client() != null
                        ? List.of()
                        : recorded.candidates().stream()
                                .map(candidate -> Optional.ofNullable(reference(actor, candidate)))
                                .flatMap(Optional::stream)
                                .toList(),
                client.isPresent() && shown == null,
                client.map(known -> new ClientEyes(actor, clients, employees).managerName(known))
                        .orElse(null),
                seesNumber(actor, recorded),
                noted.test(recorded.id()),
                plan(recorded),
                mayListen(actor, recorded));
    }

    @Override
    public boolean exists(CallId id) {
        return calls.find(id).isPresent();
    }

    @Override
    public List<CallPopup> atTelephoneOf(Actor actor) {
        var self = actor.person().orElse(null);
        if (self == null) return List.of();
        return calls.all()
                .filter(call -> !call.call().isOver() && isAtTelephoneOf(call, self))
                .sorted(Comparator.comparing(call -> call.call().startedAt(), Comparator.reverseOrder()))
                .map(call -> new CallPopup(card(actor, call), call.ringing().contains(self), clientRow(actor, call)))
                .toList();
    }

    private static boolean isAtTelephoneOf(RecordedCall call, org.nezabudka.domain.organization.EmployeeId self) {
        if (call.call().placedBy() != null
                && call.at(call.call().placedBy()).filter(self::equals).isPresent()) return true;
        return call.call().legs().stream()
                .filter(leg -> leg.endedAt() == null)
                .anyMatch(leg -> call.at(leg.extension()).filter(self::equals).isPresent());
    }

    private @Nullable ClientRow clientRow(Actor actor, RecordedCall call) {
        var id = call.client();
        if (id == null) return null;
        return clientViews.page(actor, ClientQuery.all(), PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(row -> Set.of(id.toString()).contains(row.id()))
                .findFirst()
                .orElse(null);
    }
}
