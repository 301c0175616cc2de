package org.nezabudka.adapter.web.contract;

import java.util.Set;
import org.nezabudka.adapter.web.contract.Description.Described;
import org.nezabudka.adapter.web.contract.Salon.Thing;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Decision.Reason;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;

/** Who may give access and appoint deputies, worked out from rights and ownership alone. */
final class Lending {
    private static final Set<String> GRANTS = Set.of("giveAccess", "prolongAccess", "revokeAccess");
    private static final Set<String> DEPUTIES = Set.of("appointDeputy", "endDeputy");

    private Lending() {}

    static boolean concerns(Described operation) {
        return GRANTS.contains(operation.name()) || DEPUTIES.contains(operation.name());
    }

    static int expected(Salon salon, Actor.User person, Described operation, Thing thing) {
        if (AccessPolicy.decide(person, Right.ADMIN_ACCESS).allowed()) return 200;
        return GRANTS.contains(operation.name())
                ? ofGrant(salon, person, operation, thing)
                : ofDeputy(salon, person, operation, thing);
    }

    /** The client of a new grant is the manager's, whatever the request is about. */
    private static int ofGrant(Salon salon, Actor.User person, Described operation, Thing thing) {
        boolean foreign = thing == Thing.FOREIGN && !operation.name().equals("giveAccess");
        var ownership = salon.company.clients().ownership(salon.clients.get(foreign ? "foreign" : "own"));
        if (!AccessPolicy.decide(person, Right.CLIENTS_VIEW, ownership).allowed()) return 404;
        return AccessPolicy.decide(person, Right.CLIENTS_GRANT, ownership).allowed() ? 200 : 403;
    }

    /** The absent one of a new appointment is the manager. */
    private static int ofDeputy(Salon salon, Actor.User person, Described operation, Thing thing) {
        boolean foreign = thing == Thing.FOREIGN && operation.name().equals("endDeputy");
        var deputy = salon.deputies.get(foreign ? "foreign" : "own");
        var absent = salon.company.employees().get(deputy.absent());
        var holder = new Ownership.Holder(absent.id(), absent.facts().department());
        var decision = AccessPolicy.decide(person, Right.CLIENTS_GRANT, new Ownership(Set.of(holder)));
        if (decision.allowed() && decision.reason() != Reason.DEPUTY) return 200;
        boolean concerned = deputy.deputy().equals(person.employee());
        return operation.name().equals("endDeputy") && !concerned ? 404 : 403;
    }
}
