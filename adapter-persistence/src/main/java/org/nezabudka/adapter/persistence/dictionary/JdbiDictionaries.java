package org.nezabudka.adapter.persistence.dictionary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.domain.client.StatusDefinition;
import org.nezabudka.domain.client.StatusKind;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryChangedMeanwhile;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.EntryCodeTaken;
import org.nezabudka.domain.dictionary.Tone;

/** Dictionaries and the ladder of statuses in tables. */
public final class JdbiDictionaries implements Dictionaries {

    private static final String ENTRIES = """
            select dictionary, code, name_ru, name_en, tone, place, archived, version
            from dictionary_entry where dictionary = :dictionary order by place, code
            """;

    private static final String ENTRY = """
            select dictionary, code, name_ru, name_en, tone, place, archived, version
            from dictionary_entry where dictionary = :dictionary and code = :code
            """;

    private static final String ADD_ENTRY = """
            insert into dictionary_entry (dictionary, code, name_ru, name_en, tone, place, archived, version)
            values (:dictionary, :code, :nameRu, :nameEn, :tone, :place, :archived, 1)
            """;

    private static final String CHANGE_ENTRY = """
            update dictionary_entry
            set name_ru = :nameRu, name_en = :nameEn, tone = :tone, place = :place, archived = :archived, version = version + 1
            where dictionary = :dictionary and code = :code and version = :version
            """;

    private static final String STATUSES = """
            select s.code, s.kind, s.name_ru, s.name_en, s.tone, s.place, s.archived, s.version,
                   array(select m.target from client_status_move m where m.source = s.code) as next
            from client_status s order by s.place, s.code
            """;

    private static final String ADD_STATUS = """
            insert into client_status (code, kind, name_ru, name_en, tone, place, archived, version)
            values (:code, :kind, :nameRu, :nameEn, :tone, :place, :archived, 1)
            """;

    private static final String CHANGE_STATUS = """
            update client_status
            set kind = :kind, name_ru = :nameRu, name_en = :nameEn, tone = :tone, place = :place, archived = :archived,
                version = version + 1
            where code = :code and version = :version
            """;

    private static final String REPLACE_MOVES = """
            with gone as (delete from client_status_move where source = :code and not target = any(:next))
            insert into client_status_move (source, target)
            select :code, target from unnest(:next) as target on conflict do nothing
            """;

    private final Jdbi jdbi;

    public JdbiDictionaries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<DictionaryEntry> entries(Dictionary dictionary) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRIES)
                .bind("dictionary", dictionary.name())
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public Optional<DictionaryEntry> find(Dictionary dictionary, EntryCode code) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRY)
                .bind("dictionary", dictionary.name())
                .bind("code", code.value())
                .map((row, context) -> entry(row))
                .findOne());
    }

    @Override
    public DictionaryEntry save(DictionaryEntry entry) {
        int version = store(
                entry.version(),
                entry.code(),
                ADD_ENTRY,
                CHANGE_ENTRY,
                "dictionary_entry_pkey",
                statement -> names(statement, entry.code(), entry.nameRu(), entry.nameEn(), entry.tone())
                        .bind("dictionary", entry.dictionary().name())
                        .bind("place", entry.order())
                        .bind("archived", entry.archived()));
        return new DictionaryEntry(
                entry.dictionary(),
                entry.code(),
                entry.nameRu(),
                entry.nameEn(),
                entry.tone(),
                entry.order(),
                entry.archived(),
                version);
    }

    @Override
    public StatusLadder statusLadder() {
        return jdbi.withHandle(handle -> new StatusLadder(
                handle.createQuery(STATUSES).map((row, context) -> status(row)).list()));
    }

    @Override
    public StatusLadder statusLadderForChange() {
        return jdbi.withHandle(handle -> {
            handle.execute("lock table client_status in share row exclusive mode");
            return statusLadder();
        });
    }

    @Override
    public StatusDefinition saveStatus(StatusDefinition status) {
        int version = store(
                status.version(),
                status.code(),
                ADD_STATUS,
                CHANGE_STATUS,
                "client_status_pkey",
                statement -> names(statement, status.code(), status.nameRu(), status.nameEn(), status.tone())
                        .bind("kind", status.kind().name())
                        .bind("place", status.order())
                        .bind("archived", status.archived()));
        var next = status.next().stream().map(EntryCode::value).toArray(String[]::new);
        jdbi.useHandle(handle -> handle.createUpdate(REPLACE_MOVES)
                .bind("code", status.code().value())
                .bindArray("next", String.class, (Object[]) next)
                .execute());
        return new StatusDefinition(
                status.code(),
                status.kind(),
                status.nameRu(),
                status.nameEn(),
                status.tone(),
                status.order(),
                status.archived(),
                status.next(),
                version);
    }

    /** Names the values of a statement. */
    private interface Binding {
        SqlStatement<?> to(SqlStatement<?> statement);
    }

    private int store(int version, EntryCode code, String add, String change, String key, Binding binding) {
        return jdbi.withHandle(handle -> {
            try (var update = handle.createUpdate(version == 0 ? add : change)) {
                if (version > 0) update.bind("version", version);
                binding.to(update);
                if (update.execute() == 0) throw new EntryChangedMeanwhile(code.value());
            } catch (JdbiException failure) {
                if (Violations.isOf(failure, key)) throw new EntryCodeTaken(code.value());
                throw failure;
            }
            return version + 1;
        });
    }

    private static SqlStatement<?> names(
            SqlStatement<?> statement, EntryCode code, String nameRu, String nameEn, Tone tone) {
        statement.bind("code", code.value());
        statement.bind("nameRu", nameRu);
        statement.bind("nameEn", nameEn);
        return (SqlStatement<?>) statement.bind("tone", tone.name());
    }

    private static DictionaryEntry entry(ResultSet row) throws SQLException {
        return new DictionaryEntry(
                Dictionary.valueOf(row.getString("dictionary")),
                new EntryCode(row.getString("code")),
                row.getString("name_ru"),
                row.getString("name_en"),
                Tone.valueOf(row.getString("tone")),
                row.getInt("place"),
                row.getBoolean("archived"),
                row.getInt("version"));
    }

    private static StatusDefinition status(ResultSet row) throws SQLException {
        Set<EntryCode> next = new HashSet<>();
        for (var target : Rows.texts(row, "next")) next.add(new EntryCode(target));
        return new StatusDefinition(
                new EntryCode(row.getString("code")),
                StatusKind.valueOf(row.getString("kind")),
                row.getString("name_ru"),
                row.getString("name_en"),
                Tone.valueOf(row.getString("tone")),
                row.getInt("place"),
                row.getBoolean("archived"),
                next,
                row.getInt("version"));
    }
}
