package org.nezabudka.application.access;

import org.nezabudka.application.organization.Inheritance;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.organization.EmployeeId;

/** Access that was given to the leaving employee by name ends; successors are given their own where it is needed. */
public final class GrantInheritance implements Inheritance {

    private final GrantDesk desk;

    public GrantInheritance(GrantDesk desk) {
        this.desk = desk;
    }

    @Override
    public Kind kind() {
        return Kind.ACCESS_GRANTS;
    }

    @Override
    public int count(EmployeeId leaving) {
        return desk.countOf(leaving);
    }

    @Override
    public int handOver(Actor actor, EmployeeId from, Successors successors) {
        return desk.revokeAllOf(actor, from, "Увольнение");
    }
}
