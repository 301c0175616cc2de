package org.nezabudka.adapter.persistence.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.schedule.Districts;
import org.nezabudka.domain.schedule.District;
import org.nezabudka.domain.schedule.DistrictChangedMeanwhile;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.DistrictNameTaken;

/** Districts in a table. */
public final class JdbiDistricts implements Districts {

    private static final String SELECT = "select id, version, name, travel_minutes, archived from district";

    private static final String ADD = """
            insert into district (id, version, name, travel_minutes, archived) values (:id, 1, :name, :travel, :archived)
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update district set version = version + 1, name = :name, travel_minutes = :travel, archived = :archived
            where id = :id and version = :version
            """;

    private final Jdbi jdbi;

    public JdbiDistricts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<District> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " order by lower(name), id")
                .map((row, context) -> district(row))
                .list());
    }

    @Override
    public Optional<District> find(DistrictId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where id = :id")
                .bind("id", id.value())
                .map((row, context) -> district(row))
                .findOne());
    }

    @Override
    public District save(District district) {
        boolean added = district.version() == 0;
        var travel = district.travel();
        try {
            jdbi.useHandle(handle -> {
                try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                    if (!added) update.bind("version", district.version());
                    int stored = update.bind("id", district.id().value())
                            .bind("name", district.name())
                            .bindByType("travel", travel == null ? null : (int) travel.toMinutes(), Integer.class)
                            .bind("archived", district.archived())
                            .execute();
                    if (stored == 0) throw new DistrictChangedMeanwhile(district.name());
                }
            });
        } catch (UnableToExecuteStatementException failure) {
            if (Violations.isOf(failure, "district_name_taken")) throw new DistrictNameTaken(district.name());
            throw failure;
        }
        return district.withVersion(district.version() + 1);
    }

    private static District district(ResultSet row) throws SQLException {
        var travel = row.getObject("travel_minutes", Integer.class);
        return new District(
                new DistrictId(Rows.uuid(row, "id")),
                row.getString("name"),
                travel == null ? null : Duration.ofMinutes(travel),
                row.getBoolean("archived"),
                row.getInt("version"));
    }
}
