package org.nezabudka.application.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.Registration;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Which clients; an absent or empty condition lets all pass.
 *
 * @param text any part of a name, or of a telephone number in any spelling
 * @param managers clients with one of these as present manager
 * @param unassigned only clients without a present manager
 * @param withoutNextAction only clients with whom nothing is planned for a certain time
 */
public record ClientQuery(
        @Nullable String text,
        List<EntryCode> statuses,
        List<EmployeeId> managers,
        boolean unassigned,
        boolean withoutNextAction,
        @Nullable Type type,
        List<EntryCode> sources,
        List<EntryCode> industries,
        @Nullable String tag,
        @Nullable String city,
        Registration.@Nullable Origin origin,
        @Nullable Instant registeredFrom,
        @Nullable Instant registeredUntil,
        Sort sort,
        boolean descending) {

    /** Type of the client [тип контрагента]. */
    public enum Type {
        PERSON,
        COMPANY,
        UNKNOWN
    }

    /** What a list can be ordered by. The id decides between equals. */
    public enum Sort {
        NAME("name"),
        NUMBER("number"),
        REGISTERED("registeredAt"),
        STATUS("status"),
        LAST_CALL("lastCallAt"),
        /** The earliest planned; those without a plan come last. */
        NEXT_ACTION("nextAction"),
        /** Those never spoken to come first. */
        LAST_CONTACT("lastContact");

        private final String key;

        Sort(String key) {
            this.key = key;
        }

        /** How the outside names it. */
        public String key() {
            return key;
        }
    }

    public ClientQuery {
        statuses = List.copyOf(statuses);
        managers = List.copyOf(managers);
        sources = List.copyOf(sources);
        industries = List.copyOf(industries);
    }

    /** All clients, the newest first. */
    public static ClientQuery all() {
        return new ClientQuery(
                null,
                List.of(),
                List.of(),
                false,
                false,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Sort.REGISTERED,
                true);
    }

    /** All clients with this text in them. */
    public static ClientQuery containing(String text) {
        return new ClientQuery(
                text,
                List.of(),
                List.of(),
                false,
                false,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Sort.REGISTERED,
                true);
    }
}
