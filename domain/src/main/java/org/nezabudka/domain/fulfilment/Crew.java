package org.nezabudka.domain.fulfilment;

import java.util.Set;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * People who go to clients together [экипаж, бригада].
 *
 * @param active whether it is sent anywhere
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record Crew(CrewId id, String name, Set<EmployeeId> members, boolean active, int version) {

    public static final int MOST_MEMBERS = 20;

    public Crew {
        name = Texts.line("name", name, 100);
        members = Set.copyOf(members);
        if (members.size() > MOST_MEMBERS) throw new InvalidFulfilment("members", "too-many");
    }

    public boolean has(EmployeeId employee) {
        return members.contains(employee);
    }

    public Crew withVersion(int stored) {
        return new Crew(id, name, members, active, stored);
    }
}
