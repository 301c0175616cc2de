package org.nezabudka.application.measurement;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.file.FileRow;
import org.nezabudka.application.file.FileViews;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.schedule.Districts;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.measurement.Clarification;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.measurement.Submission;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.District;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Subject;

/** Looking at measurements. Needs {@link Right#MEASUREMENTS_VIEW} and shows what its scope reaches. */
public final class MeasurementReading {

    private static final Set<MeasurementState> AT_WORK =
            EnumSet.of(MeasurementState.IN_PROGRESS, MeasurementState.CLARIFICATION, MeasurementState.RETURNED);

    private final Measurements measurements;
    private final MeasurementViews views;
    private final MeasurementKinds kinds;
    private final Districts districts;
    private final Clients clients;
    private final Employees employees;
    private final FileViews files;
    private final WorkingTimes times;
    private final MeasurementAccess access;
    private final Transactions transactions;
    private final InstantSource clock;

    public MeasurementReading(
            Measurements measurements,
            MeasurementViews views,
            MeasurementKinds kinds,
            Districts districts,
            Clients clients,
            Employees employees,
            FileViews files,
            WorkingTimes times,
            Transactions transactions,
            InstantSource clock) {
        this.measurements = measurements;
        this.views = views;
        this.kinds = kinds;
        this.districts = districts;
        this.clients = clients;
        this.employees = employees;
        this.files = files;
        this.times = times;
        this.access = new MeasurementAccess(measurements, employees);
        this.transactions = transactions;
        this.clock = clock;
    }

    public Page<MeasurementRow> page(Actor actor, MeasurementQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_VIEW);
        return transactions.run(() -> views.page(actor, query, request, clock.instant()));
    }

    public MeasurementSummary summary(Actor actor) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_VIEW);
        return transactions.run(() -> {
            var now = clock.instant();
            var zone = times.company().zone();
            var month = now.atZone(zone)
                    .truncatedTo(ChronoUnit.DAYS)
                    .withDayOfMonth(1)
                    .toInstant();
            return views.summary(actor, now, month);
        });
    }

    /** @throws org.nezabudka.domain.measurement.UnknownMeasurement if there is none, or the actor may not see it */
    public MeasurementCard card(Actor actor, MeasurementId id) {
        return transactions.run(() -> card(actor, access.visible(actor, id)));
    }

    /**
     * The actor's own visits of a time, and whatever they are in the middle of whenever it was, by visit: all that a measurer takes
     * along.
     */
    public List<MeasurementCard> own(Actor.User actor, Instant from, Instant until) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_EXECUTE);
        AccessPolicy.demand(actor, Right.MEASUREMENTS_VIEW);
        return transactions.run(() -> {
            var rows = new LinkedHashMap<MeasurementId, MeasurementRow>();
            for (var query :
                    List.of(own(actor.employee(), Set.of(), from, until), own(actor.employee(), AT_WORK, null, null)))
                views.page(actor, query, PageRequest.first(PageRequest.MOST), clock.instant())
                        .items()
                        .forEach(row -> rows.put(row.id(), row));
            return rows.values().stream()
                    .filter(row -> row.start() != null)
                    .sorted(java.util.Comparator.comparing(row -> Objects.requireNonNull(row.start())))
                    .map(row -> card(actor, measurements.get(row.id())))
                    .toList();
        });
    }

    /** Our clock. */
    public Instant now() {
        return clock.instant();
    }

    private static MeasurementQuery own(
            EmployeeId measurer, Set<MeasurementState> states, @Nullable Instant from, @Nullable Instant until) {
        return new MeasurementQuery(
                states, null, true, measurer, null, null, null, null, from, until, null, MeasurementQuery.Order.VISIT);
    }

    private MeasurementCard card(Actor actor, Measurement measurement) {
        var task = measurement.task();
        var client = clients.get(task.client());
        boolean phones = AccessPolicy.decide(actor, Right.CONTACTS_PHONE, measurements.ownership(measurement))
                .allowed();
        var rows = files.of(
                actor, new Subject(Subject.Kind.MEASUREMENT, measurement.id().value()), false);
        var district = task.site().district();
        var acts = new MeasurementActs(access, measurements, measurement, actor, () -> allViewed(measurement, rows));
        return new MeasurementCard(
                measurement,
                measurement.isOverdue(clock.instant()),
                AccessPolicy.decide(actor, Right.CLIENTS_VIEW, clients.ownership(client))
                        .allowed(),
                name(client, phones),
                phone(measurement, client, phones),
                kinds.find(task.kind()).map(MeasurementKind::name).orElse(""),
                district == null
                        ? null
                        : districts.find(district).map(District::name).orElse(null),
                names(measurement),
                rows,
                number(measurement.lineage().supersedes()),
                number(measurement.lineage().supersededBy()),
                acts.all());
    }

    private static boolean allViewed(Measurement measurement, List<FileRow> rows) {
        var opened = rows.stream()
                .filter(row -> row.openedAt() != null)
                .map(row -> row.file().id())
                .collect(Collectors.toSet());
        return opened.containsAll(measurement.toBeViewed());
    }

    private static String name(Client client, boolean phones) {
        var name = client.displayName();
        return phones || name.chars().anyMatch(Character::isLetter) ? name : "•••";
    }

    private static @Nullable String phone(Measurement measurement, Client client, boolean visible) {
        var onSite = measurement.task().site().phone();
        PhoneNumber phone = onSite;
        if (phone == null && !client.facts().phones().isEmpty())
            phone = client.facts().phones().getFirst().number();
        if (phone == null) return null;
        return visible ? phone.value() : phone.masked();
    }

    private @Nullable Long number(@Nullable MeasurementId id) {
        return id == null ? null : measurements.get(id).number();
    }

    private Map<EmployeeId, String> names(Measurement measurement) {
        var people = Stream.of(
                        Stream.of(measurement.assigner()),
                        measurement.measurer().stream(),
                        measurement.submissions().stream().map(Submission::by),
                        measurement.submissions().stream()
                                .map(Submission::verdict)
                                .filter(Objects::nonNull)
                                .map(Submission.Verdict::by),
                        measurement.clarifications().stream().map(Clarification::askedBy),
                        measurement.clarifications().stream()
                                .map(Clarification::end)
                                .filter(Objects::nonNull)
                                .map(Clarification.End::by),
                        Stream.ofNullable(measurement.progress().cancellation()).map(cancellation -> cancellation.by()))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
        var names = new HashMap<EmployeeId, String>();
        for (var person : people)
            employees.find(person).ifPresent(employee -> names.put(person, employee.displayName()));
        return names;
    }
}
