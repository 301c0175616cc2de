package org.nezabudka.adapter.persistence.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.access.Standing;
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
                    where vm.client_id = c.id and vm.until is null and vm.employee_id = any(:selves))
            """;

    /** The ids of one's own clients: they are few, so a list takes them first, whatever its order. */
    private static final String IDS_OF_MINE = """
            select vm.client_id from client_manager vm where vm.until is null and vm.employee_id = any(:selves)
            """;

    private static final String CLIENTS_OF_DEPARTMENT = """
            exists (select from client_manager vm join employee ve on ve.id = vm.employee_id
                    where vm.client_id = c.id and vm.until is null
                      and (ve.id = any(:selves) or ve.department_id = any(:departments)))
            """;

    /** Clients to which the actor was given access, in force at the moment of the actor's standing. */
    private static final String IDS_OF_GRANTED = """
            select vg.client_id from access_grant vg
            where vg.revoked_at is null and vg.granted_from <= :at and vg.granted_until > :at
              and (vg.employee_id = :me or vg.department_id = any(:within))
            """;

    private static final String TO_WORK_WITH = "and vg.level = 'WRITE'";

    private static final Belongings CALLS = Belongings.withClient("k.client_id")
            .heldByRows("call_participant vp", "vp.call_id = k.id")
            .nobodysWhen("not k.attended");

    private static final Belongings ACTIVITIES =
            Belongings.withClient("a.client_id").heldBy("a.assignee_id").heldBy("a.assigner_id");
    private static final Belongings INQUIRIES =
            Belongings.withClient("i.client_id").heldBy("i.owner_id").everybodysWhen("i.owner_id is null");

    /** Whoever had to answer an inquiry earlier may see what became of it. */
    private static final Belongings INQUIRIES_TO_SEE = Belongings.withClient("i.client_id")
            .heldBy("i.owner_id")
            .heldByRows("inquiry_holding vp", "vp.inquiry_id = i.id")
            .everybodysWhen("i.owner_id is null");

    private static final Belongings MEASUREMENTS =
            Belongings.withClient("m.client_id").heldBy("m.assigner_id").heldBy("m.measurer_id");

    private static final Belongings ORDERS =
            Belongings.withClient("o.client_id").heldBy("o.manager_id").heldBy("o.holder_id");

    private static final Belongings JOBS = Belongings.withClient("o.client_id")
            .heldBy("o.manager_id")
            .heldBy("o.holder_id")
            .heldByRows("crew_member vp", "vp.crew_id = j.crew_id");

    private static final Belongings CLAIMS = Belongings.withClient("o.client_id")
            .heldBy("o.manager_id")
            .heldBy("o.holder_id")
            .heldBy("q.taken_by");

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
                        List.of(
                                Sql.of(CLIENTS_OF_MINE)
                                        .add("or c.id in (")
                                        .add(granted(right))
                                        .add(")"),
                                Sql.of(CLIENTS_OF_NOBODY)),
                        List.of(
                                Sql.of("c.held and c.id = any(array(")
                                        .add(IDS_OF_MINE)
                                        .add("union")
                                        .add(granted(right))
                                        .add("))"),
                                Sql.of(CLIENTS_OF_NOBODY)));
            // What somebody of the department holds stands alone: the planner may begin with the department then.
            case DEPARTMENT ->
                new Visibility(
                        List.of(
                                Sql.of(CLIENTS_OF_DEPARTMENT),
                                Sql.of("c.id in (").add(granted(right)).add(")"),
                                Sql.of(CLIENTS_OF_NOBODY)),
                        List.of(
                                Sql.of(CLIENTS_OF_DEPARTMENT),
                                Sql.of("c.held and c.id = any(array(")
                                        .add(granted(right))
                                        .add(")) and not")
                                        .add(CLIENTS_OF_DEPARTMENT),
                                Sql.of(CLIENTS_OF_NOBODY)));
        };
    }

    /**
     * Which calls, standing as {@code k} in the statement, the right of the actor reaches. A call belongs to the employees who took
     * part and to the present managers of its client.
     */
    public static Visibility ofCalls(Actor actor, Right right) {
        return of(actor, right, CALLS);
    }

    /**
     * Which activities, standing as {@code a} in the statement, the right of the actor reaches. An activity belongs to who does it, to
     * who wants it done, and to the present managers of its client; so there is none of nobody.
     */
    public static Visibility ofActivities(Actor actor, Right right) {
        return of(actor, right, ACTIVITIES);
    }

    /**
     * Which inquiries, standing as {@code i} in the statement, the right of the actor reaches. An inquiry belongs to its owner and to
     * the present managers of its client; those who had it earlier may see it, and no more. Without owner it is everybody's.
     */
    public static Visibility ofInquiries(Actor actor, Right right) {
        return of(actor, right, right == Right.INQUIRIES_VIEW ? INQUIRIES_TO_SEE : INQUIRIES);
    }

    /**
     * Which measurements, standing as {@code m} in the statement, the right of the actor reaches. A measurement belongs to who gave it,
     * to who measures, and to the present managers of its client.
     */
    public static Visibility ofMeasurements(Actor actor, Right right) {
        return of(actor, right, MEASUREMENTS);
    }

    /**
     * Which orders, standing as {@code o} in the statement, the right of the actor reaches. An order belongs to who runs it, to who has
     * it on the desk, and to the present managers of its client.
     */
    public static Visibility ofOrders(Actor actor, Right right) {
        return of(actor, right, ORDERS);
    }

    /**
     * Which visits, standing as {@code j} in the statement beside their orders {@code o}, the right of the actor reaches. A visit belongs
     * to whom its order belongs, and to everybody of its crew.
     */
    public static Visibility ofJobs(Actor actor, Right right) {
        return of(actor, right, JOBS);
    }

    /**
     * Which claims, standing as {@code q} in the statement beside their orders {@code o}, the right of the actor reaches. A claim belongs
     * to whom its order belongs, and to whoever took it down.
     */
    public static Visibility ofClaims(Actor actor, Right right) {
        return of(actor, right, CLAIMS);
    }

    /**
     * Which things of a kind the right of the actor reaches: those with a holder who is the actor, somebody the actor stands in for
     * or, by the right's scope, somebody of the actor's department; those of clients to which the actor was given access; and what is
     * nobody's. Several of the {@link #branches} may hold for one row.
     */
    public static Visibility of(Actor actor, Right right, Belongings things) {
        return switch (reach(actor, right)) {
            case NOTHING -> new Visibility(List.of(Sql.of(NONE)));
            case EVERYTHING -> new Visibility(List.of(Sql.of(ALL)));
            case OWN -> new Visibility(withGranted(things.own(), right, things));
            case DEPARTMENT -> new Visibility(withGranted(things.ofDepartment(), right, things));
        };
    }

    private static List<Sql> withGranted(List<Sql> branches, Right right, Belongings things) {
        var all = new ArrayList<>(branches);
        if (AccessLevel.WRITE.covers(right)) all.add(things.granted(granted(right)));
        return all;
    }

    /** Ids of the clients to which an additional access lets this right reach. */
    private static Sql granted(Right right) {
        return Sql.of(IDS_OF_GRANTED)
                .addIf(!AccessLevel.READ.covers(right), TO_WORK_WITH)
                .addIf(!AccessLevel.WRITE.covers(right), "and false");
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

    /** Conditions for lists, of which one at least holds for every visible row; only of clients never two for one row. */
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
        var standing = user == null ? Standing.NONE : user.standing();
        return statement
                .bindByType("me", user == null ? null : user.employee().value(), UUID.class)
                .bindArray("selves", UUID.class, user == null ? List.of() : selves(user))
                .bindArray(
                        "within",
                        UUID.class,
                        standing.within().stream().map(DepartmentId::value).toList())
                .bind("at", standing.at())
                .bindArray(
                        "departments",
                        UUID.class,
                        user == null
                                ? List.of()
                                : user.departments().stream()
                                        .map(DepartmentId::value)
                                        .toList());
    }

    /** The actor and everybody whose deputy the actor is. */
    private static List<UUID> selves(Actor.User user) {
        var selves = new ArrayList<UUID>();
        selves.add(user.employee().value());
        for (var absent : user.standing().standsInFor())
            selves.add(absent.absent().value());
        return selves;
    }
}
