package org.nezabudka.application.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.client.ContactPersonBuilder.aContactPerson;
import static org.nezabudka.domain.client.LegalEntityBuilder.aLegalEntity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.audit.AuditEntry;
import org.nezabudka.domain.audit.AuditEntry.FieldChange;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientChangedMeanwhile;
import org.nezabudka.domain.client.InnAlreadyThere;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.client.UnknownContactPerson;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryNotOffered;
import org.nezabudka.domain.organization.EmployeeBuilder;

class EditingClientsTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User manager = company.aManager();
    private final Client client = company.clientRegistration()
            .register(manager, aPerson("Иванова Анна").from("site").build(), null);

    @Test
    void changed_facts_are_stored_and_remembered_field_by_field() {
        var saved = company.clientEditing()
                .changeFacts(
                        manager,
                        client.id(),
                        1,
                        facts -> aPerson("Петрова Анна").from("site").build());
        assertThat(saved.version()).isEqualTo(2);
        assertThat(company.clients().get(client.id())).isEqualTo(saved);
        var entry = lastEntry();
        assertThat(entry.act()).isEqualTo("client-changed");
        assertThat(entry.actorId()).isEqualTo(manager.employee().toString());
        assertThat(entry.entityId()).isEqualTo(client.id().toString());
        assertThat(entry.changes()).isEqualTo(Map.of("name", new FieldChange("Иванова Анна", "Петрова Анна")));
        assertThat(company.liveEvents().delivered())
                .endsWith(LiveEvent.ofClient("client.changed", client.id().toString()));
    }

    @Test
    void the_same_facts_leave_no_trace() {
        long entries = company.auditLog().all().count();
        var saved = company.clientEditing().changeFacts(manager, client.id(), 1, facts -> facts);
        assertThat(saved).isEqualTo(client);
        assertThat(company.auditLog().all()).hasSize((int) entries);
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_stale_and_changes_nothing() {
        var saved = company.clientEditing()
                .changeFacts(
                        manager,
                        client.id(),
                        1,
                        facts -> aPerson("Петрова Анна").build());
        assertThatThrownBy(() -> company.clientEditing()
                        .changeFacts(
                                manager,
                                client.id(),
                                1,
                                facts -> aPerson("Сидорова Анна").build()))
                .isInstanceOf(ClientChangedMeanwhile.class);
        assertThat(company.clients().get(client.id())).isEqualTo(saved);
        assertThat(lastEntry().changes()).containsEntry("name", new FieldChange("Иванова Анна", "Петрова Анна"));
    }

    @Test
    void another_managers_client_looks_like_none() {
        var colleague = company.aManager();
        assertThatThrownBy(() -> company.clientEditing()
                        .changeFacts(
                                colleague,
                                client.id(),
                                1,
                                facts -> aPerson("Чужая").build()))
                .isInstanceOfSatisfying(
                        UnknownClient.class,
                        refusal -> assertThat(refusal.isConcealment()).isTrue());
        assertThat(company.clients().get(client.id())).isEqualTo(client);
    }

    @Test
    void who_sees_more_than_they_may_edit_is_told_so() {
        var viewer = company.employ(
                EmployeeBuilder.anEmployee("Зорин Глеб"),
                "Смотритель",
                Map.of(Right.CLIENTS_VIEW, Scope.ALL, Right.CLIENTS_EDIT, Scope.OWN));
        assertThatThrownBy(() -> company.clientEditing()
                        .changeFacts(
                                viewer,
                                client.id(),
                                1,
                                facts -> aPerson("Чужая").build()))
                .isInstanceOf(OutOfScope.class);
        assertThat(company.clients().get(client.id())).isEqualTo(client);
    }

    @Test
    void an_archived_source_stays_where_it_is_but_is_offered_to_nobody_new() {
        var administrator = company.anAdministrator();
        var site = company.dictionaries()
                .find(Dictionary.SOURCES, Objects.requireNonNull(client.facts().source()))
                .orElseThrow();
        company.dictionaryKeeping()
                .change(
                        administrator,
                        new DictionaryEntry(
                                site.dictionary(),
                                site.code(),
                                site.nameRu(),
                                site.nameEn(),
                                site.tone(),
                                site.order(),
                                true,
                                site.version()));
        var renamed = company.clientEditing()
                .changeFacts(
                        manager,
                        client.id(),
                        1,
                        facts -> aPerson("Петрова Анна").from("site").build());
        assertThat(renamed.facts().source()).isEqualTo(site.code());
        assertThatThrownBy(() -> company.clientRegistration()
                        .register(
                                manager, aPerson("Новикова Ольга").from("site").build(), null))
                .isInstanceOf(EntryNotOffered.class);
    }

    @Test
    void contact_persons_and_legal_entities_come_change_and_go_each_step_remembered() {
        var editing = company.clientEditing();
        var one = editing.addContactPerson(
                manager,
                client.id(),
                1,
                id -> aContactPerson("Петров Иван").phone("+79031112233").build(id));
        var person = one.contactPersons().getFirst();
        var two = editing.changeContactPerson(
                manager, client.id(), 2, aContactPerson("Петров Пётр").build(person.id()));
        var three = editing.removeContactPerson(manager, client.id(), 3, person.id());
        var four = editing.addLegalEntity(
                manager,
                client.id(),
                4,
                id -> aLegalEntity("Уют").inn("7707083893").build(id));
        var entity = four.legalEntities().getFirst();
        editing.changeLegalEntity(
                manager, client.id(), 5, aLegalEntity("Уют-2").inn("7707083893").build(entity.id()));
        var last = editing.removeLegalEntity(manager, client.id(), 6, entity.id());
        assertThat(two.contactPersons()).extracting(p -> p.name().full()).containsExactly("Петров Пётр");
        assertThat(three.contactPersons()).isEmpty();
        assertThat(last.legalEntities()).isEmpty();
        assertThat(last.version()).isEqualTo(7);
        assertThat(acts())
                .endsWith(
                        "contact-person-added",
                        "contact-person-changed",
                        "contact-person-removed",
                        "legal-entity-added",
                        "legal-entity-changed",
                        "legal-entity-removed");
    }

    @Test
    void a_refused_step_changes_nothing() {
        var editing = company.clientEditing();
        var with = editing.addLegalEntity(
                manager,
                client.id(),
                1,
                id -> aLegalEntity("Уют").inn("7707083893").build(id));
        assertThatThrownBy(() -> editing.addLegalEntity(
                        manager,
                        client.id(),
                        2,
                        id -> aLegalEntity("Ещё").inn("7707083893").build(id)))
                .isInstanceOf(InnAlreadyThere.class);
        assertThatThrownBy(() -> editing.changeContactPerson(
                        manager, client.id(), 2, aContactPerson("Никто").build()))
                .isInstanceOf(UnknownContactPerson.class);
        assertThat(company.clients().get(client.id())).isEqualTo(with);
    }

    @Test
    void opening_a_card_is_remembered_and_shows_in_no_history_of_changes() {
        company.clientReading().open(manager, client.id());
        assertThat(lastEntry().act()).isEqualTo("client-opened");
        var history = company.clientReading().history(manager, client.id(), PageRequest.first(10));
        assertThat(history.items())
                .extracting(entry -> entry.entry().act())
                .containsExactly("manager-assigned", "client-registered");
        assertThatThrownBy(() -> company.clientReading().open(company.aManager(), client.id()))
                .isInstanceOf(UnknownClient.class);
    }

    @Test
    void the_journal_of_all_that_was_done_verifies() {
        company.clientEditing()
                .changeFacts(
                        manager,
                        client.id(),
                        1,
                        facts -> aPerson("Петрова Анна").build());
        var verdict = company.auditTrail().verify(company.anAdministrator());
        assertThat(verdict.firstBreak()).isEmpty();
        assertThat(verdict.rows()).isPositive();
    }

    private List<String> acts() {
        return company.auditLog().all().map(AuditEntry::act).toList();
    }

    private AuditEntry lastEntry() {
        return company.auditLog().all().toList().getLast();
    }
}
