package org.nezabudka.adapter.persistence.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.call.OwnLines;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.OwnLineChangedMeanwhile;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.call.OwnLineTaken;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.PhoneNumber;

/** The company's lines in a table. */
public final class JdbiOwnLines implements OwnLines {

    private static final String ALL =
            "select id, version, number, shown_as, name, source, active from own_line order by name collate \"C\", id";

    private static final String ONE =
            "select id, version, number, shown_as, name, source, active from own_line where id = :id";

    private static final String ADD = """
            insert into own_line (id, version, number, shown_as, name, source, active)
            values (:id, 1, :number, :shownAs, :name, :source, :active) on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update own_line
            set version = version + 1, number = :number, shown_as = :shownAs, name = :name, source = :source, active = :active
            where id = :id and version = :version
            """;

    private final Jdbi jdbi;

    public JdbiOwnLines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<OwnLine> all() {
        return jdbi.withHandle(JdbiOwnLines::all);
    }

    static List<OwnLine> all(Handle handle) {
        return handle.createQuery(ALL).map((row, context) -> line(row)).list();
    }

    /** The names of all lines by what exchanges may say of them. */
    static Map<String, String> names(Handle handle, NumberingPlan numbering) {
        var names = new HashMap<String, String>();
        for (var line : all(handle)) for (var told : line.spellings(numbering)) names.putIfAbsent(told, line.name());
        return names;
    }

    @Override
    public Optional<OwnLine> find(OwnLineId id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    static Optional<OwnLine> find(Handle handle, OwnLineId id) {
        return handle.createQuery(ONE)
                .bind("id", id.value())
                .map((row, context) -> line(row))
                .findOne();
    }

    @Override
    public OwnLine save(OwnLine line) {
        return jdbi.withHandle(handle -> {
            boolean added = line.version() == 0;
            var source = line.source();
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", line.version());
                int stored = update.bind("id", line.id().value())
                        .bind("number", line.number().digits())
                        .bind("shownAs", line.shownAs())
                        .bind("name", line.name())
                        .bind("source", source == null ? null : source.value())
                        .bind("active", line.active())
                        .execute();
                if (stored == 0) throw new OwnLineChangedMeanwhile(line.id());
            } catch (JdbiException failure) {
                if (Violations.isOf(failure, "own_line_number_taken")) throw new OwnLineTaken(line.name());
                throw failure;
            }
            return line.withVersion(line.version() + 1);
        });
    }

    @Override
    public void remove(OwnLineId id) {
        jdbi.useHandle(handle -> handle.execute("delete from own_line where id = ?", id.value()));
    }

    private static OwnLine line(ResultSet row) throws SQLException {
        var source = Rows.text(row, "source");
        return new OwnLine(
                new OwnLineId(Rows.uuid(row, "id")),
                new PhoneNumber("+" + row.getString("number")),
                Rows.text(row, "shown_as"),
                row.getString("name"),
                source == null ? null : new EntryCode(source),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
