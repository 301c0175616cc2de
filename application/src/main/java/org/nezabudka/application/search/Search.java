package org.nezabudka.application.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.Actor;

/**
 * One box over everything: names, any part of a telephone number in any spelling, card numbers. Layered, from the cheapest to the
 * widest: exact number, tail of a number, begin of a word, any part of a name.
 */
public interface Search {

    /** @param limit how many hits of each kind at most */
    Hits find(Actor actor, String text, int limit);

    /** What was found. */
    record Hits(List<ClientHit> clients, List<PersonHit> persons, List<EmployeeHit> employees) {}

    /** A client. */
    record ClientHit(
            String id,
            long number,
            String name,
            @Nullable String phone,
            String status,
            @Nullable String managerName) {}

    /** A contact person with the client they belong to. */
    record PersonHit(
            String id,
            String name,
            @Nullable String position,
            @Nullable String phone,
            String clientId,
            String clientName) {}

    /** A colleague. */
    record EmployeeHit(
            String id,
            String name,
            @Nullable String extension,
            @Nullable String departmentName) {}
}
