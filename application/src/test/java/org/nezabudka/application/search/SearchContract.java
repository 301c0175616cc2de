package org.nezabudka.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.client.ClientBuilder.LONG_AGO;
import static org.nezabudka.domain.client.ClientBuilder.aClient;
import static org.nezabudka.domain.client.ClientFactsBuilder.aCompany;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.client.ClientFactsBuilder.anUnknownCaller;
import static org.nezabudka.domain.client.ContactPersonBuilder.aContactPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.search.Search.ClientHit;
import org.nezabudka.application.search.Search.EmployeeHit;
import org.nezabudka.application.search.Search.Hits;
import org.nezabudka.application.search.Search.PersonHit;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;

/** What every search finds, and for whom. */
public interface SearchContract extends PortContract {

    @Test
    default void a_client_is_found_with_what_the_box_shows() {
        var manager = scene().employee("Орлов Павел");
        var client = scene().client(aClient()
                .with(aPerson("Иванова Анна").phone("+79161234567"))
                .managedBy(manager.id())
                .at("warm"));
        assertThat(find("иванова").clients())
                .containsExactly(new ClientHit(
                        client.id().toString(),
                        client.number(),
                        "Иванова Анна",
                        "+79161234567",
                        "warm",
                        "Орлов Павел"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"анна", "Иван", "анна иванова", "Семёновна", "семенов", "ванов"})
    default void a_client_is_found_by_words_and_parts_of_words(String text) {
        var client = scene().client(aPerson("Иванова Анна Семёновна"));
        scene().client(aPerson("Петров Олег"));
        assertThat(find(text).clients())
                .extracting(ClientHit::id)
                .containsExactly(client.id().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"89161234567", "8 (916) 123-45-67", "+7 916 123", "45-67", "234567", "8916123"})
    default void a_client_is_found_by_any_part_of_a_number_in_any_spelling(String text) {
        var client = scene().client(aPerson("Иванова Анна").phone("+79161234567"));
        scene().client(aPerson("Петров Олег").phone("+79267654321"));
        assertThat(find(text).clients())
                .extracting(ClientHit::id)
                .containsExactly(client.id().toString());
    }

    @Test
    default void a_client_is_found_by_the_number_of_the_card() {
        var client = scene().client(aPerson("Иванова Анна"));
        assertThat(find("К-" + client.number()).clients())
                .extracting(ClientHit::id)
                .containsExactly(client.id().toString());
    }

    @Test
    default void contact_persons_are_found_with_their_client() {
        var client = scene().client(aClient()
                .with(aCompany("Уют"))
                .person(aContactPerson("Яшин Пётр")
                        .position("директор")
                        .phone("+79031112233")
                        .build()));
        var hit = new PersonHit(
                client.contactPersons().getFirst().id().toString(),
                "Яшин Пётр",
                "директор",
                "+79031112233",
                client.id().toString(),
                "Уют");
        assertThat(find("яшин").persons()).containsExactly(hit);
        assertThat(find("903 111-22").persons()).containsExactly(hit);
    }

    @Test
    default void working_colleagues_are_found_by_name_and_by_extension() {
        var sales = scene().department("Продажи", null);
        var colleague =
                scene().employee(anEmployee("Орлов Павел").in(sales.id()).extension("1071"));
        var leaver = scene().employee("Орлова Анна");
        doing(() ->
                world().employees().save(leaver.dismiss(LONG_AGO, null, null).state()));
        var hit = new EmployeeHit(colleague.id().toString(), "Орлов Павел", "1071", "Продажи");
        assertThat(find("орлов").employees()).containsExactly(hit);
        assertThat(find("1071").employees()).containsExactly(hit);
    }

    @Test
    default void clients_and_persons_of_others_stay_hidden() {
        var manager = scene().employee("Орлов Павел");
        scene().client(aClient()
                .with(aPerson("Иванова Анна").phone("+79161234567"))
                .managedBy(scene().employee("Гусев Лев").id())
                .person(aContactPerson("Иванов Олег").phone("+79161234567").build()));
        var mine = scene().clientOf(manager, aPerson("Иванова Мария").phone("+79161234568"));
        var actor = scene().actor(manager, Actors.rightsOfAManager());
        for (var text : List.of("иванов", "7916123456")) {
            var hits = find(actor, text);
            assertThat(hits.clients())
                    .extracting(ClientHit::id)
                    .containsExactly(mine.id().toString());
            assertThat(hits.persons()).isEmpty();
        }
    }

    @Test
    default void who_may_not_see_numbers_neither_sees_nor_finds_them() {
        scene().client(aClient()
                .with(aPerson("Иванова Анна").phone("+79161234567"))
                .person(aContactPerson("Иванов Олег").phone("+79031112233").build()));
        scene().client(anUnknownCaller("+79161234599").phone("+79161234599"));
        var actor = Actors.somebodyWith(Map.of(Right.CLIENTS_VIEW, Scope.ALL));
        var byName = find(actor, "иванов");
        assertThat(byName.clients()).extracting(ClientHit::phone).containsExactly("+7 ••• •••-45-67");
        assertThat(byName.persons()).extracting(PersonHit::phone).containsExactly("+7 ••• •••-22-33");
        for (var text : List.of("9161234567", "9031112233", "79161234599")) {
            assertThat(find(actor, text).clients()).isEmpty();
            assertThat(find(actor, text).persons()).isEmpty();
        }
    }

    @Test
    default void no_more_is_found_of_each_kind_than_asked_for() {
        for (int i = 0; i < 5; i++) {
            scene().client(aClient()
                    .with(aPerson("Иванова Анна"))
                    .person(aContactPerson("Иванов Олег").build()));
            scene().employee("Иванов Пётр");
        }
        var hits = within(() -> world().search().find(scene().whoSeesAll(), "иванов", 3));
        assertThat(hits.clients()).hasSize(3);
        assertThat(hits.persons()).hasSize(3);
        assertThat(hits.employees()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "_", "\\", "' or 1=1 --", "((((", "*", "<script>", "нет такого"})
    default void what_nobody_is_called_finds_nobody(String text) {
        scene().client(aPerson("Иванова Анна").phone("+79161234567"));
        scene().employee("Орлов Павел");
        assertThat(find(text)).isEqualTo(new Hits(List.of(), List.of(), List.of()));
    }

    private Hits find(String text) {
        return find(scene().whoSeesAll(), text);
    }

    private Hits find(Actor actor, String text) {
        return within(() -> world().search().find(actor, text, 10));
    }
}
