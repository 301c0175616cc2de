package org.nezabudka.adapter.persistence.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.client.ClientRowSql;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.call.CallCard;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.application.call.CallJournal;
import org.nezabudka.application.call.CallPopup;
import org.nezabudka.application.call.CallQuery;
import org.nezabudka.application.call.CallRow;
import org.nezabudka.application.client.ClientRow;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** Reads of calls, each showing only what the actor may see: of the calls, of their numbers and of their clients. */
public final class JdbiCallJournal implements CallJournal {

    private static final String CARD = "select " + CallRows.COLUMNS + """
            , (select json_object_agg(e.id, e.display_name) from employee e
               where e.id in (select cast(one.value as uuid) from jsonb_each_text(k.staff) one)) as employee_names,
            (select json_agg(cast(c.id as text)) from client c
             where (c.id = k.client_id or c.id in (select x.client_id from call_candidate x where x.call_id = k.id))
               and
            """;

    private static final String MANAGER = """
            , (select e.display_name from client_manager m join employee e on e.id = m.employee_id
               where m.client_id = k.client_id and m.until is null and m.responsible) as manager_name,
            """;

    /** The order is forgotten after some weeks, and with it why the call was placed. */
    private static final String PLAN = """
            (select o.plan_id from telephone_order o where o.channel_id = k.linked_id and o.pbx = k.pbx) as plan_id,
            """;

    private static final String PRESENT = """
            select k.id from call k
            where k.outcome = 'IN_PROGRESS'
              and exists (select from call_participant p where p.call_id = k.id and p.employee_id = :employee)
            order by k.started_at desc, k.id desc
            limit 20
            """;

    private final Jdbi jdbi;
    private final NumberingPlan numbering;

    /** @param numbering how numbers are spelled where this office is */
    public JdbiCallJournal(Jdbi jdbi, NumberingPlan numbering) {
        this.jdbi = jdbi;
        this.numbering = numbering;
    }

    @Override
    public Page<CallRow> page(Actor actor, CallQuery query, PageRequest request) {
        return jdbi.withHandle(handle -> new CallPages(actor, query, request, numbering).page(handle));
    }

    @Override
    public boolean exists(CallId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists(select from call where id = :id)")
                .bind("id", id.value())
                .mapTo(Boolean.class)
                .one());
    }

    /** A call with the ids of those of its clients that the actor may see. */
    private record Seen(
            RecordedCall call,
            Map<String, String> employeeNames,
            List<UUID> visibleClients,
            @Nullable String managerName,
            boolean phoneVisible,
            boolean noted,
            @Nullable ActivityId plan,
            boolean mayListen) {}

    @Override
    public Optional<CallCard> card(Actor actor, CallId id) {
        return jdbi.withHandle(handle ->
                seen(handle, actor, id).map(one -> card(handle, one, clients(handle, actor, one))));
    }

    private static Optional<Seen> seen(Handle handle, Actor actor, CallId id) {
        var sql = Sql.of(CARD)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add(") as visible_clients")
                .add(MANAGER)
                .add(Visibility.ofCalls(actor, Right.CONTACTS_PHONE).condition())
                .add("as phone_visible, exists (select from activity w where w.call_id = k.id) as noted,")
                .add(PLAN)
                .add(Visibility.ofCalls(actor, Right.CALLS_LISTEN).condition())
                .add("as may_listen from call k where k.id = :id and")
                .add(Visibility.ofCalls(actor, Right.CALLS_VIEW).condition());
        return Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("id", id.value())
                .map((row, context) -> seen(row))
                .findOne();
    }

    private static Seen seen(ResultSet row) throws SQLException {
        var names = new HashMap<String, String>();
        var mentioned = row.getString("employee_names");
        if (mentioned != null)
            for (var one : Json.read(mentioned).properties())
                names.put(one.getKey(), one.getValue().asString());
        var visible = new ArrayList<UUID>();
        var ids = row.getString("visible_clients");
        if (ids != null) for (var one : Json.read(ids)) visible.add(UUID.fromString(one.asString()));
        var plan = Rows.uuidOrNull(row, "plan_id");
        return new Seen(
                CallRows.call(row),
                names,
                visible,
                row.getString("manager_name"),
                row.getBoolean("phone_visible"),
                row.getBoolean("noted"),
                plan == null ? null : new ActivityId(plan),
                row.getBoolean("may_listen"));
    }

    /** The lines of the clients that the actor may see, by id. */
    private static Map<ClientId, ClientRow> clients(Handle handle, Actor actor, Seen seen) {
        var rows = new HashMap<ClientId, ClientRow>();
        if (seen.visibleClients().isEmpty()) return rows;
        var sql = ClientRowSql.select(actor).add("where c.id = any(:ids)");
        Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bindArray("ids", UUID.class, seen.visibleClients())
                .map((row, context) -> ClientRowSql.row(row))
                .forEach(row -> rows.put(new ClientId(UUID.fromString(row.id())), row));
        return rows;
    }

    private CallCard card(Handle handle, Seen seen, Map<ClientId, ClientRow> visible) {
        var call = seen.call();
        var client = call.client();
        var shown = client == null ? null : visible.get(client);
        var candidates = client != null
                ? List.<CallClientRef>of()
                : call.candidates().stream()
                        .map(visible::get)
                        .filter(row -> row != null)
                        .map(JdbiCallJournal::reference)
                        .toList();
        boolean hidden = client != null
                ? shown == null
                : candidates.size() < call.candidates().size();
        return new CallCard(
                call,
                lineName(handle, call.call().ownLine()),
                seen.employeeNames(),
                shown == null ? null : reference(shown),
                candidates,
                hidden,
                seen.managerName(),
                seen.phoneVisible(),
                seen.noted(),
                seen.plan(),
                seen.mayListen());
    }

    private @Nullable String lineName(Handle handle, @Nullable String ownLine) {
        return ownLine == null ? null : JdbiOwnLines.names(handle, numbering).get(ownLine);
    }

    private static CallClientRef reference(ClientRow row) {
        return new CallClientRef(new ClientId(UUID.fromString(row.id())), row.name(), row.status());
    }

    @Override
    public List<CallPopup> atTelephoneOf(Actor actor) {
        var employee = actor.person().orElse(null);
        if (employee == null) return List.of();
        return jdbi.withHandle(handle -> {
            var popups = new ArrayList<CallPopup>();
            for (var id : handle.createQuery(PRESENT)
                    .bind("employee", employee.value())
                    .mapTo(UUID.class)
                    .list())
                seen(handle, actor, new CallId(id))
                        .filter(one -> isAtTelephone(one.call(), employee))
                        .ifPresent(one -> popups.add(popup(handle, one, clients(handle, actor, one), employee)));
            return popups;
        });
    }

    private CallPopup popup(Handle handle, Seen seen, Map<ClientId, ClientRow> visible, EmployeeId employee) {
        var client = seen.call().client();
        return new CallPopup(
                card(handle, seen, visible),
                seen.call().ringing().contains(employee),
                client == null ? null : visible.get(client));
    }

    /** Whoever took part earlier and has hung up since is not at the telephone any more. */
    private static boolean isAtTelephone(RecordedCall call, EmployeeId employee) {
        var present = new HashSet<EmployeeId>();
        call.call().legs().stream()
                .filter(leg -> leg.endedAt() == null)
                .forEach(leg -> call.at(leg.extension()).ifPresent(present::add));
        var placedBy = call.call().placedBy();
        if (placedBy != null
                && call.call().legs().stream().noneMatch(leg -> leg.extension().equals(placedBy)))
            call.at(placedBy).ifPresent(present::add);
        return present.contains(employee);
    }
}
