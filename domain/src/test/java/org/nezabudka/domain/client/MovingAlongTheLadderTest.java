package org.nezabudka.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientBuilder.LONG_AGO;
import static org.nezabudka.domain.client.ClientBuilder.aClient;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nezabudka.domain.client.ClientEvent.ClientRegistered;
import org.nezabudka.domain.client.ClientEvent.ClientStatusChanged;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.Tone;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;

class MovingAlongTheLadderTest {

    private static final StatusLadder SHIPPED = StatusLadder.shipped();
    private static final Instant NOW = LONG_AGO.plusSeconds(3600);
    private static final EmployeeId MANAGER = new EmployeeId(UUID.randomUUID());

    /** The moves of the brief, said once more and independently of the ladder. */
    private static final Map<String, Set<String>> PERMITTED = Map.of(
            "new", Set.of("cold", "warm", "lead", "lost"),
            "cold", Set.of("warm", "lead", "lost"),
            "warm", Set.of("cold", "lead", "lost"),
            "lead", Set.of("customer", "warm", "lost"),
            "customer", Set.of(),
            "lost", Set.of("cold", "warm", "lead"));

    static Stream<Arguments> everyPair() {
        return PERMITTED.keySet().stream()
                .flatMap(from -> PERMITTED.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @Test
    void a_new_card_begins_on_the_first_step() {
        var registration = new Registration(NOW, MANAGER, Origin.MANUAL);
        var change = Client.register(
                new ClientId(UUID.randomUUID()), 7, aPerson("Иванова Анна").build(), SHIPPED, registration);
        var client = change.state();
        assertThat(client.statusHistory())
                .containsExactly(new StatusChange(null, new EntryCode("new"), NOW, MANAGER, null));
        assertThat(client.version()).isZero();
        assertThat(change.events()).containsExactly(new ClientRegistered(client.id(), registration));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void every_permitted_move_is_made_and_every_other_refused(String from, String to) {
        var client = aClient().at(from).build();
        if (PERMITTED.get(from).contains(to)) {
            var change = move(client, SHIPPED, to, "дорого");
            var step = new StatusChange(new EntryCode(from), new EntryCode(to), NOW, MANAGER, "дорого");
            assertThat(change.state().status().value()).isEqualTo(to);
            assertThat(change.state().statusHistory())
                    .startsWith(client.statusHistory().toArray(StatusChange[]::new));
            assertThat(change.state().statusHistory().getLast()).isEqualTo(step);
            assertThat(change.events()).containsExactly(new ClientStatusChanged(client.id(), step));
        } else {
            assertThatThrownBy(() -> move(client, SHIPPED, to, "дорого"))
                    .isInstanceOfSatisfying(ForbiddenTransition.class, refusal -> {
                        assertThat(refusal.facts()).containsEntry("from", from).containsEntry("to", to);
                        assertThat(refusal.code()).isEqualTo("forbidden-transition");
                        assertThat((List<?>) refusal.facts().get("permitted"))
                                .extracting(Object::toString)
                                .containsExactlyInAnyOrderElementsOf(PERMITTED.get(from));
                    });
        }
    }

    @Test
    void losing_a_client_needs_a_reason_and_other_moves_do_not() {
        var client = aClient().at("lead").build();
        for (var reason : new String[] {null, "", "  "})
            assertThatThrownBy(() -> move(client, SHIPPED, "lost", reason))
                    .isInstanceOfSatisfying(
                            ReasonMissing.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        assertThat(move(client, SHIPPED, "customer", null).state().status().value())
                .isEqualTo("customer");
        assertThat(move(client, SHIPPED, "lost", " дорого ")
                        .state()
                        .statusHistory()
                        .getLast()
                        .reason())
                .isEqualTo("дорого");
    }

    @Test
    void there_is_no_move_to_a_status_that_does_not_exist() {
        assertThatThrownBy(() -> move(aClient().build(), SHIPPED, "friend", null))
                .isInstanceOf(UnknownStatus.class);
    }

    @Test
    void an_office_may_permit_what_the_shipped_ladder_does_not() {
        var ladder = SHIPPED.with(status("customer", StatusKind.CUSTOMER, 50, false, "lost", "warm"));
        var client = aClient().at("customer").build();
        assertThat(move(client, ladder, "warm", null).state().status().value()).isEqualTo("warm");
    }

    @Test
    void a_status_of_the_office_asks_for_a_reason_by_its_kind_not_by_its_name() {
        var ladder = SHIPPED.with(status("bought-elsewhere", StatusKind.LOST, 70, false, "warm"))
                .with(status("warm", StatusKind.WARM, 30, false, "bought-elsewhere"));
        var client = aClient().at("warm").build();
        assertThatThrownBy(() -> move(client, ladder, "bought-elsewhere", null)).isInstanceOf(ReasonMissing.class);
    }

    @Test
    void nobody_moves_into_an_archived_status_but_out_of_it() {
        var ladder = SHIPPED.with(status("cold", StatusKind.COLD, 20, true, "warm"));
        assertThatThrownBy(() -> move(aClient().at("new").build(), ladder, "cold", null))
                .isInstanceOf(ForbiddenTransition.class);
        assertThat(ladder.permittedFrom(new EntryCode("new")))
                .extracting(status -> status.code().value())
                .containsExactly("warm", "lead", "lost");
        assertThat(move(aClient().at("cold").build(), ladder, "warm", null)
                        .state()
                        .status()
                        .value())
                .isEqualTo("warm");
    }

    @Test
    void new_clients_begin_at_the_first_open_status_of_kind_new() {
        var ladder =
                SHIPPED.with(status("fresh", StatusKind.NEW, 5, false)).with(status("older", StatusKind.NEW, 1, true));
        assertThat(ladder.first().code().value()).isEqualTo("fresh");
        assertThat(ladder.statuses()).extracting(StatusDefinition::order).isSorted();
    }

    @Test
    void a_ladder_without_an_open_new_status_does_not_hold() {
        assertThatThrownBy(() -> SHIPPED.with(status("new", StatusKind.NEW, 10, true)))
                .isInstanceOfSatisfying(
                        InvalidLadder.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("rule", "no-new-status"));
        assertThatThrownBy(() -> new StatusLadder(List.of())).isInstanceOf(InvalidLadder.class);
    }

    @Test
    void a_ladder_with_a_move_to_nowhere_or_a_code_twice_does_not_hold() {
        assertThatThrownBy(() -> SHIPPED.with(status("warm", StatusKind.WARM, 30, false, "heaven")))
                .isInstanceOfSatisfying(
                        InvalidLadder.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("rule", "move-to-nowhere"));
        var fresh = status("new", StatusKind.NEW, 10, false);
        assertThatThrownBy(() -> new StatusLadder(List.of(fresh, fresh)))
                .isInstanceOfSatisfying(
                        InvalidLadder.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("rule", "code-twice"));
    }

    private static Change<Client, ClientEvent> move(
            Client client, StatusLadder ladder, String target, @Nullable String reason) {
        return client.moveTo(new EntryCode(target), ladder, MANAGER, NOW, reason);
    }

    private static StatusDefinition status(String code, StatusKind kind, int order, boolean archived, String... next) {
        var targets = Stream.of(next).map(EntryCode::new).collect(Collectors.toSet());
        return new StatusDefinition(
                new EntryCode(code), kind, "По-русски", "In English", Tone.BLUE, order, archived, targets, 1);
    }
}
