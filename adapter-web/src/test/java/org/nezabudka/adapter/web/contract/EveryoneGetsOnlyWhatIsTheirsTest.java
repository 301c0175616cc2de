package org.nezabudka.adapter.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nezabudka.adapter.web.contract.Description.Described;
import org.nezabudka.adapter.web.contract.Salon.Thing;
import org.nezabudka.application.organization.Heirs;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.order.OrderId;

/**
 * Every operation of the description, by every kind of person, on a thing of their own, of others, and on none. What may come out is
 * worked out here from rights and ownership alone; whatever is refused must leave everything stored as it was.
 */
class EveryoneGetsOnlyWhatIsTheirsTest {
    private static Salon salon;
    private static Samples samples;
    private static final Map<String, Browser> BROWSERS = new HashMap<>();
    private static StoredState pristine;

    @BeforeAll
    static void open_the_salon() {
        salon = new Salon();
        samples = new Samples(salon);
        salon.people.forEach((name, person) -> BROWSERS.put(name, Browser.of(salon, person)));
        pristine = salon.state();
    }

    @AfterAll
    static void close_the_salon() {
        salon.close();
    }

    @Test
    void the_comparison_sees_every_table() {
        assertThat(pristine.tables()).isGreaterThan(10);
        var before = salon.state();
        salon.company.aDepartment("Ещё один");
        assertThat(salon.state().differencesFrom(before)).isNotEmpty();
        before.restore();
        assertThat(salon.state().differencesFrom(before)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nobody_anonymous_gets_in() {
        return Description.operations().stream()
                .filter(operation -> !operation.isPublic())
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    var answer = attempt(Browser.anonymous(salon), operation, Thing.OWN);
                    assertThat(answer.status()).isEqualTo(401);
                }));
    }

    @TestFactory
    Stream<DynamicTest> nobody_dismissed_gets_in() {
        return Description.operations().stream()
                .filter(operation -> !operation.isPublic())
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    pristine.restore();
                    var gone = salon.people.get("other manager");
                    var browser = BROWSERS.get("other manager");
                    var version = salon.company.employees().get(gone.employee()).version();
                    salon.company
                            .staff()
                            .dismiss(salon.people.get("administrator"), gone.employee(), version, null, Heirs.nobody());
                    var before = salon.state();
                    var answer = browser.draft(operation, samples, salon, Thing.FOREIGN)
                            .send();
                    assertThat(answer.status()).isEqualTo(401);
                    assertThat(salon.state().differencesFrom(before)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everybody_gets_what_their_rights_reach_and_no_more() {
        return salon.people.entrySet().stream()
                .flatMap(person -> Description.operations().stream()
                        .filter(operation -> !operation.isPublic())
                        .flatMap(operation -> Stream.of(Thing.values())
                                .map(thing -> DynamicTest.dynamicTest(
                                        person.getKey() + ": " + operation + " " + thing,
                                        () -> check(person.getKey(), person.getValue(), operation, thing)))));
    }

    private void check(String name, Actor.User person, Described operation, Thing thing) {
        var answer = attempt(BROWSERS.get(name), operation, thing);
        var expected = expected(person, operation, thing);
        var told = answer.status() + " " + answer.body();
        if (expected == 200) assertThat(answer.status()).as(told).isBetween(200, 299);
        else assertThat(answer.status()).as(told).isEqualTo(expected);
        // An auditor reads what was done with everybody's clients; for all others, foreign is unseen.
        if (!seesForeign(person)) {
            assertThat(answer.body()).doesNotContain(Salon.CANARY).doesNotContain(Salon.CANARY_DIGITS);
        }
        if (!person.rights().containsKey(Right.CONTACTS_PHONE))
            assertThat(answer.body()).doesNotContain("9161234567").doesNotContain(Salon.CANARY_DIGITS);
        pristine.restore();
    }

    /** A refused attempt changes nothing that is stored. */
    private static Exchanged attempt(Browser browser, Described operation, Thing thing) {
        pristine.restore();
        var before = salon.state();
        var answer = browser.draft(operation, samples, salon, thing).send();
        if (answer.status() >= 400)
            assertThat(salon.state().differencesFrom(before)).as(answer.body()).isEmpty();
        return answer;
    }

    private boolean seesForeign(Actor.User person) {
        return AccessPolicy.decide(person, Right.CLIENTS_VIEW, ownership("client", Thing.FOREIGN))
                        .allowed()
                || person.rights().containsKey(Right.ADMIN_AUDIT);
    }

    /** From the rights alone: 403 without the right, 404 for what is hidden or missing, 403 for what is seen but out of reach. */
    private int expected(Actor.User person, Described operation, Thing thing) {
        var rights = new ArrayList<Right>();
        operation.rights().forEach(key -> Right.ofKey(key).ifPresent(rights::add));
        if (!rights.isEmpty() && rights.stream().noneMatch(person.rights()::containsKey)) return 403;
        var kind = operation.object();
        boolean hasPath = !operation.in("path").isEmpty();
        if (thing == Thing.MISSING && hasPath && !operation.path().equals("/dictionaries/{dictionary}")) return 404;
        if ("reminder".equals(kind) && thing == Thing.FOREIGN) return expectedOfReminder(person, operation);
        if ("notification".equals(kind) && thing == Thing.FOREIGN) return isOtherManager(person) ? 200 : 404;
        // Nobody gives up what somebody else holds.
        if ("reservation".equals(kind)) return isHolder(person, thing) ? 200 : 404;
        // The absence of the samples is the administrator's.
        if (operation.name().equals("removeMyAbsence"))
            return person.equals(salon.people.get("administrator")) ? 200 : 404;
        // Who may not see the client of the body is told it is not there.
        if (List.of("planActivity", "addReminder", "makeCallList", "giveMeasurement", "openOrder")
                .contains(operation.name()))
            return AccessPolicy.decide(person, Right.CLIENTS_VIEW, ownership("client", Thing.OWN))
                            .allowed()
                    ? 200
                    : 404;
        if (List.of("planDelivery", "planAssembly", "raiseClaim").contains(operation.name())) {
            var order = salon.company.orders().get(new OrderId(salon.sending.order(Thing.OWN)));
            var ownership = salon.company.orders().ownership(order);
            return AccessPolicy.decide(person, Right.FULFILMENT_PLAN, ownership).allowed() ? 200 : 404;
        }
        if (operation.name().equals("placeCall")) return expectedOfPlacing(person);
        if ("call-list".equals(kind)) return expectedOfList(person, operation, thing);
        if ("running-call".equals(kind)) return expectedOfRunning(person, operation, thing);
        if ("telephone-order".equals(kind)) return isHolder(person, thing) ? 200 : 404;
        if (Lending.concerns(operation)) return Lending.expected(salon, person, operation, thing);
        if (Sending.concerns(operation)) return salon.sending.expected(person, operation, thing);
        if (Ordering.concerns(operation)) return salon.ordering.expected(person, operation, thing);
        if (Measuring.concerns(operation)) return salon.measuring.expected(person, operation, thing);
        if ("file".equals(kind)) return expectedOfFile(person, operation, thing);
        if (kind == null || !List.of("client", "call", "activity", "inquiry").contains(kind)) return 200;
        var ownership = ownership(kind, thing);
        var view = switch (kind) {
            case "client" -> Right.CLIENTS_VIEW;
            case "call" -> Right.CALLS_VIEW;
            case "inquiry" -> Right.INQUIRIES_VIEW;
            default -> Right.EVENTS_VIEW;
        };
        if (!AccessPolicy.decide(person, view, ownership).allowed()) return 404;
        // The client named in the body of a linking is the manager's: whoever may not see that one is told it is not
        // there.
        if (operation.name().equals("linkCall")
                && !(AccessPolicy.decide(person, Right.CLIENTS_VIEW, ownership("client", Thing.OWN))
                                .allowed()
                        && AccessPolicy.decide(person, Right.CLIENTS_VIEW, ownership("client", thing))
                                .allowed())) return 404;
        // Nobody takes what is theirs already.
        if (operation.name().equals("takeInquiry")
                && salon.inquiries
                        .get(thing == Thing.FOREIGN ? "foreign" : "own")
                        .owner()
                        .filter(person.employee()::equals)
                        .isPresent()) return 409;
        // Taking a client of nobody is another matter; this one has a manager.
        var needed = operation.name().equals("assignManager") ? List.of(Right.CLIENTS_REASSIGN) : rights;
        return needed.stream()
                        .allMatch(right ->
                                AccessPolicy.decide(person, right, ownership).allowed())
                ? 200
                : 403;
    }

    /** A file is its client's: whoever sees the card sees it, whoever may edit the card may throw it away. */
    private static int expectedOfFile(Actor.User person, Described operation, Thing thing) {
        var ownership = ownership("client", thing);
        if (!AccessPolicy.decide(person, Right.CLIENTS_VIEW, ownership).allowed()) return 404;
        boolean changes = List.of("removeFile", "restoreFile").contains(operation.name());
        return !changes
                        || AccessPolicy.decide(person, Right.CLIENTS_EDIT, ownership)
                                .allowed()
                ? 200
                : 403;
    }

    /** The client of the body is the manager's; without a telephone nobody calls. */
    private static int expectedOfPlacing(Actor.User person) {
        boolean sees = AccessPolicy.decide(person, Right.CLIENTS_VIEW, ownership("client", Thing.OWN))
                .allowed();
        if (!sees) return 404;
        return salon.company.employees().get(person.employee()).facts().extension() == null ? 409 : 200;
    }

    /** Only whose telephone is in it can do anything with a running call. */
    private static int expectedOfRunning(Actor.User person, Described operation, Thing thing) {
        if (isHolder(person, thing)) return 200;
        var call = salon.running.get(thing == Thing.FOREIGN ? "foreign" : "own");
        return AccessPolicy.decide(
                                person, Right.CALLS_VIEW, salon.server.calls().ownership(call))
                        .allowed()
                ? 409
                : 404;
    }

    private static boolean isHolder(Actor.User person, Thing thing) {
        return person.employee()
                .equals(salon.people
                        .get(thing == Thing.FOREIGN ? "other manager" : "administrator")
                        .employee());
    }

    private static boolean isOtherManager(Actor.User person) {
        return person.employee().equals(salon.people.get("other manager").employee());
    }

    /** Whose calls somebody may look at, their lists as well; only who works through one does anything with it. */
    private static int expectedOfList(Actor.User person, Described operation, Thing thing) {
        var owner = salon.people
                .get(thing == Thing.FOREIGN ? "other manager" : "administrator")
                .employee();
        if (person.employee().equals(owner)) return 200;
        var department = salon.company.employees().get(owner).facts().department();
        var holder = new Ownership(java.util.Set.of(new Ownership.Holder(owner, department)));
        if (!AccessPolicy.decide(person, Right.CALLS_VIEW, holder).allowed()) return 404;
        return operation.name().startsWith("callList") ? 200 : 403;
    }

    /** Heads may look at the reminders of their people, and do nothing with them. */
    private static int expectedOfReminder(Actor.User person, Described operation) {
        if (isOtherManager(person)) return 200;
        var other = salon.people.get("other manager").employee();
        var department = salon.company.employees().get(other).facts().department();
        var holder = new Ownership.Holder(other, department);
        boolean sees = AccessPolicy.decide(person, Right.REMINDERS_TEAM, new Ownership(java.util.Set.of(holder)))
                .allowed();
        if (!sees) return 404;
        return operation.name().equals("reminder") ? 200 : 403;
    }

    private static Ownership ownership(String kind, Thing thing) {
        var which = thing == Thing.FOREIGN ? "foreign" : "own";
        return switch (kind) {
            case "client" -> salon.company.clients().ownership(salon.clients.get(which));
            case "inquiry" -> salon.company.inquiries().ownership(salon.inquiries.get(which));
            case "call" -> salon.server.calls().ownership(salon.calls.get(which));
            default -> salon.company.activities().ownership(salon.planned.get(which));
        };
    }
}
