package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.audit.AuditEntry.Outcome;

class SigningInTest {

    private static final String HERE = "192.0.2.7";
    private static final String ELSEWHERE = "192.0.2.8";

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User manager = company.aManager();
    private final String login = company.loginOf(manager);

    @Test
    void the_right_password_begins_a_session_with_the_rights_of_the_account() {
        var begun = signIn(InMemoryCompany.PASSWORD, HERE);
        var who = company.signIn().whoIs(begun.token()).orElseThrow();
        var actor = who.actor(HERE);
        assertThat(actor.employee()).isEqualTo(manager.employee());
        assertThat(actor.name()).isEqualTo(manager.name());
        assertThat(actor.rights()).isEqualTo(manager.rights());
        assertThat(actor.departments()).isEqualTo(manager.departments());
        assertThat(actor.origin()).isEqualTo(HERE);
        assertThat(actor.standing().at()).isEqualTo(company.clock().instant());
        assertThat(begun.session().tokenHash()).doesNotContain(begun.token());
        assertThat(company.auditLog().all())
                .anyMatch(entry -> entry.act().equals("signed-in")
                        && entry.outcome() == Outcome.DONE
                        && HERE.equals(entry.origin()));
        assertThat(company.signIn().whoIs(begun.token() + "x")).isEmpty();
    }

    @Test
    void a_wrong_password_an_unknown_login_and_a_disabled_account_are_told_alike() {
        var disabled = company.aManager();
        var account = company.accounts().find(disabled.employee()).orElseThrow();
        company.accounts().save(account.with(account.login(), account.roles(), false));
        assertThatThrownBy(() -> signIn("wrong", HERE)).isInstanceOf(WrongCredentials.class);
        for (var other : new String[] {"nobody", company.loginOf(disabled), "", "' or 1=1 --", "a\u0000b"})
            assertThatThrownBy(() -> company.signIn().signIn(other, InMemoryCompany.PASSWORD, HERE, null))
                    .isInstanceOf(WrongCredentials.class);
        assertThat(company.passwordHashes().pretences()).isEqualTo(4);
        assertThat(company.auditLog().all().filter(entry -> entry.outcome() == Outcome.REFUSED))
                .hasSize(6);
    }

    @Test
    void ten_failures_close_the_way_from_that_address_until_ten_minutes_have_passed() {
        fail(10, HERE);
        assertThatThrownBy(() -> signIn(InMemoryCompany.PASSWORD, HERE))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        refusal -> assertThat(refusal.retryAfterSeconds()).isEqualTo(600));
        assertThatCode(() -> company.signIn()
                        .signIn(company.loginOf(company.aManager()), InMemoryCompany.PASSWORD, HERE, null))
                .doesNotThrowAnyException();
        company.clock().advance(Duration.ofMinutes(9));
        assertThatThrownBy(() -> signIn(InMemoryCompany.PASSWORD, HERE)).isInstanceOf(TooManyAttempts.class);
        company.clock().advance(Duration.ofMinutes(1).plusSeconds(1));
        assertThat(signIn(InMemoryCompany.PASSWORD, HERE).token()).isNotEmpty();
    }

    @Test
    void failures_from_elsewhere_do_not_lock_a_colleague_out() {
        fail(10, ELSEWHERE);
        assertThat(signIn(InMemoryCompany.PASSWORD, HERE).token()).isNotEmpty();
    }

    @Test
    void a_hundred_failures_from_wherever_close_the_login() {
        IntStream.range(0, 20).forEach(i -> fail(5, "198.51.100." + i));
        assertThatThrownBy(() -> signIn(InMemoryCompany.PASSWORD, HERE)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void a_success_makes_the_count_start_anew() {
        fail(9, HERE);
        signIn(InMemoryCompany.PASSWORD, HERE);
        fail(9, HERE);
        assertThat(signIn(InMemoryCompany.PASSWORD, HERE).token()).isNotEmpty();
    }

    @Test
    void a_session_ends_when_unused_for_eight_hours() {
        var used = signIn(InMemoryCompany.PASSWORD, HERE);
        var unused = signIn(InMemoryCompany.PASSWORD, HERE);
        company.clock().advance(Duration.ofHours(7));
        assertThat(company.signIn().whoIs(used.token())).isPresent();
        company.clock().advance(Duration.ofHours(2));
        assertThat(company.signIn().whoIs(used.token())).isPresent();
        assertThat(company.signIn().whoIs(unused.token())).isEmpty();
    }

    @Test
    void a_session_ends_after_a_week_however_busy_it_is() {
        var begun = signIn(InMemoryCompany.PASSWORD, HERE);
        for (int hour = 6; hour < 7 * 24; hour += 6) {
            company.clock().advance(Duration.ofHours(6));
            assertThat(company.signIn().whoIs(begun.token())).isPresent();
        }
        company.clock().advance(Duration.ofHours(6));
        assertThat(company.signIn().whoIs(begun.token())).isEmpty();
        company.signIn().tidyUp();
        assertThat(company.sessions().of(manager.employee())).isEmpty();
    }

    @Test
    void signing_out_ends_this_session_and_no_other() {
        var one = signIn(InMemoryCompany.PASSWORD, HERE);
        var other = signIn(InMemoryCompany.PASSWORD, HERE);
        company.signIn().signOut(manager, one.session());
        assertThat(company.signIn().whoIs(one.token())).isEmpty();
        assertThat(company.signIn().whoIs(other.token())).isPresent();
    }

    @Test
    void an_outdated_hash_is_renewed_by_the_next_signing_in() {
        var password = new Password(InMemoryCompany.PASSWORD);
        var account = company.accounts().find(manager.employee()).orElseThrow();
        company.accounts()
                .save(account.withPasswordHash(company.passwordHashes().hashAsFormerly(password)));
        signIn(InMemoryCompany.PASSWORD, HERE);
        assertThat(company.accounts().find(manager.employee()).map(Account::passwordHash))
                .contains(company.passwordHashes().hash(password));
    }

    @Test
    void a_changed_password_ends_every_other_session() {
        var here = signIn(InMemoryCompany.PASSWORD, HERE);
        var elsewhere = signIn(InMemoryCompany.PASSWORD, ELSEWHERE);
        assertThatThrownBy(
                        () -> company.ownAccount().changePassword(manager, here.session(), "wrong", "new password 7"))
                .isInstanceOf(WrongCredentials.class);
        company.ownAccount().changePassword(manager, here.session(), InMemoryCompany.PASSWORD, "new password 7");
        assertThat(company.signIn().whoIs(here.token())).isPresent();
        assertThat(company.signIn().whoIs(elsewhere.token())).isEmpty();
        assertThatThrownBy(() -> signIn(InMemoryCompany.PASSWORD, HERE)).isInstanceOf(WrongCredentials.class);
        assertThat(signIn("new password 7", HERE).token()).isNotEmpty();
    }

    private SignIn.Begun signIn(String password, String origin) {
        return company.signIn().signIn(login, password, origin, "Firefox");
    }

    private void fail(int times, String origin) {
        IntStream.range(0, times)
                .forEach(i -> assertThatThrownBy(() -> signIn("wrong", origin)).isInstanceOf(WrongCredentials.class));
    }
}
