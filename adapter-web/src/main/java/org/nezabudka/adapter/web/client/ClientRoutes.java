package org.nezabudka.adapter.web.client;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nezabudka.adapter.web.audit.AuditEntryView;
import org.nezabudka.adapter.web.client.ClientBodies.ClientChange;
import org.nezabudka.adapter.web.client.ClientBodies.NewClient;
import org.nezabudka.adapter.web.client.ClientBodies.NewManager;
import org.nezabudka.adapter.web.client.ClientBodies.StatusMove;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.PageView;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.client.ClientEditing;
import org.nezabudka.application.client.ClientLifecycle;
import org.nezabudka.application.client.ClientManagers;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientReading;
import org.nezabudka.application.client.ClientRegistration;
import org.nezabudka.application.client.LikenessQuery;
import org.nezabudka.application.client.PersonQuery;
import org.nezabudka.application.organization.Staff;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.Registration;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.InvalidPhoneNumber;

/** Lists of clients, and the card as a whole: opening, registering, changing, moving, giving to a manager. */
public final class ClientRoutes {
    private final ClientReading reading;
    private final ClientRegistration registration;
    private final ClientEditing editing;
    private final ClientLifecycle lifecycle;
    private final ClientManagers managers;
    private final ClientCardRendering rendering;

    public ClientRoutes(
            ClientReading reading,
            ClientRegistration registration,
            ClientEditing editing,
            ClientLifecycle lifecycle,
            ClientManagers managers,
            Staff staff,
            ProblemTexts texts) {
        this.reading = reading;
        this.registration = registration;
        this.editing = editing;
        this.lifecycle = lifecycle;
        this.managers = managers;
        this.rendering = new ClientCardRendering(
                texts,
                () -> staff.find(new StaffQuery(null, List.of(), false)).stream()
                        .map(row -> row.id())
                        .collect(Collectors.toSet()));
    }

    public void declare(Routes routes) {
        lists(routes);
        routes.post("/clients")
                .named("registerClient")
                .needs(Right.CLIENTS_CREATE)
                .creates()
                .does(this::register);
        routes.get("/clients/{clientId}")
                .named("client")
                .needs(Right.CLIENTS_VIEW)
                .on("client", "clientId")
                .does(this::open);
        routes.patch("/clients/{clientId}")
                .named("changeClient")
                .needs(Right.CLIENTS_EDIT)
                .on("client", "clientId")
                .changes()
                .does(this::change);
        routes.post("/clients/{clientId}/status-changes")
                .named("moveClient")
                .needs(Right.CLIENTS_EDIT)
                .on("client", "clientId")
                .creates()
                .changes()
                .does(this::move);
        routes.post("/clients/{clientId}/managers")
                .named("assignManager")
                // Whoever may edit a client of nobody may take it; the use case decides which right counts.
                .needs(Right.CLIENTS_REASSIGN, Right.CLIENTS_EDIT)
                .on("client", "clientId")
                .creates()
                .changes()
                .does(this::assign);
        routes.delete("/clients/{clientId}/managers/{employeeId}")
                .named("releaseManager")
                .needs(Right.CLIENTS_REASSIGN)
                .on("client", "clientId")
                .changes()
                .does(this::release);
        new ContactRoutes(editing, this::answer).declare(routes);
    }

    private void lists(Routes routes) {
        routes.get("/clients")
                .named("clients")
                .needs(Right.CLIENTS_VIEW)
                .query(
                        "q",
                        "status",
                        "manager",
                        "unassigned",
                        "withoutNextAction",
                        "type",
                        "source",
                        "industry",
                        "tag",
                        "city",
                        "origin",
                        "registeredFrom",
                        "registeredUntil",
                        "sort",
                        "limit",
                        "cursor",
                        "total")
                .does(this::page);
        routes.get("/clients/duplicates")
                .named("likeClients")
                .needs(Right.CLIENTS_CREATE)
                .query("phone", "email", "inn", "name", "except")
                .does(this::alike);
        routes.get("/clients/{clientId}/history")
                .named("clientHistory")
                .needs(Right.CLIENTS_VIEW)
                .on("client", "clientId")
                .query("limit", "cursor", "total")
                .does(this::history);
        routes.get("/contact-persons")
                .named("contactPersons")
                .needs(Right.CLIENTS_VIEW)
                .query("q", "limit", "cursor", "total")
                .does(this::persons);
    }

    /** An order of the list as the outside names it: a dash turns it round. */
    private record Order(ClientQuery.Sort sort, boolean descending) {
        static final List<Order> ALL = Arrays.stream(ClientQuery.Sort.values())
                .flatMap(sort -> java.util.stream.Stream.of(new Order(sort, false), new Order(sort, true)))
                .toList();

        String key() {
            return (descending ? "-" : "") + sort.key();
        }
    }

    // The checker does not see @Nullable on the nested type of ClientQuery's component "origin" in its class file.
    @SuppressWarnings("NullAway")
    private Answer page(Request request) {
        var query = request.query();
        var order = Objects.requireNonNullElse(
                query.oneOf("sort", Order.ALL, Order::key), new Order(ClientQuery.Sort.REGISTERED, true));
        var wanted = new ClientQuery(
                query.text("q", 200),
                query.codes("status"),
                query.ids("manager").stream().map(EmployeeId::new).toList(),
                query.flag("unassigned").orElse(false),
                query.flag("withoutNextAction").orElse(false),
                query.oneOf("type", ClientQuery.Type.class),
                query.codes("source"),
                query.codes("industry"),
                query.text("tag", 50),
                query.text("city", 200),
                query.oneOf("origin", Registration.Origin.class),
                query.moment("registeredFrom"),
                query.moment("registeredUntil"),
                order.sort(),
                order.descending());
        return Answer.ok(PageView.of(reading.page(request.actor(), wanted, query.page()), row -> row));
    }

    private Answer persons(Request request) {
        var query = request.query();
        var wanted = new PersonQuery(query.text("q", 200));
        return Answer.ok(PageView.of(reading.contactPersons(request.actor(), wanted, query.page()), row -> row));
    }

    private Answer alike(Request request) {
        var query = request.query();
        var except = query.id("except");
        return Answer.ok(reading.alike(
                request.actor(),
                new LikenessQuery(
                        phone(query.text("phone", 40)),
                        query.text("email", 254),
                        query.text("inn", 12),
                        query.text("name", 200),
                        except == null ? null : new ClientId(except))));
    }

    /** A number still being typed is like no other; only a whole one is looked for. */
    private static org.nezabudka.domain.shared.@org.jspecify.annotations.Nullable PhoneNumber phone(
            @org.jspecify.annotations.Nullable String spelling) {
        try {
            return spelling == null ? null : Phones.parse(spelling);
        } catch (InvalidPhoneNumber notYet) {
            return null;
        }
    }

    private Answer history(Request request) {
        var id = id(request);
        var page = reading.history(request.actor(), id, request.query().page());
        boolean visible = reading.card(request.actor(), id).phonesVisible();
        return Answer.ok(PageView.of(page, visible ? AuditEntryView::of : AuditEntryView::withoutNumbers));
    }

    private Answer open(Request request) {
        var card = reading.open(request.actor(), id(request));
        return Answer.ok(rendering.view(card, request.locale()))
                .at(card.client().version());
    }

    private Answer register(Request request) {
        var body = request.body(NewClient.class);
        var manager = body.managerId();
        var client = registration.register(
                request.actor(),
                ClientFactsReading.facts(body.facts()),
                manager == null ? null : new EmployeeId(manager));
        return answer(request, client, 201);
    }

    private Answer change(Request request) {
        var change = request.partial(ClientChange.class);
        return answer(
                request,
                editing.changeFacts(
                        request.actor(),
                        id(request),
                        request.version(),
                        before -> ClientFactsReading.changed(before, change)),
                200);
    }

    private Answer move(Request request) {
        var move = request.body(StatusMove.class);
        return answer(
                request,
                lifecycle.moveTo(
                        request.actor(), id(request), request.version(), new EntryCode(move.status()), move.reason()),
                201);
    }

    private Answer assign(Request request) {
        var body = request.body(NewManager.class);
        return answer(
                request,
                managers.assign(
                        request.actor(),
                        id(request),
                        request.version(),
                        new EmployeeId(body.employeeId()),
                        body.responsible()),
                201);
    }

    private Answer release(Request request) {
        return answer(
                request,
                managers.release(
                        request.actor(), id(request), request.version(), new EmployeeId(request.id("employeeId"))),
                200);
    }

    static ClientId id(Request request) {
        return new ClientId(request.id("clientId"));
    }

    /** The card as it is after the actor's own change. */
    private Answer answer(Request request, Client client, int status) {
        var card = reading.card(request.actor(), client.id());
        return new Answer(status, rendering.view(card, request.locale()), null, java.util.Map.of())
                .at(card.client().version());
    }
}
