package org.nezabudka.application.organization;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nezabudka.application.organization.Inheritance.Kind;
import org.nezabudka.application.organization.Inheritance.Successors;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Who gets what of one who leaves.
 *
 * @param byKind those among whom each kind of thing is spread evenly
 * @param otherwise for the kinds that are not named; nobody when empty
 */
public record Heirs(Map<Kind, List<EmployeeId>> byKind, List<EmployeeId> otherwise) {

    public Heirs {
        byKind = Map.copyOf(byKind);
        otherwise = List.copyOf(otherwise);
    }

    /** What can belong to nobody does; the rest ends. */
    public static Heirs nobody() {
        return new Heirs(new EnumMap<>(Kind.class), List.of());
    }

    /** One for everything. */
    public static Heirs one(EmployeeId successor) {
        return new Heirs(new EnumMap<>(Kind.class), List.of(successor));
    }

    public Successors of(Kind kind) {
        return new Successors(byKind.getOrDefault(kind, otherwise));
    }

    /** Everybody named, each once. */
    public Set<EmployeeId> all() {
        var all = new LinkedHashSet<>(otherwise);
        byKind.values().forEach(all::addAll);
        return all;
    }
}
