package org.nezabudka.application.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.audit.AuditEntry.FieldChange;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientChangedMeanwhile;
import org.nezabudka.domain.client.ForbiddenTransition;
import org.nezabudka.domain.client.ReasonMissing;
import org.nezabudka.domain.client.StatusChange;
import org.nezabudka.domain.client.StatusDefinition;
import org.nezabudka.domain.client.UnknownStatus;
import org.nezabudka.domain.dictionary.EntryCode;

class MovingClientsTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User manager = company.aManager();
    private final Client client = company.clientRegistration()
            .register(manager, aPerson("Иванова Анна").build(), null);

    @Test
    void a_move_is_kept_with_who_when_from_where_and_why() {
        company.clock().advance(Duration.ofDays(1));
        var moved = move("warm", 1, "понравился проект");
        assertThat(moved.status().value()).isEqualTo("warm");
        assertThat(moved.statusHistory().getLast())
                .isEqualTo(new StatusChange(
                        new EntryCode("new"),
                        new EntryCode("warm"),
                        company.clock().instant(),
                        manager.employee(),
                        "понравился проект"));
        var entry = company.auditLog().all().toList().getLast();
        assertThat(entry.act()).isEqualTo("client-moved");
        assertThat(entry.changes())
                .isEqualTo(Map.of(
                        "status", new FieldChange("new", "warm"),
                        "reason", new FieldChange(null, "понравился проект")));
    }

    @Test
    void a_refused_move_changes_nothing_and_names_the_permitted_ones() {
        assertThatThrownBy(() -> move("customer", 1, null))
                .isInstanceOfSatisfying(
                        ForbiddenTransition.class,
                        refusal -> assertThat(refusal.facts().get("permitted"))
                                .isEqualTo(java.util.List.of("cold", "warm", "lead", "lost")));
        assertThatThrownBy(() -> move("lost", 1, " ")).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> move("nowhere", 1, null)).isInstanceOf(UnknownStatus.class);
        assertThatThrownBy(() -> move("warm", 7, null)).isInstanceOf(ClientChangedMeanwhile.class);
        assertThat(company.clients().get(client.id())).isEqualTo(client);
        assertThat(company.auditLog().all()).noneMatch(entry -> entry.act().equals("client-moved"));
    }

    @Test
    void the_card_shows_where_the_client_may_go_from_here() {
        move("lead", 1, null);
        assertThat(company.clientReading().card(manager, client.id()).permittedStatuses())
                .containsExactly("warm", "customer", "lost");
    }

    @Test
    void a_move_the_office_permits_from_now_on_can_be_made() {
        var administrator = company.anAdministrator();
        var fresh = company.dictionaryKeeping()
                .statuses()
                .find(new EntryCode("new"))
                .orElseThrow();
        company.dictionaryKeeping()
                .changeStatus(
                        administrator,
                        new StatusDefinition(
                                fresh.code(),
                                fresh.kind(),
                                fresh.nameRu(),
                                fresh.nameEn(),
                                fresh.tone(),
                                fresh.order(),
                                false,
                                Set.of(new EntryCode("customer")),
                                fresh.version()));
        assertThat(move("customer", 1, null).status().value()).isEqualTo("customer");
    }

    private Client move(String status, int version, @Nullable String reason) {
        return company.clientLifecycle().moveTo(manager, client.id(), version, new EntryCode(status), reason);
    }
}
