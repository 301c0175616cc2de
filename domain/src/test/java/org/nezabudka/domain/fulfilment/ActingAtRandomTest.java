package org.nezabudka.domain.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.fulfilment.AJob.*;

import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.domain.shared.DomainError;

/** Whatever is done in whatever order: what has ended stays ended, and every state knows what it must. */
class ActingAtRandomTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_sequence_of_acts_brings_a_visit_where_it_must_not_be(long seed) {
        var random = new Random(seed);
        var reached = EnumSet.noneOf(JobState.class);
        for (int walk = 0; walk < 200; walk++) {
            var job = random.nextBoolean() ? delivery() : assembly();
            for (int step = 0; step < 6; step++) {
                var after = acted(job, random);
                if (job.state().isEnd()) assertThat(after).isSameAs(job);
                assertThat(after.progress().signed().isPresent()).isEqualTo(after.state() == JobState.DONE);
                assertThat(after.progress().why().isPresent())
                        .isEqualTo(after.state() == JobState.FAILED || after.state() == JobState.CANCELLED);
                job = after;
                reached.add(job.state());
            }
        }
        assertThat(reached).as("the walk gets everywhere").containsExactly(JobState.values());
    }

    private static Job acted(Job job, Random random) {
        try {
            return switch (random.nextInt(8)) {
                case 0 -> job.complete(act(), FITTER, NOW).state();
                case 1 -> job.fail("Не вошло в лифт", FITTER, NOW).state();
                case 2 -> job.cancel("Передумали", DISPATCHER, NOW).state();
                case 3, 4 -> job.depart(FITTER, NOW).state();
                case 5 ->
                    job.replan(dispatch(AFTERNOON, job.kind() == JobKind.DELIVERY))
                            .state();
                case 6 -> job.change(toDeliver()).state();
                default -> job.change(toAssemble()).state();
            };
        } catch (DomainError refused) {
            return job;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_sequence_of_acts_loses_a_repeat_or_a_verdict_of_a_claim(long seed) {
        var random = new Random(seed);
        var reached = EnumSet.noneOf(ClaimState.class);
        for (int walk = 0; walk < 200; walk++) {
            var claim = claim();
            int reopened = 0;
            for (int step = 0; step < 12; step++) {
                var after = answered(claim, random);
                if (after.repeats() > claim.repeats()) reopened++;
                assertThat(after.repeats()).isEqualTo(reopened);
                assertThat(after.verdict() == null).isEqualTo(after.state() == ClaimState.NEW);
                assertThat(after.closing() != null).isEqualTo(after.state() == ClaimState.RESOLVED);
                claim = after;
                reached.add(claim.state());
            }
        }
        assertThat(reached).as("the walk gets everywhere").containsExactly(ClaimState.values());
    }

    private static Claim answered(Claim claim, Random random) {
        try {
            return switch (random.nextInt(4)) {
                case 0 ->
                    claim.accept("Заменить", random.nextBoolean(), DISPATCHER, NOW)
                            .state();
                case 1 -> claim.reject("Эксплуатация", DISPATCHER, NOW).state();
                case 2 ->
                    claim.close("Иванова", random.nextInt(2), DISPATCHER, NOW).state();
                default -> claim.reopen("Снова", DISPATCHER, NOW).state();
            };
        } catch (DomainError refused) {
            return claim;
        }
    }
}
