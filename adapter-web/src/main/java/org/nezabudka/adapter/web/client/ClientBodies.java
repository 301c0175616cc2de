package org.nezabudka.adapter.web.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.domain.client.Messenger.Service;

/** What may be sent about a client; lists that are left out are empty. */
final class ClientBodies {
    static final String CODE = "[a-z0-9][a-z0-9-]{0,49}";

    private ClientBodies() {}

    /** Types that can be chosen; an unknown caller only happens. */
    enum Type {
        PERSON,
        COMPANY
    }

    /** A number in any spelling. */
    record PhoneBody(
            @NotNull @Length(min = 1, max = 40) String number,
            @Length(max = 50) @Nullable String label,
            @Length(max = 12) @Nullable String extension) {}

    /** A mailbox. */
    record EmailBody(
            @NotNull @Length(min = 3, max = 254) String address,
            @Length(max = 50) @Nullable String label) {}

    /** An account at a messenger service. */
    record MessengerBody(
            @NotNull Service service,
            @NotNull @Length(min = 1, max = 100) String account) {}

    /** The facts of a client, new or changed. */
    record FactsBody(
            @Nullable Type type,
            @Length(max = 100) @Nullable String familyName,
            @Length(max = 100) @Nullable String givenName,
            @Length(max = 100) @Nullable String patronymic,
            @Length(max = 200) @Nullable String companyName,
            List<PhoneBody> phones,
            List<EmailBody> emails,
            List<MessengerBody> messengers,
            List<AddressBody> addresses,
            @Nullable String source,
            List<String> industries,
            List<String> tags,
            @Nullable String wishes,
            @Nullable String note) {}

    /** A new client. */
    record NewClient(
            @NotNull Type type,
            @Length(max = 100) @Nullable String familyName,
            @Length(max = 100) @Nullable String givenName,
            @Length(max = 100) @Nullable String patronymic,
            @Length(max = 200) @Nullable String companyName,
            @Size(max = 20) List<@Valid PhoneBody> phones,
            @Size(max = 20) List<@Valid EmailBody> emails,
            @Size(max = 20) List<@Valid MessengerBody> messengers,
            @Size(max = 20) List<@Valid AddressBody> addresses,
            @Pattern(regexp = CODE) @Nullable String source,
            @Size(max = 20) List<@Pattern(regexp = CODE) String> industries,
            @Size(max = 30) List<@Length(min = 1, max = 50) String> tags,
            @Length(max = 4000) @Nullable String wishes,
            @Length(max = 4000) @Nullable String note,
            @Nullable UUID managerId) {
        NewClient {
            phones = orNone(phones);
            emails = orNone(emails);
            messengers = orNone(messengers);
            addresses = orNone(addresses);
            industries = orNone(industries);
            tags = orNone(tags);
        }

        FactsBody facts() {
            return new FactsBody(
                    type,
                    familyName,
                    givenName,
                    patronymic,
                    companyName,
                    phones,
                    emails,
                    messengers,
                    addresses,
                    source,
                    industries,
                    tags,
                    wishes,
                    note);
        }
    }

    /** A partial change: what is absent stays, {@code null} clears, lists are replaced. */
    record ClientChange(
            Type type,
            @Length(max = 100) @Nullable String familyName,
            @Length(max = 100) @Nullable String givenName,
            @Length(max = 100) @Nullable String patronymic,
            @Length(max = 200) @Nullable String companyName,
            @Size(max = 20) List<@Valid PhoneBody> phones,
            @Size(max = 20) List<@Valid EmailBody> emails,
            @Size(max = 20) List<@Valid MessengerBody> messengers,
            @Size(max = 20) List<@Valid AddressBody> addresses,
            @Pattern(regexp = CODE) @Nullable String source,
            @Size(max = 20) List<@Pattern(regexp = CODE) String> industries,
            @Size(max = 30) List<@Length(min = 1, max = 50) String> tags,
            @Length(max = 4000) @Nullable String wishes,
            @Length(max = 4000) @Nullable String note) {
        ClientChange {
            phones = orNone(phones);
            emails = orNone(emails);
            messengers = orNone(messengers);
            addresses = orNone(addresses);
            industries = orNone(industries);
            tags = orNone(tags);
        }
    }

    /** A step on the ladder. */
    record StatusMove(
            @NotNull @Pattern(regexp = CODE) String status,
            @Length(max = 1000) @Nullable String reason) {}

    /** Who shall look after the client. */
    record NewManager(@NotNull UUID employeeId, @NotNull Boolean responsible) {}

    /** A contact person, new or changed. */
    record PersonBody(
            @Length(max = 100) @Nullable String familyName,
            @Length(max = 100) @Nullable String givenName,
            @Length(max = 100) @Nullable String patronymic,
            @Length(max = 150) @Nullable String position,
            @Nullable LocalDate birthday,
            @Size(max = 20) List<@Valid PhoneBody> phones,
            @Size(max = 20) List<@Valid EmailBody> emails,
            @Length(max = 2000) @Nullable String note) {
        PersonBody {
            phones = orNone(phones);
            emails = orNone(emails);
        }
    }

    /** A legal entity, new or changed. */
    record EntityBody(
            @NotNull @Length(min = 1, max = 200) String name,
            @Length(max = 500) @Nullable String fullName,
            @Length(max = 12) @Nullable String inn,
            @Length(max = 9) @Nullable String kpp,
            @Length(max = 15) @Nullable String ogrn,
            @Length(max = 9) @Nullable String bic,
            @Length(max = 20) @Nullable String account,
            @Length(max = 20) @Nullable String correspondentAccount,
            @Length(max = 200) @Nullable String bankName,
            @Length(max = 500) @Nullable String legalAddress,
            @Length(max = 200) @Nullable String director) {}

    /** Left out, although it can never be {@code null} in JSON. */
    private static <T> List<T> orNone(@Nullable List<T> items) {
        return Objects.requireNonNullElse(items, List.of());
    }
}
