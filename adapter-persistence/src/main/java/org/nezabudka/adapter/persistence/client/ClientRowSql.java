package org.nezabudka.adapter.persistence.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientRow;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.shared.PhoneNumber;

/** Lines of the client list. Also calls and searches show clients by them, so numbers are masked in one place. */
public final class ClientRowSql {

    private static final String COLUMNS = """
            c.id, c.number, c.type, c.display_name, c.status, c.source, c.tags, c.registered_at, c.last_call_at,
            c.last_call_missed, c.next_action_at, c.next_action_due, c.next_action_kind, c.last_contact_at, c.version,
            (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number,
            (select p.digits from client_phone p
             where p.client_id = c.id and p.contact_person_id is null order by p.place limit 1) as phone,
            (select m.address from client_email m
             where m.client_id = c.id and m.contact_person_id is null order by m.place limit 1) as email,
            (select a.city from client_address a
             where a.client_id = c.id and a.city is not null order by a.place limit 1) as city,
            array(select i.code from client_industry i where i.client_id = c.id order by i.code) as industries,
            manager.id as manager_id, manager.display_name as manager_name,
            (select r.display_name from employee r where r.id = c.registered_by) as registrar_name,
            """;

    /** To stand behind {@code from client c}. */
    private static final String MANAGER = """
            left join client_manager responsible
                 on responsible.client_id = c.id and responsible.until is null and responsible.responsible
            left join employee manager on manager.id = responsible.employee_id
            """;

    private ClientRowSql() {}

    /** {@code select … from client c …}; the actor's values are bound by {@link Visibility#bind}. */
    public static Sql select(Actor actor) {
        return select(actor, Sql.of(""));
    }

    /** @param more further columns, each with a comma before it */
    public static Sql select(Actor actor, Sql more) {
        return Sql.of("select")
                .add(COLUMNS)
                .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible")
                .add(more)
                .add("from client c")
                .add(MANAGER);
    }

    public static ClientRow row(ResultSet row) throws SQLException {
        return new ClientRow(
                row.getString("id"),
                row.getLong("number"),
                ClientQuery.Type.valueOf(row.getString("type")),
                name(row),
                phone(row),
                Rows.text(row, "email"),
                row.getString("status"),
                Rows.text(row, "manager_id"),
                Rows.text(row, "manager_name"),
                Rows.text(row, "source"),
                Rows.texts(row, "industries"),
                Rows.texts(row, "tags"),
                Rows.text(row, "city"),
                Rows.instant(row, "registered_at"),
                Rows.text(row, "registrar_name"),
                Rows.instantOrNull(row, "last_call_at"),
                row.getBoolean("last_call_missed"),
                Rows.instantOrNull(row, "next_action_at"),
                Rows.instantOrNull(row, "next_action_due"),
                Rows.text(row, "next_action_kind"),
                Rows.instantOrNull(row, "last_contact_at"),
                row.getInt("version"));
    }

    /** The name of an unknown caller may be the number itself. */
    public static String name(ResultSet row) throws SQLException {
        if (row.getBoolean("phones_visible") || !row.getBoolean("name_is_number")) return row.getString("display_name");
        var masked = phone(row);
        return masked == null ? "•••" : masked;
    }

    public static @Nullable String phone(ResultSet row) throws SQLException {
        var digits = row.getString("phone");
        return digits == null ? null : shown(digits, row.getBoolean("phones_visible"));
    }

    /** A number as the actor may see it. */
    public static String shown(String digits, boolean visible) {
        var number = new PhoneNumber("+" + digits);
        return visible ? number.value() : number.masked();
    }
}
