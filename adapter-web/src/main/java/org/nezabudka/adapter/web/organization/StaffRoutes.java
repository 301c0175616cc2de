package org.nezabudka.adapter.web.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.adapter.web.shared.Pointers;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.access.AccountDesk;
import org.nezabudka.application.organization.Heirs;
import org.nezabudka.application.organization.Inheritance.Kind;
import org.nezabudka.application.organization.Staff;
import org.nezabudka.application.organization.StaffDirectory.EmployeeRow;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;

/** The staff directory, hiring, dismissing, and accounts. */
public final class StaffRoutes {
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,49}";

    private final Staff staff;
    private final AccountDesk accounts;
    private final StaffMapper mapper = Mappers.getMapper(StaffMapper.class);

    public StaffRoutes(Staff staff, AccountDesk accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    public void declare(Routes routes) {
        routes.get("/employees")
                .named("employees")
                .signedIn()
                .query("q", "department", "works")
                .does(this::find);
        routes.post("/employees")
                .named("hireEmployee")
                .needs(Right.ADMIN_EMPLOYEES)
                .creates()
                .does(this::hire);
        routes.get("/employees/{employeeId}")
                .named("employee")
                .signedIn()
                .on("employee", "employeeId")
                .does(request -> answer(request, id(request)));
        routes.put("/employees/{employeeId}")
                .named("changeEmployee")
                .needs(Right.ADMIN_EMPLOYEES)
                .on("employee", "employeeId")
                .changes()
                .does(this::change);
        routes.get("/employees/{employeeId}/dismissal")
                .named("dismissalPreview")
                .needs(Right.ADMIN_EMPLOYEES)
                .on("employee", "employeeId")
                .does(this::estate);
        routes.post("/employees/{employeeId}/dismissal")
                .named("dismissEmployee")
                .needs(Right.ADMIN_EMPLOYEES)
                .on("employee", "employeeId")
                .creates()
                .changes()
                .does(this::dismiss);
        routes.put("/employees/{employeeId}/account")
                .named("setAccount")
                .needs(Right.ADMIN_EMPLOYEES)
                .on("employee", "employeeId")
                .does(this::setAccount);
    }

    /** What the directory shall hold of an employee. */
    record EmployeeFacts(
            @NotNull @Length(min = 1, max = 100) String familyName,
            @Length(max = 100) @Nullable String givenName,
            @Length(max = 100) @Nullable String patronymic,
            @Nullable UUID departmentId,
            @Pattern(regexp = CODE) @Nullable String position,
            @Nullable UUID supervisorId,
            @Pattern(regexp = "[0-9]{2,8}") @Nullable String extension,
            @Length(max = 40) @Nullable String phone,
            @Length(max = 254) @Nullable String email) {}

    /**
     * How the work ends, and who gets what.
     *
     * @param successorId who gets all that {@code successors} does not name
     * @param successors for a kind of thing those among whom it is spread evenly
     */
    record Dismissal(
            @Length(max = 500) @Nullable String reason,
            @Nullable UUID successorId,
            @Size(max = 10) @Nullable List<@Valid Successors> successors) {}

    /** Those among whom things of a kind are spread evenly; nobody when empty. */
    record Successors(
            @NotNull Kind kind, @NotNull @Size(max = 100) List<UUID> employeeIds) {}

    /** How many things of a kind would be left without anybody. */
    record Estate(Kind kind, int count) {}

    /** What an account shall be. */
    record AccountChange(
            @NotNull @Length(min = 2, max = 60) String login,
            @Length(min = 8, max = 200) @Nullable String password,
            @NotNull @Size(max = 20) List<UUID> roleIds,
            @NotNull Boolean enabled) {
        /** Never shows the password in a log. */
        @Override
        public String toString() {
            return "AccountChange[" + login + "]";
        }
    }

    private static EmployeeId id(Request request) {
        return new EmployeeId(request.id("employeeId"));
    }

    private Answer find(Request request) {
        var query = request.query();
        var departments =
                query.ids("department").stream().map(DepartmentId::new).toList();
        var wanted = new StaffQuery(
                query.text("q", 200), departments, query.flag("works").orElse(null));
        return Answer.ok(new Items<>(staff.find(wanted).stream()
                .map(row -> view(request.actor(), row))
                .toList()));
    }

    private Answer answer(Request request, EmployeeId id) {
        var row = staff.get(id);
        return Answer.ok(view(request.actor(), row)).at(row.version());
    }

    private EmployeeView view(Actor actor, EmployeeRow row) {
        return AccessPolicy.decide(actor, Right.ADMIN_EMPLOYEES).allowed()
                ? mapper.forAdministrator(row)
                : mapper.view(row, null);
    }

    private Answer hire(Request request) {
        var hired = staff.hire(request.actor(), facts(request.body(EmployeeFacts.class)));
        var row = staff.get(hired.id());
        return Answer.created(view(request.actor(), row)).at(row.version());
    }

    private Answer change(Request request) {
        var facts = facts(request.body(EmployeeFacts.class));
        staff.change(request.actor(), id(request), request.version(), facts);
        return answer(request, id(request));
    }

    private Answer dismiss(Request request) {
        var body = request.body(Dismissal.class);
        staff.dismiss(request.actor(), id(request), request.version(), body.reason(), heirs(body));
        var row = staff.get(id(request));
        return Answer.created(view(request.actor(), row)).at(row.version());
    }

    private static Heirs heirs(Dismissal body) {
        var byKind = new EnumMap<Kind, List<EmployeeId>>(Kind.class);
        var named = body.successors();
        for (int i = 0; named != null && i < named.size(); i++) {
            var one = named.get(i);
            var employees =
                    one.employeeIds().stream().map(EmployeeId::new).distinct().toList();
            if (byKind.put(one.kind(), employees) != null)
                throw RequestProblem.invalid("/successors/" + i + "/kind", "twice");
        }
        var otherwise = body.successorId();
        return new Heirs(byKind, otherwise == null ? List.of() : List.of(new EmployeeId(otherwise)));
    }

    private Answer estate(Request request) {
        return Answer.ok(new Items<>(staff.estate(request.actor(), id(request)).entrySet().stream()
                .map(entry -> new Estate(entry.getKey(), entry.getValue()))
                .toList()));
    }

    private Answer setAccount(Request request) {
        var body = request.body(AccountChange.class);
        var password = body.password();
        accounts.set(
                request.actor(),
                new AccountDesk.SetAccount(
                        id(request),
                        request.versionIfGiven().orElse(null),
                        Pointers.at("/login", () -> new Login(body.login())),
                        password == null ? null : Pointers.at("/password", () -> new Password(password)),
                        body.roleIds().stream().map(RoleId::new).collect(Collectors.toSet()),
                        body.enabled()));
        return answer(request, id(request));
    }

    private static org.nezabudka.domain.organization.EmployeeFacts facts(EmployeeFacts body) {
        var department = body.departmentId();
        var position = body.position();
        var supervisor = body.supervisorId();
        var extension = body.extension();
        var phone = body.phone();
        var email = body.email();
        return new org.nezabudka.domain.organization.EmployeeFacts(
                new PersonName(body.familyName(), body.givenName(), body.patronymic()),
                department == null ? null : new DepartmentId(department),
                position == null ? null : new EntryCode(position),
                supervisor == null ? null : new EmployeeId(supervisor),
                extension == null ? null : new Extension(extension),
                phone == null || phone.isBlank() ? null : Pointers.at("/phone", () -> Phones.parse(phone)),
                email == null || email.isBlank() ? null : Pointers.at("/email", () -> new EmailAddress(email)));
    }
}
