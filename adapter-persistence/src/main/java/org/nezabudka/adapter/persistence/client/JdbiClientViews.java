package org.nezabudka.adapter.persistence.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.client.ClientCard;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientRow;
import org.nezabudka.application.client.ClientViews;
import org.nezabudka.application.client.Likeness;
import org.nezabudka.application.client.LikenessQuery;
import org.nezabudka.application.client.PersonQuery;
import org.nezabudka.application.client.PersonRow;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.client.ClientId;

/** Reads of clients for lists and cards, each one statement that shows only what the actor may see. */
public final class JdbiClientViews implements ClientViews {

    private static final String CARD = "select " + ClientRows.COLUMNS + """
            , (select json_object_agg(e.id, e.display_name) from employee e
               where e.id = c.registered_by
                  or e.id in (select m.employee_id from client_manager m where m.client_id = c.id)
                  or e.id in (select m.assigned_by from client_manager m where m.client_id = c.id)
                  or e.id in (select s.changed_by from client_status_change s where s.client_id = c.id)) as employee_names,
            (select count(*) from call k where k.client_id = c.id) as calls, c.last_call_at,
            array(select s.code from client_status_move m join client_status s on s.code = m.target
                  where m.source = c.status and not s.archived order by s.place, s.code) as permitted
            """;

    private final Jdbi jdbi;
    private final NumberingPlan numbering;

    /** @param numbering how numbers are spelled where this office is */
    public JdbiClientViews(Jdbi jdbi, NumberingPlan numbering) {
        this.jdbi = jdbi;
        this.numbering = numbering;
    }

    @Override
    public Optional<ClientCard> card(Actor actor, ClientId id) {
        var sql = Sql.of(CARD)
                .add(",")
                .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible,")
                .add(Visibility.ofClients(actor, Right.CLIENTS_EDIT).condition())
                .add("as may_edit,")
                .add(Visibility.ofClients(actor, Right.CLIENTS_REASSIGN).condition())
                .add("as may_reassign from client c where c.id = :id and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition());
        return jdbi.withHandle(handle -> Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("id", id.value())
                .map((row, context) -> card(row))
                .findOne());
    }

    private static ClientCard card(ResultSet row) throws SQLException {
        var names = new HashMap<String, String>();
        var mentioned = row.getString("employee_names");
        if (mentioned != null)
            for (var one : Json.read(mentioned).properties())
                names.put(one.getKey(), one.getValue().asString());
        return new ClientCard(
                ClientRows.client(row),
                names,
                row.getBoolean("phones_visible"),
                row.getBoolean("may_edit"),
                row.getBoolean("may_reassign"),
                row.getInt("calls"),
                Rows.instantOrNull(row, "last_call_at"),
                Rows.texts(row, "permitted"));
    }

    @Override
    public boolean exists(ClientId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists(select from client where id = :id)")
                .bind("id", id.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Page<ClientRow> page(Actor actor, ClientQuery query, PageRequest request) {
        return jdbi.withHandle(handle -> new ClientPages(actor, query, request, numbering).page(handle));
    }

    @Override
    public Page<PersonRow> contactPersons(Actor actor, PersonQuery query, PageRequest request) {
        return jdbi.withHandle(handle -> new PersonPages(actor, query, request, numbering).page(handle));
    }

    @Override
    public Likeness alike(Actor actor, LikenessQuery query) {
        return jdbi.withHandle(handle -> Likenesses.find(handle, actor, query));
    }

    @Override
    public List<ClientId> visible(Actor actor, List<ClientId> ids) {
        if (ids.isEmpty()) return List.of();
        var sql = Sql.of("select c.id from client c where c.id = any(:ids) and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition());
        return jdbi.withHandle(handle -> {
            var visible = new HashSet<>(Visibility.bind(handle.createQuery(sql.toString()), actor)
                    .bindArray(
                            "ids", UUID.class, ids.stream().map(ClientId::value).toList())
                    .map((row, context) -> new ClientId(Rows.uuid(row, "id")))
                    .list());
            return ids.stream().filter(visible::contains).toList();
        });
    }
}
