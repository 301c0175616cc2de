package org.nezabudka.adapter.persistence.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nezabudka.adapter.persistence.database.TestDatabase;
import org.nezabudka.application.call.ListenerLease.Answer;

/** Two nodes on one database, of which one listens to a PBX. */
class AdvisoryListenerLeaseTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final AdvisoryListenerLease here =
            new AdvisoryListenerLease(database.access().app());
    private final AdvisoryListenerLease there =
            new AdvisoryListenerLease(database.access().app());

    @AfterEach
    void both_end() {
        here.close();
        there.close();
    }

    @Test
    void one_node_listens_and_goes_on_listening() {
        assertThat(here.ask("main")).isEqualTo(Answer.THIS_NODE);
        assertThat(there.ask("main")).isEqualTo(Answer.ANOTHER_NODE);
        assertThat(here.ask("main")).isEqualTo(Answer.THIS_NODE);
        assertThat(there.ask("main")).isEqualTo(Answer.ANOTHER_NODE);
    }

    @Test
    void every_pbx_has_a_lease_of_its_own() {
        assertThat(here.ask("main")).isEqualTo(Answer.THIS_NODE);
        assertThat(there.ask("branch")).isEqualTo(Answer.THIS_NODE);
        assertThat(here.ask("branch")).isEqualTo(Answer.ANOTHER_NODE);
    }

    @Test
    void the_other_node_takes_over_when_the_first_ends_or_gives_up() throws InterruptedException {
        here.ask("main");
        here.giveUp("main");
        assertThat(there.ask("main")).isEqualTo(Answer.THIS_NODE);
        there.close();
        until(here, Answer.THIS_NODE);
    }

    @Test
    void who_lost_the_session_asks_anew_and_finds_that_another_one_was_quicker() throws InterruptedException {
        here.ask("main");
        killSessions();
        until(there, Answer.THIS_NODE);
        assertThat(here.ask("main")).isEqualTo(Answer.UNKNOWN);
        assertThat(here.ask("main")).isEqualTo(Answer.ANOTHER_NODE);
    }

    /** The database lets go of a lock when it has noticed the end of the session. */
    private static void until(AdvisoryListenerLease lease, Answer answer) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (lease.ask("main") == answer) return;
            Thread.sleep(Duration.ofMillis(50));
        }
        throw new AssertionError("the lease was not taken over");
    }

    private static void killSessions() {
        database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select pg_terminate_backend(l.pid) from pg_locks l where l.locktype = 'advisory' and l.granted")
                        .mapTo(Boolean.class)
                        .list());
    }
}
