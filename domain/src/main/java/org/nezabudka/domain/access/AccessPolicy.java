package org.nezabudka.domain.access;

import java.util.Comparator;
import org.nezabudka.domain.access.Decision.Reason;

/**
 * The one place that decides who may do what (brief 000, «Дополнительный доступ»: only those have access to whom it is given by
 * their work). The visibility predicate in SQL says the same; a property test compares both.
 *
 * <p>What belongs to nobody, such as the card of an unknown caller, is open to everyone who has the right at any scope:
 * otherwise a new client would be seen by nobody and forgotten.
 *
 * <p>What is lent for a time, a client by an {@link AccessGrant} or everything of a colleague by being their {@link Deputy}, lets
 * rights reach further and never adds one.
 */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** May the actor do this with a thing of that ownership? */
    public static Decision decide(Actor actor, Right right, Ownership ownership) {
        return switch (actor) {
            case Actor.Machine machine -> Decision.yes(Reason.MACHINE);
            case Actor.User user -> decide(user, right, ownership);
        };
    }

    /** May the actor do this at all, with whatever thing? */
    public static Decision decide(Actor actor, Right right) {
        return switch (actor) {
            case Actor.Machine machine -> Decision.yes(Reason.MACHINE);
            case Actor.User user ->
                user.rights().containsKey(right) ? Decision.yes(Reason.GRANTED) : Decision.no(Reason.NO_RIGHT);
        };
    }

    private static Decision decide(Actor.User user, Right right, Ownership ownership) {
        var scope = user.rights().get(right);
        if (scope == null) return Decision.no(Reason.NO_RIGHT);
        if (scope == Scope.ALL) return Decision.yes(Reason.EVERYTHING);
        if (ownership.holders().isEmpty()) return Decision.yes(Reason.NOBODYS);
        for (var holder : ownership.holders()) {
            if (holder.employee().equals(user.employee())) return Decision.yes(Reason.OWN);
        }
        if (scope == Scope.DEPARTMENT) {
            for (var holder : ownership.holders()) {
                var department = holder.department();
                if (department != null && user.departments().contains(department))
                    return Decision.yes(Reason.OWN_DEPARTMENT);
            }
        }
        return lent(user, right, ownership);
    }

    /** What is not the user's may be lent: by being a colleague's whose deputy they are, or by access given to the client. */
    private static Decision lent(Actor.User user, Right right, Ownership ownership) {
        return user.standing().standsInFor().stream()
                .filter(one -> ownership.holders().stream()
                        .anyMatch(holder -> holder.employee().equals(one.absent())))
                .max(Comparator.comparing(Standing.StandIn::until))
                .map(Decision::yes)
                .or(() -> ownership.grants().stream()
                        .filter(grant -> grant.opens(user, right))
                        .max(Comparator.comparing(grant -> grant.period().until()))
                        .map(Decision::yes))
                .orElseGet(() -> Decision.no(Reason.FOREIGN));
    }

    /**
     * As {@link #decide(Actor, Right)}, refusing by exception.
     *
     * @throws MissingRight if no role of the actor has the right
     */
    public static void demand(Actor actor, Right right) {
        if (!decide(actor, right).allowed()) throw new MissingRight(right);
    }

    /**
     * As {@link #decide(Actor, Right, Ownership)}, refusing by exception.
     *
     * @return the actor to name in the journal, see {@link Decision#by}
     * @throws MissingRight if no role of the actor has the right
     * @throws OutOfScope if the right does not reach this thing
     */
    public static Actor demand(Actor actor, Right right, Ownership ownership) {
        var decision = decide(actor, right, ownership);
        if (decision.allowed()) return decision.by(actor);
        if (decision.reason() == Reason.NO_RIGHT) throw new MissingRight(right);
        throw new OutOfScope(right);
    }
}
