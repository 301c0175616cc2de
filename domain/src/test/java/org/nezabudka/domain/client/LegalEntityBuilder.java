package org.nezabudka.domain.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A legal entity for tests: {@code aLegalEntity("ООО «Уют»").inn("7707083893").build()}. */
public final class LegalEntityBuilder {

    private final String name;
    private @Nullable Inn inn;
    private @Nullable Kpp kpp;
    private @Nullable Ogrn ogrn;
    private @Nullable BankAccount bank;

    private LegalEntityBuilder(String name) {
        this.name = name;
    }

    public static LegalEntityBuilder aLegalEntity(String name) {
        return new LegalEntityBuilder(name);
    }

    public LegalEntityBuilder inn(String value) {
        inn = new Inn(value);
        return this;
    }

    public LegalEntityBuilder kpp(String value) {
        kpp = new Kpp(value);
        return this;
    }

    public LegalEntityBuilder ogrn(String value) {
        ogrn = new Ogrn(value);
        return this;
    }

    public LegalEntityBuilder bank(BankAccount account) {
        bank = account;
        return this;
    }

    public LegalEntity build() {
        return build(new LegalEntityId(UUID.randomUUID()));
    }

    public LegalEntity build(LegalEntityId id) {
        return new LegalEntity(id, name, null, inn, kpp, ogrn, bank, null, null);
    }
}
