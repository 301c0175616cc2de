package org.nezabudka.adapter.web.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nezabudka.adapter.web.contract.Browser.Draft;
import org.nezabudka.adapter.web.contract.Description.Described;
import org.nezabudka.adapter.web.contract.Salon.Thing;

/**
 * Thousands of broken requests for every operation of the description: no failure of the server, nothing that breaks the description
 * accepted, nothing stored that was refused. The seed is printed; {@code -Dnezabudka.fuzz.seed} repeats a run and
 * {@code -Dnezabudka.fuzz.requests} makes it longer.
 */
class NothingInvalidIsAcceptedTest {
    private static final long SEED = Long.getLong("nezabudka.fuzz.seed", System.nanoTime());
    private static final int REQUESTS = Integer.getInteger("nezabudka.fuzz.requests", 5_000);

    private static Salon salon;
    private static Samples samples;
    private static Browser administrator;
    private static StoredState pristine;
    private static String previous = "nothing";

    @BeforeAll
    static void open_the_salon() {
        System.out.println("Fuzz seed " + SEED);
        salon = new Salon();
        samples = new Samples(salon);
        administrator = Browser.of(salon, salon.people.get("administrator"));
        pristine = salon.state();
    }

    @AfterAll
    static void close_the_salon() {
        salon.close();
    }

    @Test
    void every_operation_can_succeed() {
        var failed = new HashSet<String>();
        for (var operation : Description.operations()) {
            pristine.restore();
            if (operation.name().equals("setUp")) forgetEverybody();
            var answer = draft(operation).send();
            if (answer.status() >= 300) failed.add(operation + ": " + answer.status() + " " + answer.body());
        }
        pristine.restore();
        assertThat(failed).isEmpty();
    }

    /** The first administrator can be made only where there is nobody yet. */
    private static void forgetEverybody() {
        StoredState.of(salon.company.accounts()).emptied();
    }

    private static Draft draft(Described operation) {
        return administrator.draft(operation, samples, salon, Thing.OWN);
    }

    @TestFactory
    Stream<DynamicTest> broken_requests_are_refused_and_change_nothing() {
        var operations = Description.operations();
        int each = Math.max(10, REQUESTS / operations.size());
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    var random = new Random(SEED ^ operation.name().hashCode());
                    var mutations = new Mutations(random);
                    int requests = operation.name().equals("stream") ? 20 : each;
                    for (int i = 0; i < requests; i++) attempt(operation, mutations, i);
                }));
    }

    private static void attempt(Described operation, Mutations mutations, int round) {
        pristine.restore();
        var before = salon.state();
        var draft = draft(operation);
        var broken = mutations.breakIt(draft);
        var told = "seed " + SEED + ", " + operation + " #" + round + ", " + broken + ", "
                + (draft.body == null
                        ? ""
                        : new String(draft.body, 0, Math.min(600, draft.body.length), StandardCharsets.UTF_8));
        Exchanged answer;
        try {
            answer = draft.send();
        } catch (AssertionError | RuntimeException e) {
            fail(told + ", after " + previous, e);
            return;
        }
        previous = broken + " " + answer.status();
        if (answer.status() >= 400) {
            assertThat(salon.state().differencesFrom(before)).as(told).isEmpty();
        } else {
            assertThat(Mutations.faults(draft)).as("accepted, " + told).isEmpty();
        }
    }
}
