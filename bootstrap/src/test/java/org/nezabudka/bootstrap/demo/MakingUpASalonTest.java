package org.nezabudka.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.access.CommonPasswords;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.LegalEntity;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.OrganizationChart;

class MakingUpASalonTest {

    private static final Instant NOW = Instant.parse("2026-04-15T11:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final StatusLadder LADDER = StatusLadder.shipped();
    private static final DemoCompany SALON = salon(DemoCompany.SEED, NOW);

    private static DemoCompany salon(long seed, Instant now) {
        return DemoCompany.create(seed, now, ZONE, LADDER, new AtomicLong(1000)::incrementAndGet, "hash");
    }

    @Test
    void it_is_as_large_as_a_real_one() {
        assertThat(SALON.employees()).hasSizeGreaterThan(30);
        assertThat(SALON.employees().stream().filter(one -> !one.works())).hasSize(4);
        assertThat(SALON.departments()).hasSizeGreaterThan(8);
        assertThat(SALON.clients()).hasSizeGreaterThan(2000);
        assertThat(SALON.calls()).hasSizeGreaterThan(5000);
    }

    @Test
    void the_same_seed_makes_the_same_salon_and_another_seed_another_one() {
        assertThat(salon(DemoCompany.SEED, NOW)).isEqualTo(SALON);
        assertThat(salon(7, NOW).clients()).isNotEqualTo(SALON.clients());
    }

    @Test
    void any_day_of_the_year_will_do() {
        for (var now : new String[] {"2026-01-01T00:00:01Z", "2026-02-28T20:59:59Z", "2028-02-29T05:00:00Z"})
            assertThat(salon(3, Instant.parse(now)).calls()).hasSizeGreaterThan(5000);
    }

    @Test
    void every_status_was_reached_by_a_permitted_step() {
        for (var client : SALON.clients()) {
            var history = client.statusHistory();
            assertThat(history.getFirst().after()).isEqualTo(LADDER.first().code());
            for (int i = 1; i < history.size(); i++) {
                var step = history.get(i);
                assertThat(step.before()).isEqualTo(history.get(i - 1).after());
                assertThat(LADDER.permittedFrom(Objects.requireNonNull(step.before())))
                        .anyMatch(status -> status.code().equals(step.after()));
                assertThat(step.at()).isBetween(history.get(i - 1).at(), NOW);
            }
        }
        assertThat(SALON.clients().stream().map(Client::status).collect(Collectors.toSet()))
                .hasSize(LADDER.statuses().size());
    }

    @Test
    void requisites_are_of_nobody() {
        // Their check digits are right already, or the values could not have been made.
        var entities = SALON.clients().stream()
                .flatMap(client -> client.legalEntities().stream())
                .toList();
        assertThat(entities).hasSizeGreaterThan(300);
        assertThat(entities).anyMatch(entity -> entity.kpp() == null).anyMatch(entity -> entity.kpp() != null);
        assertThat(entities)
                .extracting(LegalEntity::inn)
                .allMatch(inn -> inn != null && inn.value().startsWith("7700"));
        assertThat(entities).allMatch(entity -> entity.ogrn() != null);
        assertThat(entities.stream()
                        .map(LegalEntity::bank)
                        .filter(Objects::nonNull)
                        .map(bank -> bank.bic()))
                .isNotEmpty()
                .allMatch(bic -> bic.startsWith("044500"));
    }

    @Test
    void numbers_are_of_nobody_and_only_duplicates_share_one() {
        var numbers = SALON.clients().stream()
                .flatMap(client -> client.allNumbers().distinct())
                .map(number -> number.value())
                .toList();
        assertThat(numbers).allMatch(number -> number.startsWith("000", 5));
        assertThat(numbers.size() - new HashSet<>(numbers).size()).isBetween(10, 20);
    }

    @Test
    void names_agree_in_gender() {
        assertThat(PeopleNames.ofWoman("Волков")).isEqualTo("Волкова");
        assertThat(PeopleNames.ofWoman("Воробьёв")).isEqualTo("Воробьёва");
        assertThat(PeopleNames.ofWoman("Раевский")).isEqualTo("Раевская");
        assertThat(PeopleNames.ofWoman("Толстой")).isEqualTo("Толстая");
        assertThat(PeopleNames.ofWoman("Шевченко")).isEqualTo("Шевченко");
        assertThat(PeopleNames.ofWoman("Седых")).isEqualTo("Седых");
        assertThat(PeopleNames.ofWoman("Цой")).isEqualTo("Цой");
        var women = SALON.clients().stream()
                .map(client -> client.facts().name())
                .filter(ClientName.Person.class::isInstance)
                .map(name -> ((ClientName.Person) name).name())
                .filter(PeopleNames::isWoman)
                .toList();
        assertThat(women)
                .hasSizeGreaterThan(500)
                .noneMatch(name -> String.valueOf(name.family()).matches(".*([оеё]в|[иы]н|ский)"));
    }

    @Test
    void those_who_left_stand_in_histories_only() {
        var former = SALON.employees().stream()
                .filter(one -> !one.works())
                .map(Employee::id)
                .collect(Collectors.toSet());
        assertThat(SALON.clients().stream()
                        .flatMap(Client::presentManagers)
                        .map(one -> one.manager())
                        .filter(former::contains))
                .isEmpty();
        assertThat(SALON.clients().stream()
                        .flatMap(client -> client.managers().stream())
                        .map(one -> one.manager())
                        .filter(former::contains))
                .hasSizeGreaterThan(100);
    }

    @Test
    void some_new_clients_wait_for_a_manager() {
        assertThat(SALON.clients().stream()
                        .filter(client -> client.responsibleManager().isEmpty()))
                .hasSizeBetween(30, 60)
                .allMatch(client -> client.status().equals(LADDER.first().code()));
    }

    @Test
    void departments_make_a_tree_and_supervisors_come_before_their_people() {
        assertThat(new OrganizationChart(SALON.departments())
                        .withAllBelow(SALON.departments().getFirst().id()))
                .hasSize(SALON.departments().size());
        var seen = new ArrayList<EmployeeId>();
        for (var employee : SALON.employees()) {
            var supervisor = employee.facts().supervisor();
            if (supervisor != null) assertThat(seen).contains(supervisor);
            seen.add(employee.id());
        }
    }

    @Test
    void telephones_101_to_120_ring_with_somebody() {
        var extensions = SALON.employees().stream()
                .map(employee -> employee.facts().extension())
                .filter(Objects::nonNull)
                .map(extension -> Integer.parseInt(extension.value()))
                .toList();
        assertThat(extensions).doesNotHaveDuplicates();
        for (int i = 101; i <= 120; i++) assertThat(extensions).contains(i);
    }

    @Test
    void somebody_can_give_rights_and_the_password_is_no_common_one() {
        var roles = SALON.roles().stream().collect(Collectors.toMap(Role::id, Function.identity()));
        assertThat(SALON.accounts())
                .extracting(account -> account.login().value())
                .contains("admin", "belova", "petrova", "operator", "zamer");
        assertThat(SALON.accounts().stream()
                        .map(account -> Role.rightsOf(
                                account.roles().stream().map(roles::get).toList())))
                .anyMatch(rights -> rights.containsKey(Right.ADMIN_ROLES) && rights.containsKey(Right.ADMIN_EMPLOYEES));
        assertThat(new Password(DemoCompany.PASSWORD).notAmong(CommonPasswords.list()))
                .isNotNull();
    }

    @Test
    void calls_are_over_belong_to_clients_of_that_time_and_are_seldom_missed() {
        var registered = SALON.clients().stream()
                .collect(Collectors.toMap(
                        Client::id, client -> client.registration().at()));
        assertThat(SALON.calls()).extracting(RecordedCall::id).doesNotHaveDuplicates();
        assertThat(SALON.calls()).allSatisfy(recorded -> {
            var call = recorded.call();
            assertThat(call.isOver()).isTrue();
            assertThat(call.endedAt()).isBetween(call.startedAt(), NOW);
            if (recorded.client() != null)
                assertThat(registered.get(recorded.client())).isBeforeOrEqualTo(call.startedAt());
        });
        var inbound = SALON.calls().stream()
                .filter(recorded -> recorded.call().direction() == CallDirection.INBOUND)
                .toList();
        var missed =
                inbound.stream().filter(recorded -> recorded.call().isMissed()).toList();
        assertThat(100.0 * missed.size() / inbound.size()).isBetween(6.0, 11.0);
        assertThat(inbound)
                .anyMatch(recorded ->
                        Objects.requireNonNull(recorded.call().outside()).hidden());
        assertThat(SALON.calls()).anyMatch(recorded -> recorded.candidates().size() > 1);
        assertThat(SALON.calls())
                .anyMatch(recorded -> !recorded.call().transfers().isEmpty());
    }
}
