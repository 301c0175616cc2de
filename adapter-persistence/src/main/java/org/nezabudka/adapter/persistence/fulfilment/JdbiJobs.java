package org.nezabudka.adapter.persistence.fulfilment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Ownerships;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.fulfilment.Jobs;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.Dispatch;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobChangedMeanwhile;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.fulfilment.Progress;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.Window;

/** Deliveries and assemblies in one table. */
public final class JdbiJobs implements Jobs {

    private static final String SELECT = """
            select j.id, j.version, j.number, j.kind, j.order_id, j.claim_id, j.planned_by, j.planned_at, j.form, j.starts_at,
                   j.ends_at, j.crew_id, j.crew_booking, j.vehicle_id, j.vehicle_booking, j.state, j.acted_by, j.acted_at,
                   j.reason, j.act
            from fulfilment_job j
            """;

    private static final String HOLDERS = """
            select o.manager_id as id from customer_order o where o.id = :order
            union select o.holder_id from customer_order o where o.id = :order and o.holder_id is not null
            union select m.employee_id from crew_member m where m.crew_id = :crew
            """;

    private static final String ADD = """
            insert into fulfilment_job (id, version, number, kind, order_id, claim_id, planned_by, planned_at, form, cost,
                currency, starts_at, ends_at, crew_id, crew_booking, vehicle_id, vehicle_booking, state, acted_by, acted_at,
                reason, act)
            values (:id, 1, :number, :kind, :order, :claim, :plannedBy, :plannedAt, :form::jsonb, :cost, :currency, :from,
                :until, :crew, :crewBooking, :vehicle, :vehicleBooking, :state, :by, :at, :reason, :act::jsonb)
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update fulfilment_job
            set version = version + 1, form = :form::jsonb, cost = :cost, currency = :currency, starts_at = :from,
                ends_at = :until, crew_id = :crew, crew_booking = :crewBooking, vehicle_id = :vehicle,
                vehicle_booking = :vehicleBooking, state = :state, acted_by = :by, acted_at = :at, reason = :reason,
                act = :act::jsonb
            where id = :id and version = :version
            """;

    private final Jdbi jdbi;

    public JdbiJobs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Job> find(JobId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where j.id = :id")
                .bind("id", id.value())
                .map((row, context) -> job(row))
                .findOne());
    }

    @Override
    public long nextNumber() {
        return jdbi.withHandle(handle -> handle.createQuery("select nextval('job_number')")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Ownership ownership(Job job) {
        return jdbi.withHandle(handle -> {
            var holders = new ArrayList<>(handle.createQuery(HOLDERS)
                    .bind("order", job.origin().order().value())
                    .bind("crew", job.dispatch().crew().value())
                    .map((row, context) -> new EmployeeId(Rows.uuid(row, "id")))
                    .list());
            return Ownerships.of(handle, holders, client(handle, job.origin().order()));
        });
    }

    static ClientId client(org.jdbi.v3.core.Handle handle, OrderId order) {
        return handle.createQuery("select client_id from customer_order where id = :order")
                .bind("order", order.value())
                .map((row, context) -> new ClientId(Rows.uuid(row, "client_id")))
                .one();
    }

    @Override
    public List<Job> ofOrder(OrderId order) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where j.order_id = :order order by j.starts_at, j.number")
                        .bind("order", order.value())
                        .map((row, context) -> job(row))
                        .list());
    }

    @Override
    public List<Job> ofClaim(ClaimId claim) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where j.claim_id = :claim order by j.starts_at, j.number")
                        .bind("claim", claim.value())
                        .map((row, context) -> job(row))
                        .list());
    }

    @Override
    public Job save(Job job) {
        return jdbi.withHandle(handle -> {
            boolean added = job.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (added) bindOrigin(update, job);
                else update.bind("version", job.version());
                bind(update, job);
                if (update.execute() == 0) throw new JobChangedMeanwhile(job.id());
            }
            return job.withVersion(job.version() + 1);
        });
    }

    private static void bindOrigin(SqlStatement<?> statement, Job job) {
        var origin = job.origin();
        var claim = origin.claim();
        statement.bind("number", origin.number());
        statement.bind("kind", job.kind().name());
        statement.bind("order", origin.order().value());
        statement.bindByType("claim", claim == null ? null : claim.value(), UUID.class);
        statement.bindByType("plannedBy", value(origin.by()), UUID.class);
        statement.bind("plannedAt", Rows.kept(origin.at()));
    }

    private static void bind(SqlStatement<?> statement, Job job) {
        var dispatch = job.dispatch();
        var vehicle = dispatch.vehicle();
        var vehicleBooking = dispatch.vehicleBooking();
        var cost = job.form().cost();
        statement.bind("id", job.id().value());
        statement.bind("form", FulfilmentJson.of(job.form()));
        statement.bindByType("cost", cost == null ? null : cost.minor(), Long.class);
        statement.bind("currency", cost == null ? null : cost.currency().getCurrencyCode());
        statement.bind("from", dispatch.window().from());
        statement.bind("until", dispatch.window().until());
        statement.bind("crew", dispatch.crew().value());
        statement.bind("crewBooking", dispatch.crewBooking().value());
        statement.bindByType("vehicle", vehicle == null ? null : vehicle.value(), UUID.class);
        statement.bindByType("vehicleBooking", vehicleBooking == null ? null : vehicleBooking.value(), UUID.class);
        bind(statement, job.progress());
    }

    private static void bind(SqlStatement<?> statement, Progress progress) {
        var acted = switch (progress) {
            case Progress.Planned any -> new Acted(null, null);
            case Progress.OnWay onWay -> new Acted(onWay.by(), onWay.at());
            case Progress.Done done -> new Acted(done.by(), done.at());
            case Progress.Failed failed -> new Acted(failed.by(), failed.at());
            case Progress.Cancelled cancelled -> new Acted(cancelled.by(), cancelled.at());
        };
        statement.bind("state", progress.state().name());
        statement.bindByType("by", value(acted.by()), UUID.class);
        statement.bindByType("at", Rows.keptOrNull(acted.at()), Instant.class);
        statement.bind("reason", progress.why().orElse(null));
        statement.bind("act", progress.signed().map(FulfilmentJson::of).orElse(null));
    }

    private record Acted(@Nullable EmployeeId by, @Nullable Instant at) {}

    private static @Nullable UUID value(@Nullable EmployeeId id) {
        return id == null ? null : id.value();
    }

    private static Job job(ResultSet row) throws SQLException {
        var claim = Rows.uuidOrNull(row, "claim_id");
        var vehicle = Rows.uuidOrNull(row, "vehicle_id");
        var vehicleBooking = Rows.uuidOrNull(row, "vehicle_booking");
        boolean delivery = JobKind.valueOf(row.getString("kind")) == JobKind.DELIVERY;
        return new Job(
                new JobId(Rows.uuid(row, "id")),
                new Job.Origin(
                        row.getLong("number"),
                        new OrderId(Rows.uuid(row, "order_id")),
                        claim == null ? null : new ClaimId(claim),
                        employee(row, "planned_by"),
                        Rows.instant(row, "planned_at")),
                FulfilmentJson.form(row.getString("form"), delivery),
                new Dispatch(
                        new Window(Rows.instant(row, "starts_at"), Rows.instant(row, "ends_at")),
                        new CrewId(Rows.uuid(row, "crew_id")),
                        new BookingId(Rows.uuid(row, "crew_booking")),
                        vehicle == null ? null : new VehicleId(vehicle),
                        vehicleBooking == null ? null : new BookingId(vehicleBooking)),
                progress(row),
                row.getInt("version"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        var by = employee(row, "acted_by");
        var reason = Objects.requireNonNullElse(Rows.text(row, "reason"), "");
        return switch (JobState.valueOf(row.getString("state"))) {
            case PLANNED -> new Progress.Planned();
            case ON_WAY -> new Progress.OnWay(Objects.requireNonNull(by), Rows.instant(row, "acted_at"));
            case DONE ->
                new Progress.Done(
                        FulfilmentJson.act(row.getString("act")),
                        Objects.requireNonNull(by),
                        Rows.instant(row, "acted_at"));
            case FAILED -> new Progress.Failed(reason, Objects.requireNonNull(by), Rows.instant(row, "acted_at"));
            case CANCELLED -> new Progress.Cancelled(reason, by, Rows.instant(row, "acted_at"));
        };
    }

    static @Nullable EmployeeId employee(ResultSet row, String column) throws SQLException {
        var id = Rows.uuidOrNull(row, column);
        return id == null ? null : new EmployeeId(id);
    }
}
