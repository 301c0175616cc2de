package org.nezabudka.adapter.persistence.access;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.organization.DepartmentId;

/**
 * The one place that says in SQL which rows an actor may see; it decides as {@code AccessPolicy} does, which a test compares over
 * thousands of random companies. Every read of clients or calls has it in its WHERE clause.
 *
 * <p>A row is visible when any branch lets it pass. A list with a short page asks each branch for a page and merges them, since
 * each branch has an index of its own; everything else takes the branches together.
 */
public final class Visibility {

    private static final String ALL = "true";
    private static final String NONE = "false";

    /** Clients {@code c} that nobody looks after. */
    private static final String CLIENTS_OF_NOBODY = "not c.held";

    private static final String CLIENTS_OF_MINE = """
            exists (select from client_manager vm
                    where vm.client_id = c.id and vm.until is null and vm.employee_id = :me)
            """;

    /** The same for a list: one's own are few, so they are taken first, whatever the order of the list. */
    private static final String LIST_OF_MINE = """
            c.id = any(array(select vm.client_id from client_manager vm where vm.until is null and vm.employee_id = :me))
            """;

    private static final String CLIENTS_OF_DEPARTMENT = """
            exists (select from client_manager vm join employee ve on ve.id = vm.employee_id
                    where vm.client_id = c.id and vm.until is null
                      and (ve.id = :me or ve.department_id = any(:departments)))
            """;

    /** Calls {@code k} that no employee took part in, with nobody's client or none. */
    private static final String CALLS_OF_NOBODY = """
            (not k.attended and not exists (select from client_manager vm
                                            where vm.client_id = k.client_id and vm.until is null))
            """;

    private static final String CALLS_OF_MINE = """
            exists (select from call_participant vp where vp.call_id = k.id and vp.employee_id = :me)
            """;

    private static final String CALLS_OF_DEPARTMENT = """
            exists (select from call_participant vp join employee ve on ve.id = vp.employee_id
                    where vp.call_id = k.id and (ve.id = :me or ve.department_id = any(:departments)))
            """;

    private static final String CALLS_OF_MY_CLIENTS = """
            exists (select from client_manager vm
                    where vm.client_id = k.client_id and vm.until is null and vm.employee_id = :me)
            """;

    private static final String CALLS_OF_CLIENTS_OF_DEPARTMENT = """
            exists (select from client_manager vm join employee ve on ve.id = vm.employee_id
                    where vm.client_id = k.client_id and vm.until is null
                      and (ve.id = :me or ve.department_id = any(:departments)))
            """;

    private final List<Sql> conditions;
    private final List<Sql> branches;

    private Visibility(List<Sql> conditions) {
        this(conditions, conditions);
    }

    private Visibility(List<Sql> conditions, List<Sql> branches) {
        this.conditions = conditions;
        this.branches = branches;
    }

    /** Which clients, standing as {@code c} in the statement, the right of the actor reaches. */
    public static Visibility ofClients(Actor actor, Right right) {
        return switch (reach(actor, right)) {
            case NOTHING -> new Visibility(List.of(Sql.of(NONE)));
            case EVERYTHING -> new Visibility(List.of(Sql.of(ALL)));
            case OWN ->
                new Visibility(
                        List.of(Sql.of(CLIENTS_OF_MINE), Sql.of(CLIENTS_OF_NOBODY)),
                        List.of(Sql.of(LIST_OF_MINE), Sql.of(CLIENTS_OF_NOBODY)));
            case DEPARTMENT -> new Visibility(List.of(Sql.of(CLIENTS_OF_DEPARTMENT), Sql.of(CLIENTS_OF_NOBODY)));
        };
    }

    /**
     * Which calls, standing as {@code k} in the statement, the right of the actor reaches. A call belongs to the employees who took
     * part and to the present managers of its client.
     */
    public static Visibility ofCalls(Actor actor, Right right) {
        return switch (reach(actor, right)) {
            case NOTHING -> new Visibility(List.of(Sql.of(NONE)));
            case EVERYTHING -> new Visibility(List.of(Sql.of(ALL)));
            case OWN ->
                new Visibility(List.of(Sql.of(CALLS_OF_MINE), Sql.of(CALLS_OF_MY_CLIENTS), Sql.of(CALLS_OF_NOBODY)));
            case DEPARTMENT ->
                new Visibility(List.of(
                        Sql.of(CALLS_OF_DEPARTMENT), Sql.of(CALLS_OF_CLIENTS_OF_DEPARTMENT), Sql.of(CALLS_OF_NOBODY)));
        };
    }

    private enum Reach {
        NOTHING,
        OWN,
        DEPARTMENT,
        EVERYTHING
    }

    private static Reach reach(Actor actor, Right right) {
        return switch (actor) {
            case Actor.Machine any -> Reach.EVERYTHING;
            case Actor.User user -> {
                var scope = user.rights().get(right);
                if (scope == null) yield Reach.NOTHING;
                yield scope == Scope.ALL ? Reach.EVERYTHING : scope == Scope.DEPARTMENT ? Reach.DEPARTMENT : Reach.OWN;
            }
        };
    }

    /** Conditions for lists, of which one at least holds for every visible row; only of calls may several hold for one row. */
    public List<Sql> branches() {
        return branches;
    }

    /** All as one condition, for a row already at hand. */
    public Sql condition() {
        var condition = Sql.of("(");
        for (int i = 0; i < conditions.size(); i++) {
            if (i > 0) condition.add("or");
            condition.add(conditions.get(i));
        }
        return condition.add(")");
    }

    /** Gives a statement with any of these conditions the actor's values. */
    public static <S extends SqlStatement<S>> S bind(S statement, Actor actor) {
        statement.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        var user = actor instanceof Actor.User one ? one : null;
        return statement
                .bindByType("me", user == null ? null : user.employee().value(), UUID.class)
                .bindArray(
                        "departments",
                        UUID.class,
                        user == null
                                ? List.of()
                                : user.departments().stream()
                                        .map(DepartmentId::value)
                                        .toList());
    }
}
