package org.nezabudka.adapter.persistence.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.measurement.MeasurementKinds;
import org.nezabudka.domain.measurement.KindChangedMeanwhile;
import org.nezabudka.domain.measurement.KindNameTaken;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.MeasurementKindId;

/** Kinds of measurements in a table. */
public final class JdbiMeasurementKinds implements MeasurementKinds {

    private static final String ALL = """
            select id, version, name, duration_minutes, requirements, active from measurement_kind order by lower(name), id
            """;

    private static final String FIND = """
            select id, version, name, duration_minutes, requirements, active from measurement_kind where id = :id
            """;

    private static final String ADD = """
            insert into measurement_kind (id, version, name, duration_minutes, requirements, active)
            values (:id, 1, :name, :minutes, :requirements::jsonb, :active)
            """;

    private static final String CHANGE = """
            update measurement_kind
            set version = version + 1, name = :name, duration_minutes = :minutes, requirements = :requirements::jsonb,
                active = :active
            where id = :id and version = :version
            """;

    private final Jdbi jdbi;

    public JdbiMeasurementKinds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<MeasurementKind> all() {
        return jdbi.withHandle(handle ->
                handle.createQuery(ALL).map((row, context) -> kind(row)).list());
    }

    @Override
    public Optional<MeasurementKind> find(MeasurementKindId id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id.value())
                .map((row, context) -> kind(row))
                .findOne());
    }

    private static MeasurementKind kind(ResultSet row) throws SQLException {
        return new MeasurementKind(
                new MeasurementKindId(Rows.uuid(row, "id")),
                row.getString("name"),
                Duration.ofMinutes(row.getInt("duration_minutes")),
                MeasurementJson.requirements(row.getString("requirements")),
                row.getBoolean("active"),
                row.getInt("version"));
    }

    @Override
    public MeasurementKind save(MeasurementKind kind) {
        boolean added = kind.version() == 0;
        try {
            jdbi.useHandle(handle -> {
                try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                    if (!added) update.bind("version", kind.version());
                    int stored = update.bind("id", kind.id().value())
                            .bind("name", kind.name())
                            .bind("minutes", kind.duration().toMinutes())
                            .bind("requirements", MeasurementJson.of(kind.requirements()))
                            .bind("active", kind.active())
                            .execute();
                    if (stored == 0) throw new KindChangedMeanwhile(kind.id());
                }
            });
        } catch (JdbiException failure) {
            if (Violations.isOf(failure, "measurement_kind_name_taken")) throw new KindNameTaken(kind.name());
            throw failure;
        }
        return kind.withVersion(kind.version() + 1);
    }
}
