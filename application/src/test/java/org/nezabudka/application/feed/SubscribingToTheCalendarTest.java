package org.nezabudka.application.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.measurement.AMeasurement.task;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.access.TooManyAttempts;
import org.nezabudka.application.measurement.MeasurementRow;
import org.nezabudka.application.measurement.MeasurementTasks.VisitWish;
import org.nezabudka.application.measurement.ShippedKinds;
import org.nezabudka.application.organization.Heirs;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.measurement.Task;

/** A telephone reads its owner's calendar by a secret address. */
class SubscribingToTheCalendarTest {

    private static final String TELEPHONE = "192.0.2.77";
    private static final EntryCode CALL = new EntryCode("call");

    private final InMemoryCompany company = InMemoryCompany.start();
    private final CalendarLinkDesk desk = company.calendarLinkDesk();
    private final CalendarReading reading = company.calendarReading();
    private final Actor.User petrova =
            company.employ(anEmployee("Петрова Ирина"), "Менеджер", Actors.rightsOfAManager());
    private final Actor.User alekseev =
            company.employ(anEmployee("Алексеев Пётр"), "Замерщик", Actors.rightsOfAMeasurer());
    private final ClientId client = company.clientRegistration()
            .register(petrova, aPerson("Иванова Анна").phone("+79161234567").build(), null)
            .id();

    private Instant in(int days, int hour) {
        var zone = company.timetable().zone();
        return company.clock()
                .instant()
                .atZone(zone)
                .toLocalDate()
                .plusDays(days)
                .atTime(hour, 0)
                .atZone(zone)
                .toInstant();
    }

    private Measurement given(Actor.User to) {
        var like = task("Кухня");
        var task = new Task(
                client,
                ShippedKinds.OTHER,
                like.site(),
                like.object(),
                null,
                null,
                null,
                null,
                like.priority(),
                List.of());
        return company.measuring()
                .tasks()
                .give(petrova, task, null, new VisitWish(to.employee(), in(1, 12), null, null, null));
    }

    private String subscribed(Actor.User who) {
        return desk.renew(who).token();
    }

    private CalendarContents read(String token) {
        return reading.read(token, TELEPHONE).orElseThrow();
    }

    @Test
    void a_measurer_finds_their_visits_there_and_nobody_elses() {
        var mine = given(alekseev);
        var other = company.employ(anEmployee("Зимин Олег"), "Замерщик", Actors.rightsOfAMeasurer());
        given(other);
        assertThat(read(subscribed(alekseev)).measurements())
                .extracting(MeasurementRow::id)
                .containsExactly(mine.id());
    }

    @Test
    void a_manager_finds_planned_contacts_there_by_the_name_of_their_kind() {
        var facts = ActivityFacts.of(CALL, client).withSubject("О фасадах");
        company.activityPlanning().plan(petrova, facts, Timing.at(in(1, 10)), null);
        var contents = read(subscribed(petrova));
        assertThat(contents.activities())
                .extracting(row -> row.facts().subject())
                .containsExactly("О фасадах");
        assertThat(contents.kinds()).containsEntry(CALL, "Звонок");
        assertThat(contents.measurements())
                .as("given by her, measured by another")
                .isEmpty();
    }

    @Test
    void what_was_cancelled_stays_and_says_so() {
        var given = given(alekseev);
        var token = subscribed(alekseev);
        var before = read(token);
        company.clock().advance(Duration.ofMinutes(5));
        company.measuring().tasks().cancel(petrova, given.id(), given.version(), "Передумали");
        var after = read(token);
        assertThat(after.measurements()).extracting(MeasurementRow::state).containsExactly(MeasurementState.CANCELLED);
        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(after.changedAt()).isEqualTo(company.clock().instant());
    }

    @Test
    void as_long_as_nothing_changes_the_calendar_is_the_same_as_before() {
        given(alekseev);
        var token = subscribed(alekseev);
        var first = read(token);
        company.clock().advance(Duration.ofMinutes(20));
        assertThat(read(token)).isEqualTo(first);
        assertThat(desk.own(alekseev).orElseThrow().readAt())
                .isEqualTo(company.clock().instant());
    }

    @Test
    void two_changes_within_a_second_are_told_apart_by_their_seconds() {
        var token = subscribed(alekseev);
        var empty = read(token).changedAt();
        company.clock().advance(Duration.ofMillis(300));
        given(alekseev);
        var changed = read(token).changedAt();
        assertThat(changed).isEqualTo(empty.plusSeconds(1));
        company.clock().advance(Duration.ofMillis(300));
        assertThat(read(token).changedAt()).isEqualTo(changed);
    }

    @Test
    void numbers_are_shown_as_the_rights_say() {
        given(alekseev);
        assertThat(read(subscribed(alekseev)).measurements().getFirst().phone()).contains("•••");
        var all = company.employ(
                anEmployee("Зимин Олег"),
                "Замерщик с телефонами",
                Map.of(
                        Right.MEASUREMENTS_VIEW,
                        Scope.OWN,
                        Right.MEASUREMENTS_EXECUTE,
                        Scope.ALL,
                        Right.CONTACTS_PHONE,
                        Scope.ALL));
        given(all);
        assertThat(read(subscribed(all)).measurements().getFirst().phone()).isEqualTo("+79161234567");
    }

    @Test
    void a_right_taken_away_is_gone_at_the_next_reading() {
        given(alekseev);
        var token = subscribed(alekseev);
        company.transactions().run(() -> {
            var account = company.accounts().find(alekseev.employee()).orElseThrow();
            return company.accounts().save(account.with(account.login(), Set.of(), true));
        });
        assertThat(read(token).measurements()).isEmpty();
    }

    @Test
    void a_new_address_makes_the_former_one_lead_nowhere() {
        var former = subscribed(alekseev);
        var token = subscribed(alekseev);
        assertThat(reading.read(former, TELEPHONE)).isEmpty();
        assertThat(reading.read(token, TELEPHONE)).isPresent();
    }

    @Test
    void an_address_switched_off_leads_nowhere() {
        var token = subscribed(alekseev);
        desk.remove(alekseev);
        assertThat(reading.read(token, TELEPHONE)).isEmpty();
        assertThat(desk.own(alekseev)).isEmpty();
        desk.remove(alekseev);
    }

    @Test
    void whoever_is_dismissed_has_no_calendar_any_more() {
        var token = subscribed(alekseev);
        var administrator = company.anAdministrator();
        var employee = company.employees().get(alekseev.employee());
        company.staff().dismiss(administrator, employee.id(), employee.version(), null, Heirs.nobody());
        assertThat(reading.read(token, TELEPHONE)).isEmpty();
        assertThat(company.transactions().run(() -> company.calendarLinks().of(employee.id())))
                .as("nor if they are taken back")
                .isEmpty();
    }

    @Test
    void who_reads_all_the_time_has_to_wait() {
        var token = subscribed(alekseev);
        for (int i = 0; i < 60; i++) read(token);
        assertThatThrownBy(() -> read(token)).isInstanceOf(TooManyAttempts.class);
        company.clock().advance(Duration.ofHours(1));
        assertThat(reading.read(token, TELEPHONE)).isPresent();
    }

    @Test
    void who_tries_secrets_has_to_wait_and_hinders_nobody_else() {
        var token = subscribed(alekseev);
        for (int i = 0; i < 30; i++)
            assertThat(reading.read("guess-" + i, "198.51.100.1")).isEmpty();
        assertThatThrownBy(() -> reading.read("guess", "198.51.100.1")).isInstanceOf(TooManyAttempts.class);
        assertThat(reading.read(token, TELEPHONE)).isPresent();
    }
}
