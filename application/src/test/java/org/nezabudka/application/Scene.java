package org.nezabudka.application;

import static org.nezabudka.domain.client.ClientBuilder.aClient;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.TimeOrderedIds;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientBuilder;
import org.nezabudka.domain.client.ClientFactsBuilder;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeBuilder;
import org.nezabudka.domain.organization.EmployeeId;

/** Puts things into a {@link World} past the use cases, for contracts of ports: what stands before a test's «when». */
public final class Scene {

    private final World world;
    private final Ids ids = new TimeOrderedIds(InstantSource.system());

    public Scene(World world) {
        this.world = world;
    }

    public Department department(String name, @Nullable DepartmentId parent) {
        var department = new Department(new DepartmentId(ids.next()), name, parent, null, 0);
        return world.transactions().run(() -> world.departments().save(department));
    }

    public Employee employee(String fullName) {
        return employee(anEmployee(fullName));
    }

    public Employee employee(EmployeeBuilder employee) {
        return world.transactions()
                .run(() -> world.employees()
                        .save(employee.withId(new EmployeeId(ids.next())).build()));
    }

    /** Stored as built, except that the number of the card is the world's next. */
    public Client client(ClientBuilder client) {
        return world.transactions()
                .run(() -> world.clients()
                        .save(client.withId(new ClientId(ids.next()))
                                .numbered(world.clients().nextNumber())
                                .build()));
    }

    public Client client(ClientFactsBuilder facts) {
        return client(aClient().with(facts));
    }

    /** A client of this manager. */
    public Client clientOf(Employee manager, ClientFactsBuilder facts) {
        return client(aClient().with(facts).managedBy(manager.id()));
    }

    public Role role(String name, Map<Right, Scope> rights) {
        var role = new Role(new RoleId(ids.next()), name, Actors.permissions(rights), 0);
        return world.transactions().run(() -> world.roles().save(role));
    }

    public Account account(Employee employee, String login, Role... roles) {
        var held = Arrays.stream(roles).map(Role::id).collect(Collectors.toSet());
        var account = new Account(employee.id(), new Login(login), "not-a-hash", held, true, 0);
        return world.transactions().run(() -> world.accounts().save(account));
    }

    /** The employee as an actor with these rights, whatever their account says. */
    public Actor.User actor(Employee employee, Map<Right, Scope> rights) {
        var department = employee.facts().department();
        var departments = department == null
                ? new DepartmentId[0]
                : world.transactions()
                        .run(() -> world.departments().chart().withAllBelow(department))
                        .toArray(DepartmentId[]::new);
        return Actors.user(employee.id(), rights, departments);
    }

    /** Somebody from outside the scene who sees everything. */
    public Actor.User whoSeesAll() {
        return Actors.somebodyWith(Actors.rightsOfAnAdministrator());
    }
}
