package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.AccessChangedMeanwhile;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.AccessGrantId;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.UnknownAccessGrant;
import org.nezabudka.domain.client.Client;

/** What every store of additional access keeps. */
public interface AccessGrantsContract extends PortContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    default void access_that_was_never_given_is_not_found() {
        var none = new AccessGrantId(UUID.randomUUID());
        assertThat(within(() -> world().accessGrants().find(none))).isEmpty();
        assertThatThrownBy(() -> within(() -> world().accessGrants().get(none))).isInstanceOf(UnknownAccessGrant.class);
    }

    @Test
    default void access_comes_back_as_it_was_given_to_an_employee_or_a_department() {
        var client = scene().client(aPerson("Иванова Анна"));
        var employee = new Grantee.OneEmployee(scene().employee("Орлов Павел").id());
        var department =
                new Grantee.WholeDepartment(scene().department("Продажи", null).id());
        var toOne = saved(grant(client, employee, 0));
        var toAll = saved(grant(client, department, 0));
        assertThat(toOne.version()).isEqualTo(1);
        assertThat(within(() -> world().accessGrants().get(toOne.id()))).isEqualTo(toOne);
        assertThat(within(() -> world().accessGrants().get(toAll.id()))).isEqualTo(toAll);
        assertThat(within(() -> world().accessGrants().notRevoked(client.id()))).isEqualTo(Set.of(toOne, toAll));
    }

    @Test
    default void revoked_access_stays_as_history_and_counts_no_more() {
        var giver = scene().employee("Белова Наталья");
        var client = scene().client(aPerson("Иванова Анна"));
        var orlov = scene().employee("Орлов Павел");
        var given = saved(grant(client, new Grantee.OneEmployee(orlov.id()), 0));
        var revoked = saved(given.revoke(giver.id(), NOON.plusSeconds(60), "Вернулась из отпуска"));
        assertThat(within(() -> world().accessGrants().get(given.id()))).isEqualTo(revoked);
        assertThat(within(() -> world().accessGrants().notRevoked(client.id()))).isEmpty();
        assertThat(within(() -> world().accessGrants().lastingOf(orlov.id(), NOON)))
                .isEmpty();
    }

    @Test
    default void what_lasts_of_an_employee_is_what_is_not_over_and_theirs_by_name() {
        var client = scene().client(aPerson("Иванова Анна"));
        var orlov = scene().employee("Орлов Павел").id();
        var other = scene().employee("Гусев Лев").id();
        var later = saved(grant(client, new Grantee.OneEmployee(orlov), 3600));
        var now = saved(grant(client, new Grantee.OneEmployee(orlov), 0));
        saved(grant(client, new Grantee.OneEmployee(other), 0));
        assertThat(within(() -> world().accessGrants().lastingOf(orlov, NOON))).containsExactly(now, later);
        assertThat(within(() ->
                        world().accessGrants().lastingOf(orlov, now.period().until())))
                .containsExactly(later);
    }

    @Test
    default void of_two_who_change_it_at_once_one_is_told() {
        var client = scene().client(aPerson("Иванова Анна"));
        var given = saved(grant(
                client, new Grantee.OneEmployee(scene().employee("Орлов Павел").id()), 0));
        var prolonged = saved(given.prolong(NOON.plusSeconds(90_000), NOON));
        assertThat(prolonged.version()).isEqualTo(2);
        assertThatThrownBy(() -> saved(given.revoke(null, NOON.plusSeconds(1), null)))
                .isInstanceOf(AccessChangedMeanwhile.class);
        assertThat(within(() -> world().accessGrants().get(given.id()))).isEqualTo(prolonged);
    }

    @Test
    default void the_ownership_of_a_client_names_access_that_was_not_revoked() {
        var orlov = new Grantee.OneEmployee(scene().employee("Орлов Павел").id());
        var client = scene().client(aPerson("Иванова Анна"));
        var given = saved(grant(client, orlov, 0));
        var taken = saved(grant(client, orlov, 0));
        saved(taken.revoke(null, NOON.plusSeconds(1), null));
        saved(grant(scene().client(aPerson("Другая Ольга")), orlov, 0));
        assertThat(within(() -> world().clients().ownership(client)).grants()).containsExactly(given);
    }

    private AccessGrant saved(AccessGrant grant) {
        return within(() -> world().accessGrants().save(grant));
    }

    private static AccessGrant grant(Client client, Grantee grantee, int seconds) {
        var from = NOON.plusSeconds(seconds);
        return new AccessGrant(
                new AccessGrantId(UUID.randomUUID()),
                client.id(),
                grantee,
                AccessLevel.WRITE,
                new AccessPeriod(from, from.plusSeconds(86_400)),
                new Ground("Отпуск Петровой", "17"),
                null,
                NOON,
                null,
                0);
    }
}
