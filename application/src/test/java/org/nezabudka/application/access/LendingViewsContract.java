package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.access.LendingViews.DeputyQuery;
import org.nezabudka.application.access.LendingViews.DeputyRow;
import org.nezabudka.application.access.LendingViews.GrantQuery;
import org.nezabudka.application.access.LendingViews.GrantRow;
import org.nezabudka.application.access.LendingViews.State;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.AccessGrantId;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Deputy;
import org.nezabudka.domain.access.DeputyId;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.organization.Employee;

/** What every list of what is lent shows. */
public interface LendingViewsContract extends PortContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    default void a_row_names_everybody_and_says_where_it_stands_in_its_time() {
        var giver = scene().employee("Белова Наталья");
        var orlov = scene().employee("Орлов Павел");
        var client = scene().client(aPerson("Иванова Анна"));
        var given = given(client, new Grantee.OneEmployee(orlov.id()), 60, giver);
        assertThat(grants(scene().whoSeesAll(), anyGrant(null), NOON))
                .containsExactly(new GrantRow(
                        given.id().value(),
                        1,
                        client.id().value(),
                        "Иванова Анна",
                        orlov.id().value(),
                        null,
                        "Орлов Павел",
                        AccessLevel.READ,
                        NOON.plusSeconds(60),
                        NOON.plusSeconds(3660),
                        "Отпуск",
                        "17",
                        "Белова Наталья",
                        NOON,
                        null,
                        null,
                        null,
                        State.TO_COME,
                        true));
        assertThat(grants(scene().whoSeesAll(), anyGrant(null), NOON.plusSeconds(60)))
                .extracting(GrantRow::state)
                .containsExactly(State.IN_FORCE);
        assertThat(grants(scene().whoSeesAll(), anyGrant(null), NOON.plusSeconds(3660)))
                .extracting(GrantRow::state, GrantRow::mayChange)
                .containsExactly(org.assertj.core.api.Assertions.tuple(State.ENDED, false));
    }

    @Test
    default void access_is_found_by_client_grantee_and_state() {
        var giver = scene().employee("Белова Наталья");
        var orlov = scene().employee("Орлов Павел");
        var sales = scene().department("Продажи", null);
        var anna = scene().client(aPerson("Иванова Анна"));
        var olga = scene().client(aPerson("Другая Ольга"));
        var toOrlov = given(anna, new Grantee.OneEmployee(orlov.id()), 0, giver);
        var toSales = given(olga, new Grantee.WholeDepartment(sales.id()), 60, giver);
        var over = given(olga, new Grantee.OneEmployee(orlov.id()), -7200, giver);
        var all = scene().whoSeesAll();
        assertThat(ids(grants(all, anyGrant(null), NOON)))
                .containsExactly(
                        toSales.id().value(), toOrlov.id().value(), over.id().value());
        assertThat(ids(grants(all, new GrantQuery(null, anna.id(), null, null, null), NOON)))
                .containsExactly(toOrlov.id().value());
        assertThat(ids(grants(all, new GrantQuery(null, null, orlov.id(), null, null), NOON)))
                .containsExactly(toOrlov.id().value(), over.id().value());
        assertThat(ids(grants(all, new GrantQuery(null, null, null, sales.id(), null), NOON)))
                .containsExactly(toSales.id().value());
        assertThat(ids(grants(all, GrantQuery.one(over.id()), NOON)))
                .containsExactly(over.id().value());
        assertThat(ids(grants(all, anyGrant(State.TO_COME), NOON)))
                .containsExactly(toSales.id().value());
        assertThat(ids(grants(all, anyGrant(State.IN_FORCE), NOON)))
                .containsExactly(toOrlov.id().value());
        assertThat(ids(grants(all, anyGrant(State.ENDED), NOON)))
                .containsExactly(over.id().value());
    }

    @Test
    default void access_to_hidden_clients_is_hidden_unless_one_keeps_everybodys() {
        var giver = scene().employee("Белова Наталья");
        var orlov = scene().employee("Орлов Павел");
        var petrova = scene().employee("Петрова Ольга");
        var foreign = scene().clientOf(petrova, aPerson("Чужая Анна"));
        var own = scene().clientOf(orlov, aPerson("Своя Анна"));
        given(foreign, new Grantee.OneEmployee(giver.id()), 0, giver);
        var ofOwn = given(own, new Grantee.OneEmployee(giver.id()), 0, giver);
        var manager = scene().actor(orlov, Map.of(Right.CLIENTS_VIEW, Scope.OWN));
        var shown = grants(manager, anyGrant(null), NOON);
        assertThat(ids(shown)).containsExactly(ofOwn.id().value());
        assertThat(shown.getFirst().mayChange()).isFalse();
        var lender = scene().actor(orlov, Map.of(Right.CLIENTS_VIEW, Scope.OWN, Right.CLIENTS_GRANT, Scope.OWN));
        assertThat(grants(lender, anyGrant(null), NOON).getFirst().mayChange()).isTrue();
        var keeper = Actors.somebodyWith(Map.of(Right.ADMIN_ACCESS, Scope.ALL));
        assertThat(grants(keeper, anyGrant(null), NOON)).hasSize(2).allMatch(GrantRow::mayChange);
    }

    @Test
    default void pages_hold_every_access_once() {
        var giver = scene().employee("Белова Наталья");
        var client = scene().client(aPerson("Иванова Анна"));
        for (int i = 0; i < 5; i++) given(client, new Grantee.OneEmployee(giver.id()), i / 2, giver);
        var found = new ArrayList<UUID>();
        String cursor = null;
        do {
            var request = new PageRequest(2, cursor, cursor == null);
            var page = within(() -> world().lendingViews().grants(scene().whoSeesAll(), anyGrant(null), NOON, request));
            if (request.withTotal()) assertThat(page.total()).isEqualTo(5);
            page.items().forEach(row -> found.add(row.id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(found).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    default void an_appointment_is_seen_by_both_by_their_head_and_by_who_keeps_everybodys() {
        var sales = scene().department("Продажи", null);
        var petrova = scene().employee(anEmployee("Петрова Ольга").in(sales.id()));
        var orlov = scene().employee("Орлов Павел");
        var belova = scene().employee(anEmployee("Белова Наталья").in(sales.id()));
        var stranger = scene().employee("Чужой Иван");
        var appointed = appointed(petrova, orlov, 0);
        var lending = Map.of(Right.CLIENTS_GRANT, Scope.OWN);
        assertThat(deputies(scene().actor(petrova, lending), anyDeputy(null), NOON))
                .containsExactly(new DeputyRow(
                        appointed.id().value(),
                        1,
                        petrova.id().value(),
                        "Петрова Ольга",
                        orlov.id().value(),
                        "Орлов Павел",
                        NOON,
                        NOON.plusSeconds(3600),
                        "Отпуск",
                        null,
                        null,
                        NOON,
                        null,
                        null,
                        null,
                        State.IN_FORCE,
                        true));
        assertThat(deputies(scene().actor(orlov, lending), anyDeputy(null), NOON))
                .extracting(DeputyRow::mayEnd)
                .containsExactly(false);
        assertThat(deputies(
                        scene().actor(belova, Map.of(Right.CLIENTS_GRANT, Scope.DEPARTMENT)), anyDeputy(null), NOON))
                .extracting(DeputyRow::mayEnd)
                .containsExactly(true);
        assertThat(deputies(scene().actor(stranger, lending), anyDeputy(null), NOON))
                .isEmpty();
        assertThat(deputies(scene().actor(stranger, Map.of(Right.ADMIN_ACCESS, Scope.ALL)), anyDeputy(null), NOON))
                .hasSize(1);
        assertThat(deputies(scene().actor(belova, Map.of()), anyDeputy(null), NOON))
                .isEmpty();
    }

    @Test
    default void appointments_are_found_by_either_side_and_by_state() {
        var petrova = scene().employee("Петрова Ольга");
        var orlov = scene().employee("Орлов Павел");
        var now = appointed(petrova, orlov, 0);
        var later = appointed(orlov, petrova, 7200);
        var all = scene().whoSeesAll();
        assertThat(deputies(all, new DeputyQuery(null, petrova.id(), null, null), NOON))
                .extracting(DeputyRow::id)
                .containsExactly(now.id().value());
        assertThat(deputies(all, new DeputyQuery(null, null, petrova.id(), null), NOON))
                .extracting(DeputyRow::id)
                .containsExactly(later.id().value());
        assertThat(deputies(all, anyDeputy(State.TO_COME), NOON))
                .extracting(DeputyRow::id)
                .containsExactly(later.id().value());
        assertThat(deputies(all, anyDeputy(State.IN_FORCE), NOON))
                .extracting(DeputyRow::id)
                .containsExactly(now.id().value());
        assertThat(deputies(all, anyDeputy(State.ENDED), NOON)).isEmpty();
        assertThat(deputies(all, DeputyQuery.one(later.id()), NOON)).hasSize(1);
    }

    private List<GrantRow> grants(Actor actor, GrantQuery query, Instant now) {
        return within(() -> world().lendingViews().grants(actor, query, now, PageRequest.first(50)))
                .items();
    }

    private List<DeputyRow> deputies(Actor actor, DeputyQuery query, Instant now) {
        return within(() -> world().lendingViews().deputies(actor, query, now, PageRequest.first(50)))
                .items();
    }

    private static GrantQuery anyGrant(@Nullable State state) {
        return new GrantQuery(null, null, null, null, state);
    }

    private static DeputyQuery anyDeputy(@Nullable State state) {
        return new DeputyQuery(null, null, null, state);
    }

    private static List<UUID> ids(List<GrantRow> rows) {
        return rows.stream().map(GrantRow::id).toList();
    }

    private AccessGrant given(Client client, Grantee grantee, int seconds, Employee giver) {
        return within(() -> world().accessGrants()
                .save(new AccessGrant(
                        new AccessGrantId(UUID.randomUUID()),
                        client.id(),
                        grantee,
                        AccessLevel.READ,
                        period(seconds),
                        new Ground("Отпуск", "17"),
                        giver.id(),
                        NOON,
                        null,
                        0)));
    }

    private Deputy appointed(Employee absent, Employee deputy, int seconds) {
        return within(() -> world().deputies()
                .save(new Deputy(
                        new DeputyId(UUID.randomUUID()),
                        absent.id(),
                        deputy.id(),
                        period(seconds),
                        new Ground("Отпуск", null),
                        null,
                        NOON,
                        null,
                        0)));
    }

    private static AccessPeriod period(int seconds) {
        return new AccessPeriod(NOON.plusSeconds(seconds), NOON.plusSeconds(seconds + 3600L));
    }
}
