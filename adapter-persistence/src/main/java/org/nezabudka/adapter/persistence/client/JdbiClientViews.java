package org.nezabudka.adapter.persistence.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.access.Ownerships;
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
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Decision;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;

/** Reads of clients for lists and cards, each one statement that shows only what the actor may see. */
public final class JdbiClientViews implements ClientViews {

    private static final String CARD = "select " + ClientRows.COLUMNS + """
            , (select json_object_agg(e.id, e.display_name) from employee e
               where e.id = c.registered_by
                  or e.id in (select m.employee_id from client_manager m where m.client_id = c.id)
                  or e.id in (select m.assigned_by from client_manager m where m.client_id = c.id)
                  or e.id in (select s.changed_by from client_status_change s where s.client_id = c.id)) as employee_names,
            c.last_call_at,
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
                .add(", (select count(*) from call k where k.client_id = c.id and")
                .add(Visibility.ofCalls(actor, Right.CALLS_VIEW).condition())
                .add(") as calls,")
                .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible,")
                .add(Visibility.ofClients(actor, Right.CLIENTS_EDIT).condition())
                .add("as may_edit,")
                .add(Visibility.ofClients(actor, Right.CLIENTS_REASSIGN).condition())
                .add("as may_reassign,")
                .add(Visibility.ofClients(actor, Right.CLIENTS_GRANT).condition())
                .add("as may_grant from client c where c.id = :id and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition());
        return jdbi.withHandle(handle -> Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("id", id.value())
                .map((row, context) -> card(row, client -> access(handle, actor, client)))
                .findOne());
    }

    /** Why the actor sees the client; asks for others only where it is not the actor's own. */
    private static Decision access(Handle handle, Actor actor, Client client) {
        var managers = client.presentManagers()
                .map(one -> new Ownership.Holder(one.manager(), null))
                .collect(Collectors.toSet());
        var atOnce = AccessPolicy.decide(actor, Right.CLIENTS_VIEW, new Ownership(managers));
        return atOnce.allowed() && atOnce.reason() != Decision.Reason.DEPUTY
                ? atOnce
                : AccessPolicy.decide(actor, Right.CLIENTS_VIEW, Ownerships.of(handle, List.of(), client.id()));
    }

    private static ClientCard card(ResultSet row, Function<Client, Decision> access) throws SQLException {
        var client = ClientRows.client(row);
        var names = new HashMap<String, String>();
        var mentioned = row.getString("employee_names");
        if (mentioned != null)
            for (var one : Json.read(mentioned).properties())
                names.put(one.getKey(), one.getValue().asString());
        return new ClientCard(
                client,
                names,
                row.getBoolean("phones_visible"),
                row.getBoolean("may_edit"),
                row.getBoolean("may_reassign"),
                row.getBoolean("may_grant"),
                row.getInt("calls"),
                Rows.instantOrNull(row, "last_call_at"),
                Rows.texts(row, "permitted"),
                access.apply(client));
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
