package org.nezabudka.application.access;

import org.nezabudka.application.organization.Inheritance;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Deputy;
import org.nezabudka.domain.access.DeputyCircle;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Where the leaving employee stands in for somebody, a successor does from now on; where nobody succeeds, or the successor cannot,
 * the appointment ends. Those who stand in for the leaving employee end in any case: there is nothing left to stand in for.
 */
public final class DeputyInheritance implements Inheritance {

    private final DeputyDesk desk;

    public DeputyInheritance(DeputyDesk desk) {
        this.desk = desk;
    }

    @Override
    public Kind kind() {
        return Kind.DEPUTIES;
    }

    @Override
    public int count(EmployeeId leaving) {
        return desk.lastingOf(leaving).size();
    }

    @Override
    public int handOver(Actor actor, EmployeeId from, Successors successors) {
        var lasting = desk.lastingOf(from);
        for (var one : lasting) {
            desk.end(actor, one, "Увольнение");
            if (one.deputy().equals(from) && !successors.isEmpty()) succeed(actor, one, successors.next());
        }
        return lasting.size();
    }

    private void succeed(Actor actor, Deputy ended, EmployeeId successor) {
        if (successor.equals(ended.absent())) return;
        try {
            desk.takeOver(actor, ended, successor);
        } catch (DeputyCircle nobodyThen) {
            // The absent one's own people would stand in for each other: whoever heads them appoints another.
        }
    }
}
