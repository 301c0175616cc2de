package org.nezabudka.application.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Something of an employee's that must not be orphaned when the employee leaves: clients, open activities, open inquiries… Each
 * feature implements it for its kind of thing; a dismissal goes through all of them in one transaction, and afterwards
 * {@link #count} must be zero for each, or nothing is stored.
 *
 * <pre>{@code
 * public int handOver(Actor actor, EmployeeId from, Successors successors) {
 *     var things = all.openOf(from);
 *     for (var thing : things) save(thing.handTo(successors.next()));
 *     return things.size();
 * }
 * }</pre>
 */
public interface Inheritance {

    /** What there is to inherit. */
    enum Kind {
        CLIENTS,
        ACTIVITIES,
        INQUIRIES,
        MEASUREMENTS,
        ORDERS,
        DEPUTIES,
        ACCESS_GRANTS,
        HEADED_DEPARTMENTS
    }

    Kind kind();

    /** How many things would be orphaned if the employee left now. Called inside a transaction. */
    int count(EmployeeId leaving);

    /**
     * Gives every one of these things to a successor, or ends it where {@link Successors#isEmpty nobody} succeeds or nobody can.
     * Called inside the transaction of the dismissal, before the employee counts as dismissed. It writes the audit of each thing, if
     * the thing has a history of its own, but tells nobody: the dismissal tells each successor once.
     *
     * @param successors working employees, none of them the one who leaves
     * @return how many
     */
    int handOver(Actor actor, EmployeeId from, Successors successors);

    /**
     * Those among whom the things of one kind are spread, each in turn [поровну]. Asked once for each thing, so it counts who got
     * how many.
     */
    final class Successors {

        private final List<EmployeeId> heirs;
        private final Map<EmployeeId, Integer> shares = new HashMap<>();
        private int turn;

        public Successors(List<EmployeeId> heirs) {
            this.heirs = List.copyOf(heirs);
        }

        public boolean isEmpty() {
            return heirs.isEmpty();
        }

        /** Whose turn it is. Not to be called when {@link #isEmpty nobody} succeeds. */
        public EmployeeId next() {
            return next(any -> true).orElseThrow();
        }

        /** As {@link #next()}, passing over those who cannot have the thing; nobody when none of them can. */
        public Optional<EmployeeId> next(Predicate<EmployeeId> can) {
            for (int asked = 0; asked < heirs.size(); asked++) {
                var heir = heirs.get(Math.floorMod(turn++, heirs.size()));
                if (!can.test(heir)) continue;
                shares.merge(heir, 1, Integer::sum);
                return Optional.of(heir);
            }
            return Optional.empty();
        }

        /** How many things each was given; those who were given nothing are left out. */
        public Map<EmployeeId, Integer> shares() {
            return Map.copyOf(shares);
        }
    }
}
