package org.nezabudka.adapter.persistence.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.schedule.Bookings;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.Purpose;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.SlotTaken;
import org.nezabudka.domain.schedule.Window;

/** Bookings in a table with an exclusion constraint: two that overlap cannot be stored, by whatever way. */
public final class JdbiBookings implements Bookings {

    private static final String COLUMNS = """
             b.id, b.resource_kind, b.resource_id, b.starts_at, b.ends_at, b.free_at, b.held_by, b.held_until, b.purpose_owner,
            b.purpose_id, b.forced
            """;

    private static final String SELECT = "select" + COLUMNS + "from booking b ";

    private static final String WITHIN = SELECT + """
            where b.resource_id = any(:resources) and b.blocked && tstzrange(:from, :until, '[)')
              and (b.held_until is null or b.held_until > :now)
            order by b.starts_at, b.id
            """;

    private static final String HELD_BY = SELECT + """
            where b.held_by = :employee and b.held_until > :now order by b.held_until, b.id
            """;

    /**
     * The lock is one of the transaction and of the resource; equal keys of two resources would only let one wait for the other. A
     * constraint alone would let writers of one window wait for each other crosswise.
     */
    private static final String TAKE_TURN = "select pg_advisory_xact_lock(hashtextextended(:resource, 5))";

    private static final String SAVE = """
            insert into booking (id, resource_kind, resource_id, starts_at, ends_at, free_at, held_by, held_until, purpose_owner,
                purpose_id, forced)
            values (:id, :kind, :resource, :from, :until, :freeAt, :heldBy, :heldUntil, :owner, :purpose, :forced)
            on conflict (id) do update
            set resource_kind = excluded.resource_kind, resource_id = excluded.resource_id, starts_at = excluded.starts_at,
                ends_at = excluded.ends_at, free_at = excluded.free_at, held_by = excluded.held_by,
                held_until = excluded.held_until, purpose_owner = excluded.purpose_owner, purpose_id = excluded.purpose_id,
                forced = excluded.forced
            """;

    private static final String REMOVE_EXPIRED_OF = """
            delete from booking where resource_id = :resource and resource_kind = :kind and held_until <= :now
            """;

    private static final String REMOVE_EXPIRED = """
            delete from booking b where b.id in (
                select d.id from booking d where d.held_until <= :now
                order by d.held_until limit :most for update skip locked)
            returning
            """ + COLUMNS;

    private final Jdbi jdbi;

    public JdbiBookings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where b.id = :id")
                .bind("id", id.value())
                .map((row, context) -> booking(row))
                .findOne());
    }

    @Override
    public void takeTurn(ResourceId resource) {
        jdbi.useHandle(handle -> handle.createQuery(TAKE_TURN)
                .bind("resource", resource.kind() + " " + resource.id())
                .mapToMap()
                .list());
    }

    @Override
    public List<Booking> within(Collection<ResourceId> resources, Instant from, Instant until, Instant now) {
        if (resources.isEmpty()) return List.of();
        return jdbi.withHandle(handle -> handle
                .createQuery(WITHIN)
                .bindArray(
                        "resources",
                        UUID.class,
                        resources.stream().map(ResourceId::id).toList())
                .bind("from", from)
                .bind("until", until)
                .bind("now", now)
                .map((row, context) -> booking(row))
                .stream()
                .filter(booking -> resources.contains(booking.resource()))
                .toList());
    }

    @Override
    public List<Booking> heldBy(EmployeeId employee, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(HELD_BY)
                .bind("employee", employee.value())
                .bind("now", now)
                .map((row, context) -> booking(row))
                .list());
    }

    @Override
    public void save(Booking booking) {
        var held = booking.held();
        var booked = booking.booked();
        try {
            jdbi.useHandle(handle -> handle.createUpdate(SAVE)
                    .bind("id", booking.id().value())
                    .bind("kind", booking.resource().kind().name())
                    .bind("resource", booking.resource().id())
                    .bind("from", booking.window().from())
                    .bind("until", booking.window().until())
                    .bind("freeAt", booking.blocked().until())
                    .bindByType("heldBy", held.map(one -> one.by().value()).orElse(null), UUID.class)
                    .bindByType(
                            "heldUntil", held.map(one -> Rows.kept(one.until())).orElse(null), Instant.class)
                    .bind("owner", booked.map(one -> one.purpose().owner()).orElse(null))
                    .bindByType("purpose", booked.map(one -> one.purpose().id()).orElse(null), UUID.class)
                    .bind("forced", booked.map(Booking.State.Booked::forced).orElse(null))
                    .execute());
        } catch (UnableToExecuteStatementException failure) {
            if (Violations.isOf(failure, "booking_never_twice")) throw new SlotTaken(booking.resource(), List.of());
            throw failure;
        }
    }

    @Override
    public void remove(BookingId id) {
        jdbi.useHandle(handle -> handle.execute("delete from booking where id = ?", id.value()));
    }

    @Override
    public void removeExpired(ResourceId resource, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(REMOVE_EXPIRED_OF)
                .bind("resource", resource.id())
                .bind("kind", resource.kind().name())
                .bind("now", now)
                .execute());
    }

    @Override
    public List<Booking> removeExpired(Instant now, int most) {
        return jdbi
                .withHandle(handle -> handle.createQuery(REMOVE_EXPIRED)
                        .bind("now", now)
                        .bind("most", most)
                        .map((row, context) -> booking(row))
                        .list())
                .stream()
                .sorted(Comparator.comparing(one -> one.window().from()))
                .toList();
    }

    private static Booking booking(ResultSet row) throws SQLException {
        var heldBy = Rows.uuidOrNull(row, "held_by");
        var until = Rows.instant(row, "ends_at");
        return new Booking(
                new BookingId(Rows.uuid(row, "id")),
                new ResourceId(ResourceId.Kind.valueOf(row.getString("resource_kind")), Rows.uuid(row, "resource_id")),
                new Window(Rows.instant(row, "starts_at"), until),
                Duration.between(until, Rows.instant(row, "free_at")),
                heldBy == null
                        ? new Booking.State.Booked(
                                new Purpose(row.getString("purpose_owner"), Rows.uuid(row, "purpose_id")),
                                Rows.text(row, "forced"))
                        : new Booking.State.Held(new EmployeeId(heldBy), Rows.instant(row, "held_until")));
    }
}
