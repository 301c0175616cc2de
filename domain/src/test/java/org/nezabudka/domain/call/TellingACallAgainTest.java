package org.nezabudka.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.call.CallBuilder.BEGUN;
import static org.nezabudka.domain.call.CallBuilder.aCall;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TellingACallAgainTest {

    private static CallBuilder answered() {
        return aCall().onChannels("1", "2").ringingAt("101").answeredBy("101", 3);
    }

    @Test
    void the_next_chapter_replaces_the_one_before() {
        var begun = aCall().onChannels("1").build();
        var talking = answered().build();
        var over = answered().ended(CallOutcome.ANSWERED, 20).build();
        assertThat(begun.toldAgain(talking)).isEqualTo(talking);
        assertThat(talking.toldAgain(over)).isEqualTo(over);
    }

    @Test
    void an_earlier_chapter_told_again_changes_nothing() {
        var talking = answered().build();
        assertThat(talking.toldAgain(aCall().onChannels("1").build())).isEqualTo(talking);
        assertThat(talking.toldAgain(
                        aCall().onChannels("1", "2").ringingAt("101").build()))
                .isEqualTo(talking);
        var over = answered().ended(CallOutcome.ANSWERED, 20).build();
        assertThat(over.toldAgain(talking)).isEqualTo(over);
    }

    @Test
    void the_tail_of_a_story_does_not_replace_the_story() {
        var whole = answered().ended(CallOutcome.ANSWERED, 20).build();
        var tail = aCall().onChannels("2")
                .begun(BEGUN.plusSeconds(3))
                .ended(CallOutcome.CANCELLED, 17)
                .knownBy(Evidence.PARTLY_HEARD)
                .build();
        assertThat(whole.toldAgain(tail)).isEqualTo(whole);
        assertThat(tail.toldAgain(whole)).isEqualTo(whole);
    }

    @Test
    void a_call_whose_beginning_is_known_gets_the_end_that_was_told_by_who_came_later() {
        var talking = answered().build();
        var found = aCall().onChannels("1", "2")
                .begun(BEGUN.plusSeconds(9))
                .ringingAt("101")
                .answeredBy("101", 0)
                .ended(CallOutcome.ANSWERED, 11)
                .knownBy(Evidence.PARTLY_HEARD)
                .build();
        var both = talking.toldAgain(found);
        assertThat(both.startedAt()).isEqualTo(BEGUN);
        assertThat(both.answeredAt()).isEqualTo(BEGUN.plusSeconds(3));
        assertThat(both.endedAt()).isEqualTo(BEGUN.plusSeconds(20));
        assertThat(both.talk()).hasSeconds(17);
        assertThat(both.legs())
                .containsExactly(new CallLeg("101", BEGUN, BEGUN.plusSeconds(3), BEGUN.plusSeconds(20), false));
        assertThat(both.evidence()).isEqualTo(Evidence.PARTLY_HEARD);
        assertThat(both.toldAgain(found)).isEqualTo(both);
    }

    @Test
    void the_records_of_the_pbx_tell_of_a_gap_and_what_was_heard_fills_what_they_lack() {
        var partly = answered()
                .recordedAs("in.wav")
                .ended(CallOutcome.ANSWERED, 9)
                .knownBy(Evidence.PARTLY_HEARD)
                .build();
        var logged = answered()
                .ended(CallOutcome.ANSWERED, 20)
                .knownBy(Evidence.FROM_CEL)
                .build();
        var both = partly.toldAgain(logged);
        assertThat(both.endedAt()).isEqualTo(BEGUN.plusSeconds(20));
        assertThat(both.recordingFile()).isEqualTo("in.wav");
        assertThat(both.evidence()).isEqualTo(Evidence.FROM_CEL);
    }

    @Test
    void late_details_of_a_call_that_was_heard_are_taken() {
        var over = answered().ended(CallOutcome.ANSWERED, 20).build();
        var recorded =
                answered().recordedAs("in.wav").ended(CallOutcome.ANSWERED, 20).build();
        assertThat(over.toldAgain(recorded)).isEqualTo(recorded);
        assertThat(recorded.toldAgain(over)).isEqualTo(recorded);
    }

    @Test
    void whatever_was_told_before_the_same_told_twice_changes_nothing() {
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var call = any(random);
            for (int news = 0; news < 4; news++) {
                var told = any(random);
                var once = call.toldAgain(told);
                assertThat(once.toldAgain(told)).as("seed %s", seed).isEqualTo(once);
                assertThat(once.isOver()).as("seed %s", seed).isEqualTo(call.isOver() || told.isOver());
                call = once;
            }
        }
    }

    private static Call any(Random random) {
        var call = aCall().begun(BEGUN.plusSeconds(random.nextInt(3))).knownBy(Evidence.values()[random.nextInt(4)]);
        var channels = new ArrayList<>(List.of("1", "2", "3"));
        channels.removeIf(channel -> random.nextInt(4) == 0);
        call.onChannels(channels.toArray(String[]::new));
        for (int leg = random.nextInt(3); leg > 0; leg--) call.ringingAt("10" + random.nextInt(2));
        if (random.nextBoolean()) call.recordedAs("file" + random.nextInt(2));
        if (random.nextBoolean()) call.answeredBy("10" + random.nextInt(2), 3 + random.nextInt(2));
        if (random.nextBoolean()) call.ended(CallOutcome.values()[1 + random.nextInt(7)], 9 + random.nextInt(3));
        return call.build();
    }
}
