package org.nezabudka.application.measurement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.measurement.MeasurementQuery.Order;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.schedule.Districts;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.measurement.Phase;
import org.nezabudka.domain.measurement.Submission;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.District;

/** The table and the widget, from the other stores in memory. */
public final class InMemoryMeasurementViews implements MeasurementViews {

    private static final String LAST = "~";

    private final InMemoryMeasurements measurements;
    private final MeasurementKinds kinds;
    private final Districts districts;
    private final Clients clients;
    private final Employees employees;

    public InMemoryMeasurementViews(
            InMemoryMeasurements measurements,
            MeasurementKinds kinds,
            Districts districts,
            Clients clients,
            Employees employees) {
        this.measurements = measurements;
        this.kinds = kinds;
        this.districts = districts;
        this.clients = clients;
        this.employees = employees;
    }

    @Override
    public Page<MeasurementRow> page(Actor actor, MeasurementQuery query, PageRequest request, Instant now) {
        var keyset = new Keyset<MeasurementRow>(
                "measurements-" + query.order(),
                key(query.order()),
                Comparator.naturalOrder(),
                row -> "%012d".formatted(row.number()),
                query.order() == Order.NEWEST);
        var rows = measurements
                .all()
                .filter(one -> sees(actor, one))
                .filter(one -> passes(actor, one, query, now))
                .map(one -> row(actor, one, now));
        return keyset.page(rows, request);
    }

    private static Function<MeasurementRow, String> key(Order order) {
        return switch (order) {
            case NEWEST -> row -> "";
            case VISIT -> row -> row.start() == null ? LAST : row.start().toString();
            case DUE -> row -> row.due() == null ? LAST : row.due().toString();
        };
    }

    private boolean sees(Actor actor, Measurement measurement) {
        return AccessPolicy.decide(actor, Right.MEASUREMENTS_VIEW, measurements.ownership(measurement))
                .allowed();
    }

    private boolean seesClient(Actor actor, Client client) {
        return AccessPolicy.decide(actor, Right.CLIENTS_VIEW, clients.ownership(client))
                .allowed();
    }

    private boolean passes(Actor actor, Measurement one, MeasurementQuery query, Instant now) {
        var visit = one.visit();
        return Stream.<Predicate<MeasurementQuery>>of(
                        any -> any.states().isEmpty() || any.states().contains(one.state()),
                        any -> any.overdue() == null || any.overdue() == one.isOverdue(now),
                        any -> any.planned() == null || any.planned() == (visit != null),
                        any -> any.measurer() == null
                                || one.measurer().filter(any.measurer()::equals).isPresent(),
                        any -> any.assigner() == null || any.assigner().equals(one.assigner()),
                        any -> any.client() == null
                                || any.client().equals(one.task().client()),
                        any -> any.kind() == null
                                || any.kind().equals(one.task().kind()),
                        any -> any.district() == null
                                || any.district().equals(one.task().site().district()),
                        any -> any.from() == null
                                || (visit != null && visit.end().isAfter(any.from())),
                        any -> any.until() == null
                                || (visit != null && visit.start().isBefore(any.until())),
                        any -> any.text() == null || mentions(actor, one, any.text()))
                .allMatch(condition -> condition.test(query));
    }

    private boolean mentions(Actor actor, Measurement one, String text) {
        var wanted = normalised(text);
        var site = one.task().site();
        var own = Stream.of(
                        Long.toString(one.number()),
                        one.task().object(),
                        site.contact(),
                        site.address().inOneLine())
                .filter(Objects::nonNull)
                .toList();
        if (normalised(String.join(" ", own)).contains(wanted)) return true;
        var client = clients.get(one.task().client());
        return seesClient(actor, client) && normalised(client.displayName()).contains(wanted);
    }

    private static String normalised(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private MeasurementRow row(Actor actor, Measurement one, Instant now) {
        var client = clients.get(one.task().client());
        var visit = one.visit();
        var district = one.task().site().district();
        var measurer = one.measurer().orElse(null);
        return new MeasurementRow(
                one.id(),
                one.version(),
                one.number(),
                one.state(),
                one.isOverdue(now),
                one.awaitedUntil().orElse(null),
                visit == null ? null : visit.start(),
                visit == null ? null : visit.end(),
                measurer,
                measurer == null ? null : name(measurer),
                visit != null && visit.seenAt() != null,
                seesClient(actor, client) ? client.id() : null,
                name(actor, one, client),
                one.task().site().contact(),
                phone(actor, one, client),
                one.task().site().address(),
                district == null
                        ? null
                        : districts.find(district).map(District::name).orElse(null),
                kinds.get(one.task().kind()).name(),
                one.task().object(),
                one.task().priority(),
                one.assigner(),
                String.valueOf(name(one.assigner())),
                one.createdAt(),
                one.lastSubmission().map(Submission::at).orElse(null),
                one.phase() == Phase.ACCEPTED ? one.progress().since() : null,
                one.submissions().size(),
                one.draft().documents().size(),
                actor.person()
                        .filter(self -> self.equals(one.assigner()) || self.equals(measurer))
                        .isPresent());
    }

    private String name(Actor actor, Measurement measurement, Client client) {
        boolean number = client.displayName().chars().noneMatch(Character::isLetter);
        boolean phones = AccessPolicy.decide(actor, Right.CONTACTS_PHONE, measurements.ownership(measurement))
                .allowed();
        return number && !phones ? "•••" : client.displayName();
    }

    private @Nullable String phone(Actor actor, Measurement measurement, Client client) {
        var phone = measurement.task().site().phone();
        var ofClient = client.facts().phones();
        if (phone == null && !ofClient.isEmpty()) phone = ofClient.getFirst().number();
        if (phone == null) return null;
        return AccessPolicy.decide(actor, Right.CONTACTS_PHONE, measurements.ownership(measurement))
                        .allowed()
                ? phone.value()
                : phone.masked();
    }

    private @Nullable String name(EmployeeId id) {
        return employees.find(id).map(one -> one.displayName()).orElse(null);
    }

    @Override
    public MeasurementSummary summary(Actor actor, Instant now, Instant monthStart) {
        var seen = measurements.all().filter(one -> sees(actor, one)).toList();
        return new MeasurementSummary(
                count(seen, in(MeasurementState.NEW)),
                count(seen, one -> !one.phase().isFinal() && one.visit() == null),
                count(seen, in(MeasurementState.SCHEDULED)),
                count(seen, in(MeasurementState.IN_PROGRESS)),
                count(seen, one -> one.isOverdue(now)),
                count(seen, in(MeasurementState.SUBMITTED)),
                count(seen, in(MeasurementState.CLARIFICATION)),
                count(seen, in(MeasurementState.RETURNED)),
                count(
                        seen,
                        in(MeasurementState.SUBMITTED)
                                .and(one -> actor.person()
                                        .filter(one.assigner()::equals)
                                        .isPresent())),
                count(seen, one -> one.countsAsDone() && !one.progress().since().isBefore(monthStart)));
    }

    private static Predicate<Measurement> in(MeasurementState state) {
        return one -> one.state() == state;
    }

    private static int count(List<Measurement> all, Predicate<Measurement> which) {
        return (int) all.stream().filter(which).count();
    }
}
