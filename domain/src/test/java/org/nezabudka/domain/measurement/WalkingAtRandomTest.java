package org.nezabudka.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.measurement.AMeasurement.*;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.Submission.Verdict;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.DomainError;

/** Whoever gives whatever commands in whatever order: no state is reached that must not be. */
class WalkingAtRandomTest {

    private static final List<EmployeeId> PEOPLE = List.of(PETROVA, ALEKSEEV, HEAD);
    private static final List<FileId> FILES = List.of(PHOTO, SKETCH, OTHER);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_sequence_of_commands_reaches_a_forbidden_state(long seed) {
        var random = new Random(seed);
        var reached = new EnumMap<MeasurementState, Integer>(MeasurementState.class);
        for (int walk = 0; walk < 250; walk++) {
            var measurement = given();
            var now = NOW;
            for (int step = 0; step < 60; step++) {
                now = now.plusSeconds(random.nextInt(7200));
                var after = tried(measurement, random, now);
                if (after != measurement) check(measurement, after);
                measurement = after;
                reached.merge(measurement.state(), 1, Integer::sum);
            }
        }
        assertThat(reached).as("the walk gets everywhere").containsOnlyKeys(MeasurementState.values());
    }

    private static Measurement tried(Measurement measurement, Random random, Instant now) {
        var stranger = one(random, PEOPLE);
        var person = random.nextInt(4) == 0 ? stranger : measurement.measurer().orElse(stranger);
        try {
            return switch (random.nextInt(17)) {
                case 0 ->
                    measurement
                            .plan(person, now.plusSeconds(random.nextInt(1000)), now.plusSeconds(2000), BOOKING, now)
                            .state();
                case 1 -> measurement.unplan(now).state();
                case 2 -> measurement.seenBy(person, now).state();
                case 3, 15 -> measurement.start(person, now).state();
                case 4 ->
                    measurement
                            .write(person, random.nextBoolean() ? findings() : Findings.NONE)
                            .state();
                case 5, 6, 13 -> measurement.add(person, document(random)).state();
                case 7 -> measurement.remove(person, one(random, FILES)).state();
                case 8, 14 -> measurement.submit(person, RULES, now).state();
                case 9 -> measurement.accept(stranger, viewed(random), now).state();
                case 10 ->
                    measurement
                            .sendBack(stranger, "Переделать", null, RULES, now)
                            .state();
                case 11 ->
                    random.nextInt(4) > 0
                            ? measurement
                            : measurement
                                    .ask(stranger, question(), now.plusSeconds(60), now)
                                    .state();
                case 12 ->
                    measurement
                            .answer(stranger, measurement.clarifications().size(), "Да", List.of(), now)
                            .state();
                default ->
                    random.nextInt(8) > 0
                            ? measurement
                            : measurement.cancel(stranger, "Отказ", now).state();
            };
        } catch (DomainError refused) {
            return measurement;
        }
    }

    private static ResultDocument document(Random random) {
        var file = one(random, FILES);
        return new ResultDocument(file, file.equals(SKETCH) ? DocumentKind.SKETCH : DocumentKind.PHOTO, null);
    }

    private static Set<FileId> viewed(Random random) {
        var viewed = new HashSet<FileId>();
        for (var file : FILES) if (random.nextInt(4) > 0) viewed.add(file);
        return viewed;
    }

    private static void check(Measurement before, Measurement after) {
        assertThat(before.phase().isFinal()).as("what has ended stays so").isFalse();
        assertThat(after.submissions())
                .as("versions are never lost")
                .hasSizeGreaterThanOrEqualTo(before.submissions().size());
        for (int i = 0; i < before.submissions().size(); i++)
            assertThat(after.submissions().get(i).result())
                    .as("a version handed in never changes")
                    .isEqualTo(before.submissions().get(i).result());
        for (var submission : after.submissions()) {
            assertThat(submission.result().missing(after.requirements()).isNothing())
                    .isTrue();
            var verdict = submission.verdict();
            if (verdict != null)
                assertThat(after.submissions().subList(0, submission.number()))
                        .noneMatch(one -> one.by().equals(verdict.by()));
        }
        assertThat(after.clarifications().stream().filter(Clarification::isOpen).count())
                .isLessThanOrEqualTo(1);
        long acceptances = after.submissions().stream()
                .filter(one -> one.verdict() instanceof Verdict.Accepted)
                .count();
        assertThat(acceptances).isEqualTo(after.countsAsDone() ? 1 : 0);
        if (after.phase() == Phase.SUBMITTED)
            assertThat(after.submissions().getLast().verdict())
                    .as("waits for its verdict")
                    .isNull();
        if (after.countsAsDone())
            assertThat(after.submissions().getLast().verdict()).isInstanceOf(Verdict.Accepted.class);
        if (after.phase() == Phase.IN_PROGRESS) assertThat(after.visit()).isNotNull();
        if (after.phase().isFinal()) assertThat(after.awaitedUntil()).isEmpty();
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
