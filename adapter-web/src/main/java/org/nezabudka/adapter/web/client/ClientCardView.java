package org.nezabudka.adapter.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.Decision;
import org.nezabudka.domain.client.Messenger.Service;
import org.nezabudka.domain.client.Registration.Origin;

/** The card as it is answered. */
record ClientCardView(
        UUID id,
        long number,
        int version,
        ClientQuery.Type type,
        String name,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String patronymic,
        @Nullable String companyName,
        List<Phone> phones,
        List<Email> emails,
        List<MessengerView> messengers,
        List<AddressBody> addresses,
        @Nullable String source,
        List<String> industries,
        List<String> tags,
        @Nullable String wishes,
        @Nullable String note,
        String status,
        List<String> permittedStatuses,
        List<Person> contactPersons,
        List<Entity> legalEntities,
        List<Manager> managers,
        List<Step> statusHistory,
        Instant registeredAt,
        @Nullable String registeredByName,
        Origin origin,
        int calls,
        @Nullable Instant lastCallAt,
        boolean phonesVisible,
        Access access,
        List<Action> actions) {

    /**
     * Why the actor sees the card.
     *
     * @param until the end of what is lent
     * @param onBehalfOf the absent colleague, for a deputy
     */
    record Access(
            Decision.Reason reason,
            @Nullable AccessLevel level,
            @Nullable Instant until,
            @Nullable String ground,
            @Nullable String orderNumber,
            @Nullable String onBehalfOf) {

        static Access of(Decision decision) {
            var grant = decision.grant();
            if (grant != null)
                return new Access(
                        decision.reason(),
                        grant.level(),
                        grant.period().until(),
                        grant.ground().text(),
                        grant.ground().orderNumber(),
                        null);
            var absent = decision.standIn();
            if (absent != null)
                return new Access(
                        decision.reason(),
                        null,
                        absent.until(),
                        absent.ground().text(),
                        absent.ground().orderNumber(),
                        absent.name());
            return new Access(decision.reason(), null, null, null, null, null);
        }
    }

    /** A number, masked where the actor may not see it. */
    record Phone(
            String number, @Nullable String label, @Nullable String extension) {}

    /** A mailbox. */
    record Email(String address, @Nullable String label) {}

    /** An account at a messenger service. */
    record MessengerView(Service service, String account) {}

    /** A contact person. */
    record Person(
            UUID id,
            String displayName,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable String patronymic,
            @Nullable String position,
            @Nullable LocalDate birthday,
            List<Phone> phones,
            List<Email> emails,
            @Nullable String note) {}

    /** A legal entity. */
    record Entity(
            UUID id,
            String name,
            @Nullable String fullName,
            @Nullable String inn,
            @Nullable String kpp,
            @Nullable String ogrn,
            @Nullable String bic,
            @Nullable String account,
            @Nullable String correspondentAccount,
            @Nullable String bankName,
            @Nullable String legalAddress,
            @Nullable String director) {}

    /** A manager, present or former. */
    record Manager(
            UUID employeeId,
            String name,
            boolean responsible,
            Instant since,
            @Nullable Instant until,
            @Nullable String byName,
            boolean works) {}

    /** A step on the ladder. */
    record Step(
            @Nullable String before,
            String after,
            Instant at,
            @Nullable String byName,
            @Nullable String reason) {}

    /** What the actor may do with it, and why not. */
    record Action(String name, boolean allowed, @Nullable String reason) {}
}
