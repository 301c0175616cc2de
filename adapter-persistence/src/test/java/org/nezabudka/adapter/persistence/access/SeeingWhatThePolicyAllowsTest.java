package org.nezabudka.adapter.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nezabudka.adapter.persistence.database.TestDatabase;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;

/**
 * The condition in SQL and the policy in Java must never disagree. Thousands of companies made up at random live in one database
 * side by side; each actor of one of them is asked about all its clients, calls, activities, inquiries,
 * measurements, orders, visits and claims, for every right that has a scope.
 */
class SeeingWhatThePolicyAllowsTest {

    private static final int WORLDS = Integer.getInteger("nezabudka.worlds", 10_000);
    private static final int AT_ONCE = 1_000;
    private static final long SEED = Long.getLong("nezabudka.seed", new Random().nextLong());

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void the_sql_lets_pass_what_the_policy_allows_and_nothing_else() {
        System.out.println("Worlds of seed " + SEED + " (-Dnezabudka.seed)");
        var random = new Random(SEED);
        int decided = 0;
        for (int done = 0; done < WORLDS; done += AT_ONCE) {
            var worlds = Stream.generate(() -> new RandomCompany(random))
                    .limit(AT_ONCE)
                    .toList();
            decided += database.jdbi().inTransaction(handle -> {
                StoredCompanies.store(handle, worlds);
                int compared = 0;
                for (var world : worlds) compared += compare(handle, world);
                return compared;
            });
        }
        assertThat(decided).as("decisions compared").isGreaterThan(WORLDS * 3);
    }

    /**
     * A kind of things that belong to somebody.
     *
     * @param table as it stands in a statement, with its alias first of all
     * @param owned whose each of a company's is, as far as that right is concerned
     */
    private record Kind(
            String table,
            BiFunction<Actor, Right, Visibility> visibility,
            BiFunction<RandomCompany, Right, Map<UUID, Ownership>> owned) {

        String alias() {
            return table.split(" ", 3)[1];
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "client c",
                    Visibility::ofClients,
                    (world, right) -> owned(world.clients.keySet(), id -> id, world::ofClient)),
            new Kind(
                    "call k",
                    Visibility::ofCalls,
                    (world, right) -> owned(world.calls, RandomCompany.MadeUpCall::id, world::ofCall)),
            new Kind(
                    "activity a",
                    Visibility::ofActivities,
                    (world, right) -> owned(world.activities, RandomCompany.MadeUpActivity::id, world::ofActivity)),
            new Kind(
                    "inquiry i",
                    Visibility::ofInquiries,
                    (world, right) -> owned(
                            world.inquiries, RandomCompany.MadeUpInquiry::id, one -> world.ofInquiry(one, right))),
            new Kind(
                    "measurement m",
                    Visibility::ofMeasurements,
                    (world, right) ->
                            owned(world.measurements, RandomCompany.MadeUpMeasurement::id, world::ofMeasurement)),
            new Kind(
                    "customer_order o",
                    Visibility::ofOrders,
                    (world, right) -> owned(world.orders, RandomCompany.MadeUpOrder::id, world::ofOrder)),
            new Kind(
                    "fulfilment_job j join customer_order o on o.id = j.order_id",
                    Visibility::ofJobs,
                    (world, right) -> owned(world.jobs, RandomCompany.MadeUpJob::id, world::ofJob)),
            new Kind(
                    "order_claim q join customer_order o on o.id = q.order_id",
                    Visibility::ofClaims,
                    (world, right) -> owned(world.claims, RandomCompany.MadeUpClaim::id, world::ofClaim)));

    private static <T> Map<UUID, Ownership> owned(
            Collection<T> things, Function<T, UUID> id, Function<T, Ownership> ownership) {
        return things.stream().collect(Collectors.toMap(id, ownership));
    }

    /** @return how many decisions were compared */
    private static int compare(Handle handle, RandomCompany world) {
        var actor = world.actor();
        int compared = 0;
        for (var right : Right.values()) {
            if (!right.isScoped() || !isTurnOf(right, actor)) continue;
            var owned = new HashMap<UUID, Ownership>();
            for (var kind : KINDS) owned.putAll(kind.owned().apply(world, right));
            var allowed = new HashSet<UUID>();
            owned.forEach((id, ownership) -> {
                if (AccessPolicy.decide(actor, right, ownership).allowed()) allowed.add(id);
            });
            assertThat(visible(handle, actor, right, owned.keySet()))
                    .as("what %s sees by %s, seed %s", actor, right, SEED)
                    .isEqualTo(allowed);
            compared += owned.size();
        }
        return compared;
    }

    /** Each world asks one of the scoped rights, and each right is asked by thousands of worlds. */
    private static boolean isTurnOf(Right right, Actor.User actor) {
        var scoped = Stream.of(Right.values()).filter(Right::isScoped).toList();
        return scoped.indexOf(right) == Math.floorMod(actor.employee().value().hashCode(), scoped.size());
    }

    /** Asks twice, as a list does and as a card does, and makes sure that both answer the same. */
    private static Set<UUID> visible(Handle handle, Actor actor, Right right, Set<UUID> all) {
        var sql = Sql.of("select null::uuid as id, null as way where false");
        for (var kind : KINDS) {
            var visibility = kind.visibility().apply(actor, right);
            add(sql, kind, "card", visibility.condition());
            for (var branch : visibility.branches()) add(sql, kind, "list", branch);
        }
        var ways = new HashMap<String, Set<UUID>>();
        Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bindArray("all", UUID.class, List.copyOf(all))
                .map((row, context) -> ways.computeIfAbsent(row.getString("way"), any -> new HashSet<>())
                        .add(row.getObject("id", UUID.class)))
                .list();
        var asCards = ways.getOrDefault("card", Set.of());
        assertThat(ways.getOrDefault("list", Set.of()))
                .as("lists of %s by %s, seed %s", actor, right, SEED)
                .isEqualTo(asCards);
        return asCards;
    }

    private static void add(Sql sql, Kind kind, String way, Sql condition) {
        sql.add("union all select " + kind.alias() + ".id, '" + way + "' from " + kind.table() + " where "
                        + kind.alias() + ".id = any(:all) and")
                .add(condition);
    }
}
