package org.nezabudka.adapter.persistence.client;

import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Plans;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.client.Likeness;
import org.nezabudka.application.client.LikenessQuery;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;

/** Looks for clients that may be the same; the hidden ones are counted but not named. */
final class Likenesses {

    /** Nobody compares more, and a name like «Анна» may have hundreds. */
    private static final int MOST = 50;

    private static final String ALIKE = """
            with alike as materialized (
                select client_id, array_agg(distinct by order by by) as by
                from (
                    select p.client_id, 'phone' as by from client_phone p where p.digits = :phone
                    union all
                    select m.client_id, 'email' from client_email m where m.address = :email
                    union all
                    select l.client_id, 'inn' from legal_entity l where l.inn = :inn
                    union all
                    (select c.id, 'name' from client c where c.search_name = :name and :name <> ''
                     order by c.registered_at desc limit 100)
                ) found (client_id, by)
                where client_id is distinct from :except
                group by client_id)
            """;

    private Likenesses() {}

    /** Something found, seen or not. */
    private record Found(boolean visible, Likeness.Match match) {}

    static Likeness find(Handle handle, Actor actor, LikenessQuery query) {
        var phone = query.phone();
        var except = query.except();
        var sql = Sql.of(ALIKE)
                .add(ClientRowSql.select(
                        actor, Sql.of(", alike.by,").add(visible(actor)).add("as visible")))
                .add("join alike on alike.client_id = c.id order by c.registered_at desc, c.id");
        var found = Visibility.bind(handle.createQuery(sql.toString()), actor)
                .addCustomizer(Plans.FOR_THESE_VALUES)
                .bind("phone", phone == null ? null : phone.digits())
                .bind(
                        "email",
                        query.email() == null ? null : query.email().strip().toLowerCase(Locale.ROOT))
                .bind("inn", query.inn())
                .bind("name", query.name() == null ? null : NameWords.normalised(query.name()))
                .bindByType("except", except == null ? null : except.value(), UUID.class)
                .map((row, context) -> new Found(
                        row.getBoolean("visible"),
                        new Likeness.Match(
                                row.getString("id"),
                                ClientRowSql.name(row),
                                row.getString("status"),
                                Rows.text(row, "manager_name"),
                                Rows.texts(row, "by"))))
                .list();
        var matches = new ArrayList<Likeness.Match>();
        for (var one : found) if (one.visible() && matches.size() < MOST) matches.add(one.match());
        return new Likeness(
                matches, (int) found.stream().filter(one -> !one.visible()).count());
    }

    private static Sql visible(Actor actor) {
        return Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition();
    }
}
