package org.nezabudka.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.domain.access.Decision.Reason;
import org.nezabudka.domain.access.Ownership.Holder;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

class LendingAccessTest {

    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");
    private static final Ground VACATION = new Ground("Отпуск", "17");

    private final EmployeeId self = new EmployeeId(UUID.randomUUID());
    private final EmployeeId colleague = new EmployeeId(UUID.randomUUID());
    private final EmployeeId third = new EmployeeId(UUID.randomUUID());
    private final EmployeeId head = new EmployeeId(UUID.randomUUID());
    private final DepartmentId sales = new DepartmentId(UUID.randomUUID());
    private final DepartmentId kitchens = new DepartmentId(UUID.randomUUID());
    private final ClientId client = new ClientId(UUID.randomUUID());
    private final AccessPeriod today = period(NOW, Duration.ofDays(1));

    @Test
    void access_to_read_lets_the_rights_to_look_reach_the_client_and_no_other_right() {
        var grant = grantTo(new Grantee.OneEmployee(self), AccessLevel.READ);
        var decision = AccessPolicy.decide(manager(NOW), Right.CLIENTS_VIEW, foreignWith(grant));
        assertThat(decision).isEqualTo(new Decision(true, Reason.GRANTED_ACCESS, grant, null));
        assertThat(allowed(manager(NOW), Right.CONTACTS_PHONE, grant)).isTrue();
        assertThat(allowed(manager(NOW), Right.CALLS_VIEW, grant)).isTrue();
        assertThat(allowed(manager(NOW), Right.CLIENTS_EDIT, grant)).isFalse();
        assertThat(allowed(manager(NOW), Right.EVENTS_EDIT, grant)).isFalse();
    }

    @Test
    void access_to_work_reaches_the_rights_to_change_but_not_those_of_a_head() {
        var grant = grantTo(new Grantee.OneEmployee(self), AccessLevel.WRITE);
        var headOfOthers = Actors.user(self, Map.of(Right.CLIENTS_EDIT, Scope.OWN, Right.CLIENTS_REASSIGN, Scope.OWN))
                .with(at(NOW));
        assertThat(allowed(headOfOthers, Right.CLIENTS_EDIT, grant)).isTrue();
        assertThat(allowed(headOfOthers, Right.CLIENTS_REASSIGN, grant)).isFalse();
    }

    @Test
    void access_gives_no_right_that_no_role_has() {
        var grant = grantTo(new Grantee.OneEmployee(self), AccessLevel.WRITE);
        var withoutNumbers =
                Actors.user(self, Map.of(Right.CLIENTS_VIEW, Scope.OWN)).with(at(NOW));
        assertThat(AccessPolicy.decide(withoutNumbers, Right.CONTACTS_PHONE, foreignWith(grant)))
                .isEqualTo(new Decision(false, Reason.NO_RIGHT));
    }

    @Test
    void access_of_a_department_is_that_of_everybody_in_it_and_below() {
        var grant = grantTo(new Grantee.WholeDepartment(sales), AccessLevel.READ);
        var below = manager(NOW).with(new Standing(NOW, Set.of(kitchens, sales), Set.of()));
        var elsewhere = manager(NOW).with(new Standing(NOW, Set.of(kitchens), Set.of()));
        assertThat(allowed(below, Right.CLIENTS_VIEW, grant)).isTrue();
        assertThat(allowed(elsewhere, Right.CLIENTS_VIEW, grant)).isFalse();
    }

    @Test
    void revoked_access_opens_nothing() {
        var grant =
                grantTo(new Grantee.OneEmployee(self), AccessLevel.READ).revoke(head, NOW.plusSeconds(60), "Вернулась");
        assertThat(allowed(manager(NOW.plusSeconds(61)), Right.CLIENTS_VIEW, grant))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Moscow", "America/St_Johns"})
    void a_period_begins_and_ends_on_the_second(String zone) {
        var from = LocalDateTime.parse("2026-11-16T00:00:00")
                .atZone(ZoneId.of(zone))
                .toInstant();
        var until = LocalDateTime.parse("2026-12-01T00:00:00")
                .atZone(ZoneId.of(zone))
                .toInstant();
        var grant = new AccessGrant(
                new AccessGrantId(UUID.randomUUID()),
                client,
                new Grantee.OneEmployee(self),
                AccessLevel.READ,
                new AccessPeriod(from, until),
                VACATION,
                head,
                from,
                null,
                1);
        assertThat(allowed(manager(from.minusSeconds(1)), Right.CLIENTS_VIEW, grant))
                .isFalse();
        assertThat(allowed(manager(from), Right.CLIENTS_VIEW, grant)).isTrue();
        assertThat(allowed(manager(until.minusSeconds(1)), Right.CLIENTS_VIEW, grant))
                .isTrue();
        assertThat(allowed(manager(until), Right.CLIENTS_VIEW, grant)).isFalse();
        assertThat(allowed(manager(until.plusSeconds(1)), Right.CLIENTS_VIEW, grant))
                .isFalse();
        var deputy = new Deputy(
                new DeputyId(UUID.randomUUID()),
                colleague,
                self,
                new AccessPeriod(from, until),
                VACATION,
                head,
                from,
                null,
                1);
        assertThat(deputy.isInForceAt(from.minusSeconds(1))).isFalse();
        assertThat(deputy.isInForceAt(from)).isTrue();
        assertThat(deputy.isInForceAt(until.minusSeconds(1))).isTrue();
        assertThat(deputy.isInForceAt(until)).isFalse();
    }

    @Test
    void all_that_is_the_absent_ones_counts_as_the_deputys_own_and_is_done_in_their_name() {
        var absent = new Standing.StandIn(
                new DeputyId(UUID.randomUUID()), colleague, "Петрова Ольга", today.until(), VACATION);
        var deputy = manager(NOW).with(new Standing(NOW, Set.of(), Set.of(absent)));
        var decision = AccessPolicy.decide(deputy, Right.CLIENTS_EDIT, foreign());
        assertThat(decision).isEqualTo(new Decision(true, Reason.DEPUTY, null, absent));
        assertThat(decision.by(deputy).inPlaceOf()).contains(absent);
        assertThat(AccessPolicy.demand(deputy, Right.CLIENTS_EDIT, foreign()).inPlaceOf())
                .contains(absent);
        var own = new Ownership(Set.of(new Holder(self, null), new Holder(colleague, null)));
        assertThat(AccessPolicy.demand(deputy, Right.CLIENTS_EDIT, own).inPlaceOf())
                .as("what is their own, too, they do in their own name")
                .isEmpty();
        assertThat(AccessPolicy.decide(deputy, Right.ADMIN_AUDIT).allowed()).isFalse();
    }

    @Test
    void nobody_gives_access_to_themselves() {
        assertThatThrownBy(() -> AccessGrant.give(
                        new AccessGrantId(UUID.randomUUID()),
                        client,
                        new Grantee.OneEmployee(head),
                        AccessLevel.READ,
                        today,
                        VACATION,
                        head,
                        NOW))
                .isInstanceOf(GrantToOneself.class);
    }

    @Test
    void a_period_has_an_end_after_its_begin_and_lasts_a_year_at_most() {
        assertThatThrownBy(() -> new AccessPeriod(NOW, NOW)).isInstanceOf(InvalidPeriod.class);
        assertThatThrownBy(() -> new AccessPeriod(NOW, NOW.minusSeconds(1))).isInstanceOf(InvalidPeriod.class);
        assertThat(period(NOW, Duration.ofDays(366)).contains(NOW)).isTrue();
        assertThatThrownBy(() -> period(NOW, Duration.ofDays(366).plusSeconds(1)))
                .isInstanceOf(InvalidPeriod.class);
    }

    @Test
    void nothing_is_lent_for_a_time_that_is_over() {
        var yesterday = period(NOW.minus(Duration.ofDays(2)), Duration.ofDays(2));
        assertThatThrownBy(() -> AccessGrant.give(
                        new AccessGrantId(UUID.randomUUID()),
                        client,
                        new Grantee.OneEmployee(self),
                        AccessLevel.READ,
                        yesterday,
                        VACATION,
                        head,
                        NOW))
                .isInstanceOf(InvalidPeriod.class);
        assertThatThrownBy(() -> appoint(colleague, self, yesterday, List.of())).isInstanceOf(InvalidPeriod.class);
    }

    @Test
    void access_is_prolonged_while_it_lasts_and_not_beyond_a_year_from_its_begin() {
        var grant = grantTo(new Grantee.OneEmployee(self), AccessLevel.READ);
        var longer = grant.prolong(NOW.plus(Duration.ofDays(10)), NOW.plusSeconds(1));
        assertThat(longer.isInForceAt(NOW.plus(Duration.ofDays(9)))).isTrue();
        assertThatThrownBy(() -> grant.prolong(NOW.plus(Duration.ofDays(367)), NOW))
                .isInstanceOf(InvalidPeriod.class);
        assertThatThrownBy(() -> grant.prolong(NOW.plusSeconds(5), NOW.plusSeconds(5)))
                .isInstanceOf(InvalidPeriod.class);
        assertThatThrownBy(() -> grant.prolong(NOW.plus(Duration.ofDays(3)), today.until()))
                .isInstanceOf(AccessHasEnded.class);
    }

    @Test
    void what_has_ended_does_not_end_again() {
        var grant = grantTo(new Grantee.OneEmployee(self), AccessLevel.READ);
        assertThatThrownBy(() -> grant.revoke(head, today.until(), null)).isInstanceOf(AccessHasEnded.class);
        var revoked = grant.revoke(head, NOW.plusSeconds(1), null);
        assertThatThrownBy(() -> revoked.revoke(head, NOW.plusSeconds(2), null)).isInstanceOf(AccessHasEnded.class);
        assertThatThrownBy(() -> revoked.prolong(NOW.plus(Duration.ofDays(3)), NOW.plusSeconds(2)))
                .isInstanceOf(AccessHasEnded.class);
        var ended = appoint(colleague, self, today, List.of()).end(head, NOW.plusSeconds(1), null);
        assertThatThrownBy(() -> ended.end(head, NOW.plusSeconds(2), null)).isInstanceOf(AccessHasEnded.class);
    }

    @Test
    void nobody_is_their_own_deputy() {
        assertThatThrownBy(() -> appoint(self, self, today, List.of())).isInstanceOf(OwnDeputy.class);
    }

    @Test
    void deputies_form_no_circle_at_any_moment() {
        var first = appoint(self, colleague, today, List.of());
        var second = appoint(colleague, third, today, List.of(first));
        assertThatThrownBy(() -> appoint(colleague, self, today, List.of(first)))
                .isInstanceOf(DeputyCircle.class);
        assertThatThrownBy(() -> appoint(third, self, today, List.of(first, second)))
                .isInstanceOf(DeputyCircle.class);
        var tomorrow = period(today.until(), Duration.ofDays(1));
        assertThat(appoint(third, self, tomorrow, List.of(first, second)).deputy())
                .isEqualTo(self);
        assertThat(appoint(third, self, today, List.of(first, second.end(head, NOW, null)))
                        .deputy())
                .isEqualTo(self);
    }

    @Test
    void links_that_never_hold_at_the_same_moment_are_no_circle() {
        var morning = period(NOW, Duration.ofHours(3));
        var evening = period(NOW.plus(Duration.ofHours(6)), Duration.ofHours(3));
        var first = appoint(self, colleague, morning, List.of());
        var second = appoint(colleague, third, evening, List.of(first));
        assertThat(appoint(third, self, today, List.of(first, second)).deputy()).isEqualTo(self);
    }

    private static AccessPeriod period(Instant from, Duration length) {
        return new AccessPeriod(from, from.plus(length));
    }

    private Deputy appoint(EmployeeId absent, EmployeeId deputy, AccessPeriod period, List<Deputy> others) {
        return Deputy.appoint(new DeputyId(UUID.randomUUID()), absent, deputy, period, VACATION, head, NOW, others);
    }

    private AccessGrant grantTo(Grantee grantee, AccessLevel level) {
        return AccessGrant.give(
                new AccessGrantId(UUID.randomUUID()), client, grantee, level, today, VACATION, head, NOW);
    }

    private Actor.User manager(Instant moment) {
        return Actors.user(self, Actors.rightsOfAManager()).with(at(moment));
    }

    private static Standing at(Instant moment) {
        return new Standing(moment, Set.of(), Set.of());
    }

    private Ownership foreign() {
        return new Ownership(Set.of(new Holder(colleague, null)));
    }

    private Ownership foreignWith(AccessGrant grant) {
        return new Ownership(Set.of(new Holder(colleague, null)), Set.of(grant));
    }

    private boolean allowed(Actor.User actor, Right right, AccessGrant grant) {
        return AccessPolicy.decide(actor, right, foreignWith(grant)).allowed();
    }
}
