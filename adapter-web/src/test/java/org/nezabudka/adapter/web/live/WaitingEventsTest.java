package org.nezabudka.adapter.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.domain.organization.EmployeeId;

class WaitingEventsTest {

    private static final Set<EmployeeId> PETROVA = Set.of(new EmployeeId(new UUID(7, 1)));

    private final WaitingEvents waiting = new WaitingEvents(4);
    private long last;

    @Test
    void they_come_in_their_order() throws InterruptedException {
        offer(LiveEvent.ofCall("call.changed", "a"));
        offer(LiveEvent.ofCall("call.changed", "b"));
        offer(LiveEvent.ofCall("call.ended", "a"));
        assertThat(told()).containsExactly("call.changed a", "call.changed b", "call.ended a");
    }

    @Test
    void a_hint_that_still_waits_is_not_given_twice_and_keeps_the_later_place() throws InterruptedException {
        offer(LiveEvent.ofCall("call.changed", "a"));
        offer(LiveEvent.ofCall("call.changed", "b"));
        offer(LiveEvent.ofCall("call.changed", "a"));
        var heard = heard();
        assertThat(heard).extracting(Numbered::number).containsExactly(2L, 3L);
    }

    @Test
    void a_ringing_telephone_does_not_wait_behind_what_changed() throws InterruptedException {
        offer(LiveEvent.ofCall("call.changed", "a"));
        offer(LiveEvent.only(PETROVA, "call.ringing", "b"));
        var heard = heard();
        assertThat(heard).extracting(event -> event.event().type()).containsExactly("call.ringing", "call.changed");
        // Whoever has heard the ringing only and comes back must still be told of what it overtook.
        assertThat(heard).extracting(Numbered::early).containsExactly(true, false);
    }

    @Test
    void what_overtook_nothing_is_not_early() throws InterruptedException {
        offer(LiveEvent.only(PETROVA, "call.ringing", "b"));
        offer(LiveEvent.ofCall("call.changed", "a"));
        assertThat(heard()).extracting(Numbered::early).containsExactly(false, false);
    }

    @Test
    void who_does_not_keep_up_is_told_so_but_not_for_hints_that_say_the_same() {
        for (var id : List.of("a", "b", "c", "d"))
            assertThat(offer(LiveEvent.ofCall("call.changed", id))).isTrue();
        assertThat(offer(LiveEvent.ofCall("call.changed", "a"))).isTrue();
        assertThat(offer(LiveEvent.ofCall("call.changed", "e"))).isFalse();
        assertThat(offer(LiveEvent.only(PETROVA, "call.ringing", "f"))).isFalse();
    }

    @Test
    void nothing_comes_of_nothing() throws InterruptedException {
        assertThat(waiting.poll(0)).isNull();
    }

    private boolean offer(LiveEvent event) {
        return waiting.offer(Numbered.of("run", ++last, event));
    }

    private List<Numbered> heard() throws InterruptedException {
        var heard = new ArrayList<Numbered>();
        for (var next = waiting.poll(0); next != null; next = waiting.poll(0)) heard.add(next);
        return heard;
    }

    private List<String> told() throws InterruptedException {
        return heard().stream()
                .map(next -> next.event().type() + " " + next.event().id())
                .toList();
    }
}
