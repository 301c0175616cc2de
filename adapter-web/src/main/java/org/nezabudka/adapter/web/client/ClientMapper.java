package org.nezabudka.adapter.web.client;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.nezabudka.adapter.web.client.ClientCardView.Email;
import org.nezabudka.adapter.web.client.ClientCardView.Entity;
import org.nezabudka.adapter.web.client.ClientCardView.MessengerView;
import org.nezabudka.adapter.web.client.ClientCardView.Phone;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.domain.client.ContactEmail;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.client.Inn;
import org.nezabudka.domain.client.Kpp;
import org.nezabudka.domain.client.LegalEntity;
import org.nezabudka.domain.client.LegalEntityId;
import org.nezabudka.domain.client.Messenger;
import org.nezabudka.domain.client.Ogrn;
import org.nezabudka.domain.shared.Address;

/** Parts of the card that are answered as they are. */
@Mapper
interface ClientMapper {
    @Mapping(target = "number", expression = "java(phone.number().value())")
    Phone phone(ContactPhone phone);

    @Mapping(target = "address", expression = "java(email.address().value())")
    Email email(ContactEmail email);

    MessengerView messenger(Messenger messenger);

    /** As it came. */
    default AddressBody address(Address address) {
        return AddressBody.of(address);
    }

    @Mapping(target = "bic", source = "bank.bic")
    @Mapping(target = "account", source = "bank.account")
    @Mapping(target = "correspondentAccount", source = "bank.correspondentAccount")
    @Mapping(target = "bankName", source = "bank.bankName")
    Entity entity(LegalEntity entity);

    /** The value alone. */
    default java.util.UUID id(LegalEntityId id) {
        return id.value();
    }

    /** The digits alone. */
    default @Nullable String inn(@Nullable Inn inn) {
        return inn == null ? null : inn.value();
    }

    /** The digits alone. */
    default @Nullable String kpp(@Nullable Kpp kpp) {
        return kpp == null ? null : kpp.value();
    }

    /** The digits alone. */
    default @Nullable String ogrn(@Nullable Ogrn ogrn) {
        return ogrn == null ? null : ogrn.value();
    }
}
