package org.nezabudka.adapter.web.access;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.PageView;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.access.DeputyDesk;
import org.nezabudka.application.access.GrantDesk;
import org.nezabudka.application.access.LendingViews;
import org.nezabudka.application.access.LendingViews.State;
import org.nezabudka.domain.access.AccessGrantId;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.DeputyId;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Additional access to clients, and deputies. */
public final class LendingRoutes {
    private final GrantDesk grants;
    private final DeputyDesk deputies;
    private final LendingRendering rendering;

    public LendingRoutes(GrantDesk grants, DeputyDesk deputies, ProblemTexts texts) {
        this.grants = grants;
        this.deputies = deputies;
        this.rendering = new LendingRendering(texts);
    }

    public void declare(Routes routes) {
        routes.get("/access-grants")
                .named("accessGrants")
                .needs(Right.CLIENTS_VIEW, Right.ADMIN_ACCESS)
                .query("client", "employee", "department", "state", "limit", "cursor", "total")
                .does(this::page);
        routes.post("/access-grants")
                .named("giveAccess")
                .needs(Right.CLIENTS_GRANT, Right.ADMIN_ACCESS)
                .creates()
                .does(this::give);
        routes.post("/access-grants/{grantId}/prolongation")
                .named("prolongAccess")
                .needs(Right.CLIENTS_GRANT, Right.ADMIN_ACCESS)
                .on("access-grant", "grantId")
                .creates()
                .changes()
                .does(this::prolong);
        routes.post("/access-grants/{grantId}/revocation")
                .named("revokeAccess")
                .needs(Right.CLIENTS_GRANT, Right.ADMIN_ACCESS)
                .on("access-grant", "grantId")
                .creates()
                .changes()
                .does(this::revoke);
        routes.get("/deputies")
                .named("deputies")
                .signedIn()
                .query("absent", "deputy", "state", "limit", "cursor", "total")
                .does(this::deputies);
        routes.post("/deputies")
                .named("appointDeputy")
                .needs(Right.CLIENTS_GRANT, Right.ADMIN_ACCESS)
                .creates()
                .does(this::appoint);
        routes.post("/deputies/{deputyshipId}/ending")
                .named("endDeputy")
                .needs(Right.CLIENTS_GRANT, Right.ADMIN_ACCESS)
                .on("deputy", "deputyshipId")
                .creates()
                .changes()
                .does(this::end);
        routes.get("/me/deputies").named("myDeputies").signedIn().does(this::mine);
        routes.post("/me/deputies")
                .named("appointMyDeputy")
                .needs(Right.CLIENTS_GRANT, Right.ADMIN_ACCESS)
                .creates()
                .does(this::appointMine);
    }

    /** Access to give, to an employee or to a department. */
    record NewAccess(
            @NotNull UUID clientId,
            @Nullable UUID employeeId,
            @Nullable UUID departmentId,
            @NotNull AccessLevel level,
            @Nullable Instant from,
            @NotNull Instant until,
            @NotNull @Length(min = 1, max = 300) String ground,
            @Length(max = 40) @Nullable String orderNumber) {}

    /** Until when it lasts from now on. */
    record Prolongation(@NotNull Instant until) {}

    /** Why something ends before its time. */
    record Ending(@Length(max = 300) @Nullable String reason) {}

    /** Who stands in for whom. */
    record NewDeputy(
            @NotNull UUID absentId,
            @NotNull UUID deputyId,
            @Nullable Instant from,
            @NotNull Instant until,
            @NotNull @Length(min = 1, max = 300) String ground,
            @Length(max = 40) @Nullable String orderNumber) {}

    /** Who stands in for the one who asks. */
    record MyNewDeputy(
            @NotNull UUID deputyId,
            @Nullable Instant from,
            @NotNull Instant until,
            @NotNull @Length(min = 1, max = 300) String ground,
            @Length(max = 40) @Nullable String orderNumber) {}

    /** Who stands in for the one who asks, and for whom they stand in. */
    record MyDeputies(
            boolean mayAppoint,
            List<LendingRendering.DeputyView> deputies,
            List<LendingRendering.DeputyView> standsInFor) {}

    private Answer page(Request request) {
        var query = request.query();
        var client = query.id("client");
        var employee = query.id("employee");
        var department = query.id("department");
        var wanted = new LendingViews.GrantQuery(
                null,
                client == null ? null : new ClientId(client),
                employee == null ? null : new EmployeeId(employee),
                department == null ? null : new DepartmentId(department),
                query.oneOf("state", State.class));
        return Answer.ok(PageView.of(
                grants.page(request.actor(), wanted, query.page()), row -> rendering.view(row, request.locale())));
    }

    private Answer give(Request request) {
        var body = request.body(NewAccess.class);
        var given = grants.give(
                request.actor(),
                new GrantDesk.NewGrant(
                        new ClientId(body.clientId()),
                        grantee(body),
                        body.level(),
                        body.from(),
                        body.until(),
                        new Ground(body.ground(), body.orderNumber())));
        return Answer.created(grant(request, given.id())).at(given.version());
    }

    private static Grantee grantee(NewAccess body) {
        var employee = body.employeeId();
        var department = body.departmentId();
        if (employee != null && department == null) return new Grantee.OneEmployee(new EmployeeId(employee));
        if (department != null && employee == null) return new Grantee.WholeDepartment(new DepartmentId(department));
        throw RequestProblem.invalid("/employeeId", "one-grantee");
    }

    private Answer prolong(Request request) {
        var body = request.body(Prolongation.class);
        var changed = grants.prolong(request.actor(), grantId(request), request.version(), body.until());
        return Answer.created(grant(request, changed.id())).at(changed.version());
    }

    private Answer revoke(Request request) {
        var body = request.body(Ending.class);
        var changed = grants.revoke(request.actor(), grantId(request), request.version(), body.reason());
        return Answer.created(grant(request, changed.id())).at(changed.version());
    }

    private static AccessGrantId grantId(Request request) {
        return new AccessGrantId(request.id("grantId"));
    }

    private LendingRendering.GrantView grant(Request request, AccessGrantId id) {
        return rendering.view(grants.row(request.actor(), id), request.locale());
    }

    private Answer deputies(Request request) {
        var query = request.query();
        var absent = query.id("absent");
        var deputy = query.id("deputy");
        var wanted = new LendingViews.DeputyQuery(
                null,
                absent == null ? null : new EmployeeId(absent),
                deputy == null ? null : new EmployeeId(deputy),
                query.oneOf("state", State.class));
        return Answer.ok(PageView.of(
                deputies.page(request.actor(), wanted, query.page()), row -> rendering.view(row, request.locale())));
    }

    private Answer appoint(Request request) {
        var body = request.body(NewDeputy.class);
        var appointed = deputies.appoint(
                request.actor(),
                new DeputyDesk.NewDeputy(
                        new EmployeeId(body.absentId()),
                        new EmployeeId(body.deputyId()),
                        body.from(),
                        body.until(),
                        new Ground(body.ground(), body.orderNumber())));
        return Answer.created(deputy(request, appointed.id())).at(appointed.version());
    }

    private Answer appointMine(Request request) {
        var body = request.body(MyNewDeputy.class);
        var appointed = deputies.appoint(
                request.actor(),
                new DeputyDesk.NewDeputy(
                        request.signedIn().session().employee(),
                        new EmployeeId(body.deputyId()),
                        body.from(),
                        body.until(),
                        new Ground(body.ground(), body.orderNumber())));
        return Answer.created(deputy(request, appointed.id())).at(appointed.version());
    }

    private Answer end(Request request) {
        var body = request.body(Ending.class);
        var id = new DeputyId(request.id("deputyshipId"));
        var ended = deputies.end(request.actor(), id, request.version(), body.reason());
        return Answer.created(deputy(request, ended.id())).at(ended.version());
    }

    private Answer mine(Request request) {
        var mine = deputies.mine(request.actor());
        return Answer.ok(new MyDeputies(
                mine.mayAppoint(),
                mine.deputies().stream()
                        .map(row -> rendering.view(row, request.locale()))
                        .toList(),
                mine.standsInFor().stream()
                        .map(row -> rendering.view(row, request.locale()))
                        .toList()));
    }

    private LendingRendering.DeputyView deputy(Request request, DeputyId id) {
        return rendering.view(deputies.row(request.actor(), id), request.locale());
    }
}
