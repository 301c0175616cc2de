package org.nezabudka.adapter.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nezabudka.application.shared.StorageUnavailable;
import org.nezabudka.application.shared.Transactions;

class RunningTransactionsTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    static Transactions transactions;

    @BeforeAll
    static void a_table_to_write_to() {
        database.ownerJdbi().useHandle(owner -> {
            owner.execute("create table note (id int primary key, text text not null)");
            owner.execute("insert into note values (1, 'one'), (2, 'two')");
            owner.execute("grant select, insert, update, delete on note to nezabudka_app");
        });
        transactions = new JdbiTransactions(database.jdbi());
    }

    @AfterEach
    void only_the_first_two_notes_stay() {
        database.ownerJdbi().useHandle(owner -> owner.execute("delete from note where id > 2"));
    }

    @Test
    void what_several_repositories_write_is_stored_together() {
        transactions.run(() -> {
            write(3);
            transactions.run(() -> write(4));
            assertThat(seenFromOutside()).isEqualTo(2);
        });
        assertThat(seenFromOutside()).isEqualTo(4);
    }

    @Test
    void a_failure_after_a_nested_call_takes_its_work_back() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.run(() -> write(3));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(seenFromOutside()).isEqualTo(2);
    }

    @Test
    void what_follows_a_commit_sees_it_and_does_not_follow_a_rollback() {
        var seen = new ArrayList<Integer>();
        transactions.run(() -> {
            transactions.afterCommit(() -> seen.add(seenFromOutside()));
            transactions.run(() -> transactions.afterCommit(() -> seen.add(-seenFromOutside())));
            write(3);
            assertThat(seen).isEmpty();
        });
        assertThat(seen).containsExactly(3, -3);
        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.afterCommit(() -> seen.add(99));
                    write(3);
                }))
                .hasMessageContaining("duplicate key");
        assertThat(seen).doesNotContain(99);
        transactions.afterCommit(() -> seen.add(7));
        assertThat(seen).endsWith(7);
    }

    @Test
    void a_failing_follower_neither_fails_the_use_case_nor_stops_the_next() {
        var reached = new ArrayList<String>();
        transactions.run(() -> {
            transactions.afterCommit(() -> {
                throw new IllegalStateException("a listener that failed on purpose");
            });
            transactions.afterCommit(() -> reached.add("next"));
            write(3);
        });
        assertThat(reached).containsExactly("next");
        assertThat(seenFromOutside()).isEqualTo(3);
    }

    @Test
    void a_session_ended_by_the_server_is_an_outage_and_the_next_use_case_works() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    write(3);
                    var pid = database.jdbi()
                            .withHandle(handle -> handle.createQuery("select pg_backend_pid()")
                                    .mapTo(Integer.class)
                                    .one());
                    database.ownerOfServer().useHandle(admin -> admin.execute("select pg_terminate_backend(?)", pid));
                    write(4);
                }))
                .isInstanceOf(StorageUnavailable.class);
        assertThat(seenFromOutside()).isEqualTo(2);
        transactions.run(() -> write(3));
        assertThat(seenFromOutside()).isEqualTo(3);
    }

    @Test
    void the_loser_of_a_deadlock_is_asked_to_try_again() {
        var bothHoldOne = new CyclicBarrier(2);
        var first = CompletableFuture.runAsync(() -> touch(1, 2, bothHoldOne));
        var second = CompletableFuture.runAsync(() -> touch(2, 1, bothHoldOne));
        assertThatThrownBy(() -> CompletableFuture.allOf(first, second).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(StorageUnavailable.class);
        assertThat(first.isCompletedExceptionally()).isNotEqualTo(second.isCompletedExceptionally());
    }

    @Test
    void a_pool_without_a_free_session_is_an_outage_not_a_hang() {
        var usual = DatabaseSettings.Limits.USUAL;
        var impatient = new DatabaseSettings.Limits(
                usual.connect(),
                usual.socket(),
                usual.statement(),
                usual.lock(),
                usual.idleInTransaction(),
                Duration.ofMillis(300));
        try (var small = Database.open(database.access().app().withPoolSize(1).withLimits(impatient))) {
            var narrow = new JdbiTransactions(small.jdbi());
            narrow.run(() -> {
                small.jdbi().useHandle(handle -> handle.execute("select 1"));
                var other = CompletableFuture.runAsync(
                        () -> narrow.run(() -> small.jdbi().useHandle(handle -> handle.execute("select 1"))));
                assertThatThrownBy(other::join).hasCauseInstanceOf(StorageUnavailable.class);
            });
        }
    }

    @Test
    void a_mistake_of_ours_stays_visible_as_such() {
        assertThatThrownBy(() -> transactions.run(
                        () -> database.jdbi().useHandle(handle -> handle.execute("select * from nowhere"))))
                .isNotInstanceOf(StorageUnavailable.class)
                .hasMessageContaining("nowhere");
    }

    private static void touch(int one, int other, CyclicBarrier bothHoldOne) {
        transactions.run(() -> {
            update(one);
            await(bothHoldOne);
            update(other);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void update(int id) {
        database.jdbi().useHandle(handle -> handle.execute("update note set text = text where id = ?", id));
    }

    private static void write(int id) {
        database.jdbi().useHandle(handle -> handle.execute("insert into note values (?, 'text')", id));
    }

    /** Read by another session, which sees committed rows only. */
    private static int seenFromOutside() {
        return database.ownerJdbi()
                .withHandle(owner -> owner.createQuery("select count(*) from note")
                        .mapTo(Integer.class)
                        .one());
    }
}
