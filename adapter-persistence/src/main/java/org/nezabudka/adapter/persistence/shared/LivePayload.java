package org.nezabudka.adapter.persistence.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvent.Audience;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Live events as the text of a notification: {@code type|id|audience}, the audience being {@code *} for everybody, the kind of
 * thing for whoever may see it, or a list of employees.
 */
final class LivePayload {

    /** A notification holds 8,000 bytes; a larger audience gets several of them. */
    private static final int MOST_EMPLOYEES = 150;

    private static final String EVERYBODY = "*";

    private LivePayload() {}

    static List<String> of(LiveEvent event) {
        var head = event.type() + "|" + event.id() + "|";
        return switch (event.audience()) {
            case Audience.Everybody any -> List.of(head + EVERYBODY);
            case Audience.WhoeverMaySee some -> List.of(head + some.kind().name());
            case Audience.Only only -> {
                var payloads = new ArrayList<String>();
                var all = List.copyOf(only.employees());
                for (int from = 0; from < all.size(); from += MOST_EMPLOYEES)
                    payloads.add(head
                            + all.subList(from, Math.min(all.size(), from + MOST_EMPLOYEES)).stream()
                                    .map(EmployeeId::toString)
                                    .collect(Collectors.joining(",")));
                yield payloads;
            }
        };
    }

    /** The event; nothing when another program used the channel. */
    static Optional<LiveEvent> read(String payload) {
        var parts = payload.split("\\|", 3);
        if (parts.length != 3) return Optional.empty();
        try {
            return Optional.of(new LiveEvent(parts[0], parts[1], audience(parts[2])));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Audience audience(String text) {
        if (text.equals(EVERYBODY)) return new Audience.Everybody();
        for (var kind : LiveEvent.Kind.values()) if (kind.name().equals(text)) return new Audience.WhoeverMaySee(kind);
        var employees = new HashSet<EmployeeId>();
        for (var id : text.split(",", -1)) employees.add(new EmployeeId(UUID.fromString(id)));
        return new Audience.Only(employees);
    }
}
