package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.access.DeputyDesk.NewDeputy;
import org.nezabudka.application.access.GrantDesk.NewGrant;
import org.nezabudka.application.audit.AuditLog;
import org.nezabudka.application.audit.AuditQuery;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.organization.Heirs;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessChangedMeanwhile;
import org.nezabudka.domain.access.AccessHasEnded;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Decision.Reason;
import org.nezabudka.domain.access.DeputyCircle;
import org.nezabudka.domain.access.GrantToOneself;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.access.UnknownAccessGrant;
import org.nezabudka.domain.access.UnknownDeputy;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.organization.EmployeeIsDismissed;

class GivingAccessTest {

    private static final Ground ORDER = new Ground("Отпуск Петровой", "17");
    private static final Duration WEEK = Duration.ofDays(7);

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User head = company.employ(
            anEmployee("Белова Наталья"), "Руководитель", with(Actors.rightsOfAHead(), Right.CLIENTS_GRANT, Scope.ALL));
    private final Actor.User petrova = company.employ(
            anEmployee("Петрова Ольга"), "Даёт своё", with(Actors.rightsOfAManager(), Right.CLIENTS_GRANT, Scope.OWN));
    private final Actor.User orlov = company.aManager();
    private final Client client = company.clientRegistration()
            .register(petrova, aPerson("Иванова Анна").phone("+79161234567").build(), null);

    @Test
    void what_was_foreign_is_seen_for_the_period_and_the_card_says_why() {
        assertThatThrownBy(() -> open(orlov)).isInstanceOf(UnknownClient.class);
        give(petrova, AccessLevel.READ);
        var card = open(company.now(orlov));
        assertThat(card.access().reason()).isEqualTo(Reason.GRANTED_ACCESS);
        assertThat(card.access().grant().ground()).isEqualTo(ORDER);
        assertThat(card.phonesVisible()).isTrue();
        assertThat(card.mayEdit()).isFalse();
        company.clock().advance(WEEK.minusSeconds(1));
        assertThat(open(company.now(orlov)).access().reason()).isEqualTo(Reason.GRANTED_ACCESS);
        company.clock().advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> open(company.now(orlov))).isInstanceOf(UnknownClient.class);
    }

    @Test
    void access_to_work_lets_the_grantee_change_the_card() {
        give(petrova, AccessLevel.WRITE);
        var changed = edit(company.now(orlov), client);
        assertThat(changed.version()).isGreaterThan(client.version());
        assertThat(company.auditLog()
                        .changesOf(
                                Set.of(new AuditLog.Thing("client", client.id().toString())), PageRequest.first(1))
                        .items()
                        .getFirst()
                        .entry()
                        .onBehalfOf())
                .isNull();
    }

    @Test
    void revoked_access_is_gone_at_once_and_the_grantee_is_told_both_times() {
        var given = give(petrova, AccessLevel.READ);
        company.clock().advance(Duration.ofSeconds(1));
        company.grantDesk().revoke(petrova, given.id(), given.version(), "Вернулась");
        assertThatThrownBy(() -> open(company.now(orlov))).isInstanceOf(UnknownClient.class);
        assertThat(told(orlov)).containsExactly(Notice.Kind.ACCESS_GRANTED, Notice.Kind.ACCESS_ENDED);
        assertThatThrownBy(() -> company.grantDesk().revoke(petrova, given.id(), given.version() + 1, null))
                .isInstanceOf(AccessHasEnded.class);
    }

    @Test
    void whoever_acts_on_an_old_version_is_told() {
        var given = give(petrova, AccessLevel.READ);
        var longer = company.grantDesk()
                .prolong(
                        petrova,
                        given.id(),
                        given.version(),
                        company.clock().instant().plus(WEEK.multipliedBy(2)));
        assertThatThrownBy(() -> company.grantDesk().revoke(petrova, given.id(), given.version(), null))
                .isInstanceOf(AccessChangedMeanwhile.class);
        company.clock().advance(WEEK.plusDays(1));
        assertThat(open(company.now(orlov)).access().grant()).isEqualTo(longer);
    }

    @Test
    void nobody_gives_what_they_may_not_lend() {
        assertThatThrownBy(() -> give(orlov, AccessLevel.READ)).isInstanceOf(MissingRight.class);
        var stranger = company.employ(
                anEmployee("Чужой Иван"), "Даёт своё", with(Actors.rightsOfAManager(), Right.CLIENTS_GRANT, Scope.OWN));
        assertThatThrownBy(() -> give(stranger, AccessLevel.READ)).isInstanceOf(UnknownClient.class);
        var given = give(petrova, AccessLevel.READ);
        assertThatThrownBy(() -> company.grantDesk().revoke(stranger, given.id(), given.version(), null))
                .isInstanceOf(UnknownAccessGrant.class);
        var sees = company.employ(
                anEmployee("Видящий Иван"),
                "Видит всех",
                Map.of(Right.CLIENTS_VIEW, Scope.ALL, Right.CLIENTS_GRANT, Scope.OWN));
        assertThatThrownBy(() -> give(sees, AccessLevel.READ)).isInstanceOf(OutOfScope.class);
    }

    @Test
    void access_lent_is_not_lent_on() {
        give(petrova, AccessLevel.WRITE);
        var lender = company.employ(
                anEmployee("Второй Иван"),
                "Даёт своё",
                with(Actors.rightsOfAManager(), Right.CLIENTS_GRANT, Scope.OWN));
        company.grantDesk().give(petrova, wanted(new Grantee.OneEmployee(lender.employee()), AccessLevel.WRITE));
        assertThatThrownBy(() -> give(company.now(lender), AccessLevel.READ)).isInstanceOf(OutOfScope.class);
    }

    @Test
    void nobody_gives_access_to_themselves_or_to_the_dismissed() {
        assertThatThrownBy(() -> company.grantDesk()
                        .give(petrova, wanted(new Grantee.OneEmployee(petrova.employee()), AccessLevel.READ)))
                .isInstanceOf(GrantToOneself.class);
        dismiss(orlov, Heirs.nobody());
        assertThatThrownBy(() -> give(petrova, AccessLevel.READ)).isInstanceOf(EmployeeIsDismissed.class);
    }

    @Test
    void access_of_a_department_reaches_everybody_in_it_and_below_and_tells_them() {
        var sales = company.aDepartment("Продажи");
        var east = company.aDepartment("Восток", sales.id());
        var there = company.aManager(east.id());
        company.grantDesk().give(petrova, wanted(new Grantee.WholeDepartment(sales.id()), AccessLevel.READ));
        assertThat(open(company.now(there)).access().reason()).isEqualTo(Reason.GRANTED_ACCESS);
        assertThatThrownBy(() -> open(company.now(orlov))).isInstanceOf(UnknownClient.class);
        assertThat(told(there)).containsExactly(Notice.Kind.ACCESS_GRANTED);
    }

    @Test
    void a_deputy_works_with_all_that_is_the_absent_ones_and_the_journal_says_for_whom() {
        appoint(petrova, petrova, orlov);
        var deputy = company.now(orlov);
        var card = open(deputy);
        assertThat(card.access().reason()).isEqualTo(Reason.DEPUTY);
        assertThat(card.mayEdit()).isTrue();
        edit(deputy, client);
        company.settle();
        assertThat(company.auditLog()
                        .page(
                                new AuditQuery(
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        petrova.employee().toString()),
                                PageRequest.first(10))
                        .items())
                .extracting(one -> one.entry().act())
                .containsExactlyInAnyOrder("client-changed", "client-opened");
        company.clock().advance(WEEK);
        assertThatThrownBy(() -> open(company.now(orlov))).isInstanceOf(UnknownClient.class);
        assertThat(told(orlov)).containsExactly(Notice.Kind.DEPUTY_APPOINTED);
    }

    @Test
    void a_deputy_appoints_nobody_in_the_absent_ones_place() {
        var lender = company.employ(
                anEmployee("Второй Иван"),
                "Даёт своё",
                with(Actors.rightsOfAManager(), Right.CLIENTS_GRANT, Scope.OWN));
        appoint(petrova, petrova, lender);
        assertThatThrownBy(() -> appoint(company.now(lender), petrova, orlov)).isInstanceOf(OutOfScope.class);
    }

    @Test
    void circles_are_refused_and_strangers_know_of_no_appointment() {
        appoint(head, petrova, orlov);
        assertThatThrownBy(() -> appoint(head, orlov, petrova)).isInstanceOf(DeputyCircle.class);
        var appointed = company.deputies().all().findFirst().orElseThrow();
        var stranger = company.employ(
                anEmployee("Чужой Иван"), "Даёт своё", with(Actors.rightsOfAManager(), Right.CLIENTS_GRANT, Scope.OWN));
        assertThatThrownBy(() -> company.deputyDesk().end(stranger, appointed.id(), appointed.version(), null))
                .isInstanceOf(UnknownDeputy.class);
        var ended = company.deputyDesk().end(head, appointed.id(), appointed.version(), "Вернулась");
        assertThat(company.deputyDesk().row(head, ended.id()).state()).isEqualTo(LendingViews.State.ENDED);
        assertThatThrownBy(() -> open(company.now(orlov))).isInstanceOf(UnknownClient.class);
    }

    @Test
    void what_was_lent_to_one_who_leaves_ends_and_a_successor_stands_in_instead() {
        var heir = company.aManager();
        give(petrova, AccessLevel.READ);
        appoint(head, petrova, orlov);
        var administrator = company.anAdministrator();
        assertThat(company.staff().estate(administrator, orlov.employee()))
                .containsEntry(org.nezabudka.application.organization.Inheritance.Kind.DEPUTIES, 1)
                .containsEntry(org.nezabudka.application.organization.Inheritance.Kind.ACCESS_GRANTS, 1);
        dismiss(orlov, Heirs.one(heir.employee()));
        assertThat(open(company.now(heir)).access().reason()).isEqualTo(Reason.DEPUTY);
        assertThat(told(heir)).containsExactly(Notice.Kind.DEPUTY_APPOINTED, Notice.Kind.HANDED_OVER);
    }

    /** What somebody was told of, in order. */
    private java.util.List<Notice.Kind> told(Actor.User whom) {
        return company.inbox().page(whom.employee(), false, PageRequest.first(20)).items().stream()
                .map(one -> one.notice().kind())
                .toList()
                .reversed();
    }

    private void dismiss(Actor.User whom, Heirs heirs) {
        var version = company.employees().get(whom.employee()).version();
        company.staff().dismiss(company.anAdministrator(), whom.employee(), version, null, heirs);
    }

    private org.nezabudka.application.client.ClientCard open(Actor actor) {
        return company.clientReading().open(actor, client.id());
    }

    private Client edit(Actor actor, Client before) {
        return company.clientEditing()
                .changeFacts(
                        actor,
                        before.id(),
                        before.version(),
                        facts -> aPerson("Иванова Анна").phone("+79169999999").build());
    }

    private org.nezabudka.domain.access.AccessGrant give(Actor actor, AccessLevel level) {
        return company.grantDesk().give(actor, wanted(new Grantee.OneEmployee(orlov.employee()), level));
    }

    private NewGrant wanted(Grantee grantee, AccessLevel level) {
        return new NewGrant(
                client.id(), grantee, level, null, company.clock().instant().plus(WEEK), ORDER);
    }

    private void appoint(Actor actor, Actor.User absent, Actor.User deputy) {
        company.deputyDesk()
                .appoint(
                        actor,
                        new NewDeputy(
                                absent.employee(),
                                deputy.employee(),
                                null,
                                company.clock().instant().plus(WEEK),
                                ORDER));
    }

    private static Map<Right, Scope> with(Map<Right, Scope> rights, Right right, Scope scope) {
        var more = new EnumMap<Right, Scope>(rights);
        more.put(right, scope);
        return more;
    }
}
