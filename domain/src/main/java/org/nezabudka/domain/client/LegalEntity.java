package org.nezabudka.domain.client;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * A legal entity or entrepreneur under which a client signs and pays; a client may have several (brief 002.1).
 *
 * @param name short name as on an invoice, «ООО „Уют“»
 * @param fullName full name as in the register
 * @param kpp only organisations have one
 * @param legalAddress address of registration, in one line as in the register
 * @param director who signs, and on what ground
 */
public record LegalEntity(
        LegalEntityId id,
        String name,
        @Nullable String fullName,
        @Nullable Inn inn,
        @Nullable Kpp kpp,
        @Nullable Ogrn ogrn,
        @Nullable BankAccount bank,
        @Nullable String legalAddress,
        @Nullable String director) {

    public LegalEntity {
        name = Texts.line("name", name, 200);
        fullName = Texts.optionalLine("fullName", fullName, 500);
        legalAddress = Texts.optionalLine("legalAddress", legalAddress, 500);
        director = Texts.optionalLine("director", director, 200);
        boolean entrepreneur = inn != null && !inn.ofOrganization();
        if (kpp != null && entrepreneur) throw new InvalidRequisite("kpp", "entrepreneur");
        if (inn != null && ogrn != null && inn.ofOrganization() != ogrn.ofOrganization())
            throw new InvalidRequisite("ogrn", "other-kind-than-inn");
    }
}
