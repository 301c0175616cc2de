package org.nezabudka.adapter.persistence.fulfilment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.fulfilment.Crews;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewChangedMeanwhile;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.CrewNameTaken;
import org.nezabudka.domain.organization.EmployeeId;

/** Crews in a table, their people in another. */
public final class JdbiCrews implements Crews {

    private static final String SELECT = """
            select c.id, c.version, c.name, c.active,
                   array(select m.employee_id from crew_member m where m.crew_id = c.id) as members
            from crew c
            """;

    private static final String ADD = """
            insert into crew (id, version, name, active) values (:id, 1, :name, :active) on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update crew set version = version + 1, name = :name, active = :active where id = :id and version = :version
            """;

    private static final String MEMBERS = """
            insert into crew_member (crew_id, employee_id) select :id, unnest(:members) on conflict do nothing
            """;

    private final Jdbi jdbi;

    public JdbiCrews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Crew> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "order by lower(c.name), c.id")
                .map((row, context) -> crew(row))
                .list());
    }

    @Override
    public Optional<Crew> find(CrewId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where c.id = :id")
                .bind("id", id.value())
                .map((row, context) -> crew(row))
                .findOne());
    }

    private static Crew crew(ResultSet row) throws SQLException {
        var members = (UUID[]) row.getArray("members").getArray();
        return new Crew(
                new CrewId(Rows.uuid(row, "id")),
                row.getString("name"),
                Arrays.stream(members).map(EmployeeId::new).collect(Collectors.toSet()),
                row.getBoolean("active"),
                row.getInt("version"));
    }

    @Override
    public Crew save(Crew crew) {
        boolean added = crew.version() == 0;
        var members = crew.members().stream().map(EmployeeId::value).toList();
        try {
            jdbi.useTransaction(handle -> {
                try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                    if (!added) update.bind("version", crew.version());
                    int stored = update.bind("id", crew.id().value())
                            .bind("name", crew.name())
                            .bind("active", crew.active())
                            .execute();
                    if (stored == 0) throw new CrewChangedMeanwhile(crew.id());
                }
                handle.createUpdate("delete from crew_member where crew_id = :id and employee_id <> all(:members)")
                        .bind("id", crew.id().value())
                        .bindArray("members", UUID.class, members)
                        .execute();
                handle.createUpdate(MEMBERS)
                        .bind("id", crew.id().value())
                        .bindArray("members", UUID.class, members)
                        .execute();
            });
        } catch (JdbiException failure) {
            if (Violations.isOf(failure, "crew_name_taken")) throw new CrewNameTaken(crew.name());
            throw failure;
        }
        return crew.withVersion(crew.version() + 1);
    }
}
