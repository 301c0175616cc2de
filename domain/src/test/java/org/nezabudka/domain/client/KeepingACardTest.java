package org.nezabudka.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientBuilder.aClient;
import static org.nezabudka.domain.client.ClientFactsBuilder.aCompany;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.client.ClientFactsBuilder.anUnknownCaller;
import static org.nezabudka.domain.client.ContactPersonBuilder.aContactPerson;
import static org.nezabudka.domain.client.LegalEntityBuilder.aLegalEntity;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.client.ClientEvent.ClientFactsChanged;
import org.nezabudka.domain.client.ClientEvent.ContactPersonAdded;
import org.nezabudka.domain.client.ClientEvent.ContactPersonChanged;
import org.nezabudka.domain.client.ClientEvent.ContactPersonRemoved;
import org.nezabudka.domain.client.ClientEvent.LegalEntityAdded;
import org.nezabudka.domain.client.ClientEvent.LegalEntityChanged;
import org.nezabudka.domain.client.ClientEvent.LegalEntityRemoved;
import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.PhoneNumber;

class KeepingACardTest {

    @Test
    void changed_facts_are_told_with_what_was_before() {
        var client = aClient().named("Иванова Анна").build();
        var after = aPerson("Петрова Анна").phone("+79161234567").build();
        var change = client.changeFacts(after);
        assertThat(change.state().facts()).isEqualTo(after);
        assertThat(change.state().displayName()).isEqualTo("Петрова Анна");
        assertThat(change.events()).containsExactly(new ClientFactsChanged(client.id(), client.facts(), after));
    }

    @Test
    void the_same_facts_change_nothing() {
        var client = aClient().with(aPerson("Иванова Анна").tag("vip")).build();
        assertThat(client.changeFacts(aPerson("Иванова Анна").tag(" vip ").build())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void an_unknown_caller_becomes_a_person_or_a_company_once_somebody_learns_the_name() {
        var caller = aClient()
                .with(anUnknownCaller("+79161234567").phone("+79161234567"))
                .build();
        assertThat(caller.displayName()).isEqualTo("+79161234567");
        var known = caller.changeFacts(
                        caller.facts().withName(aCompany("Уют").build().name()))
                .state();
        assertThat(known.displayName()).isEqualTo("Уют");
        assertThat(known.facts().phones()).isEqualTo(caller.facts().phones());
    }

    @Test
    void a_number_and_a_mailbox_stand_once_on_a_card() {
        assertRefused(
                "phones",
                "twice",
                () -> aPerson("Анна")
                        .phone("+79161234567")
                        .phone("+79161234567", "дом")
                        .build());
        assertRefused(
                "emails",
                "twice",
                () -> aPerson("Анна")
                        .email("a@example.com")
                        .email("A@Example.com")
                        .build());
    }

    @Test
    void a_card_has_room_for_more_than_any_client_needs_and_not_for_everything() {
        var most = aPerson("Анна");
        IntStream.range(0, 20).forEach(i -> most.phone("+791612345" + (10 + i)));
        assertThat(most.build().phones()).hasSize(20);
        assertRefused("phones", "too-many", () -> most.phone("+79161234599").build());
        var tagged = aPerson("Анна");
        IntStream.range(0, 31).forEach(i -> tagged.tag("tag " + i));
        assertRefused("tags", "too-many", tagged::build);
        assertRefused("tags", "empty", () -> aPerson("Анна").tag(" ").build());
    }

    @Test
    void a_client_calls_from_own_numbers_and_from_those_of_contact_persons() {
        var client = aClient()
                .with(aCompany("Уют").phone("+74950000001"))
                .person(aContactPerson("Петров Иван")
                        .phone("+79161234567")
                        .phone("+74950000001")
                        .build())
                .build();
        assertThat(client.allNumbers().map(PhoneNumber::value)).containsExactly("+74950000001", "+79161234567");
    }

    @Test
    void contact_persons_come_change_and_go() {
        var client = aClient().build();
        var person = aContactPerson("Петров Иван").position("директор").build();
        var added = client.addContactPerson(person);
        assertThat(added.state().contactPersons()).containsExactly(person);
        assertThat(added.events()).containsExactly(new ContactPersonAdded(client.id(), person));

        var other = aContactPerson("Петров Иван").position("владелец").build(person.id());
        var changed = added.state().changeContactPerson(other);
        assertThat(changed.state().contactPersons()).containsExactly(other);
        assertThat(changed.events()).containsExactly(new ContactPersonChanged(client.id(), person, other));
        assertThat(changed.state().changeContactPerson(other).isEmpty()).isTrue();

        var removed = changed.state().removeContactPerson(person.id());
        assertThat(removed.state().contactPersons()).isEmpty();
        assertThat(removed.events()).containsExactly(new ContactPersonRemoved(client.id(), other));
    }

    @Test
    void a_changed_contact_person_keeps_the_place_in_the_list() {
        var first = aContactPerson("Первый").build();
        var client =
                aClient().person(first).person(aContactPerson("Второй").build()).build();
        var changed = client.changeContactPerson(aContactPerson("Новый").build(first.id()))
                .state();
        assertThat(changed.contactPersons())
                .extracting(person -> person.name().full())
                .containsExactly("Новый", "Второй");
    }

    @Test
    void a_contact_person_of_somebody_else_is_unknown() {
        var client = aClient().person(aContactPerson("Петров Иван").build()).build();
        var stranger = aContactPerson("Петров Иван").build();
        assertThatThrownBy(() -> client.changeContactPerson(stranger)).isInstanceOf(UnknownContactPerson.class);
        assertThatThrownBy(() -> client.removeContactPerson(stranger.id())).isInstanceOf(UnknownContactPerson.class);
    }

    @Test
    void legal_entities_come_change_and_go() {
        var client = aClient().build();
        var entity = aLegalEntity("ООО «Уют»").inn("7707083893").build();
        var added = client.addLegalEntity(entity);
        assertThat(added.events()).containsExactly(new LegalEntityAdded(client.id(), entity));

        var other = aLegalEntity("ООО «Новый уют»").inn("7707083893").build(entity.id());
        var changed = added.state().changeLegalEntity(other);
        assertThat(changed.state().legalEntities()).containsExactly(other);
        assertThat(changed.events()).containsExactly(new LegalEntityChanged(client.id(), entity, other));
        assertThat(changed.state().changeLegalEntity(other).isEmpty()).isTrue();

        var removed = changed.state().removeLegalEntity(entity.id());
        assertThat(removed.state().legalEntities()).isEmpty();
        assertThat(removed.events()).containsExactly(new LegalEntityRemoved(client.id(), other));
    }

    @Test
    void one_client_has_no_inn_twice() {
        var client = aClient()
                .entity(aLegalEntity("Первая").inn("7707083893").build())
                .entity(aLegalEntity("Без ИНН").build())
                .build();
        var second = aLegalEntity("Вторая").inn("7707083893").build();
        assertThatThrownBy(() -> client.addLegalEntity(second)).isInstanceOf(InnAlreadyThere.class);
        var nameless = client.legalEntities().getLast();
        assertThatThrownBy(() -> client.changeLegalEntity(
                        aLegalEntity("Без ИНН").inn("7707083893").build(nameless.id())))
                .isInstanceOf(InnAlreadyThere.class);
        assertThat(client.addLegalEntity(aLegalEntity("Тоже без ИНН").build())
                        .state()
                        .legalEntities())
                .hasSize(3);
    }

    @Test
    void a_legal_entity_of_somebody_else_is_unknown() {
        var client = aClient().build();
        var stranger = new LegalEntityId(UUID.randomUUID());
        assertThatThrownBy(() -> client.removeLegalEntity(stranger)).isInstanceOf(UnknownLegalEntity.class);
        assertThatThrownBy(() -> client.changeLegalEntity(aLegalEntity("Чужая").build(stranger)))
                .isInstanceOf(UnknownLegalEntity.class);
    }

    private static void assertRefused(String field, String rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidText.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.facts()).containsEntry("rule", rule);
        });
    }
}
