package org.nezabudka.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nezabudka.adapter.persistence.database.JdbiTransactions;
import org.nezabudka.adapter.persistence.database.TestDatabase;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvent.Audience;
import org.nezabudka.application.shared.LiveSubscriptions;
import org.nezabudka.domain.organization.EmployeeId;

/** Two nodes on one database: what one publishes, the other hears. */
class HearingLiveEventsTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final JdbiTransactions transactions = new JdbiTransactions(database.jdbi());
    private final LinkedBlockingQueue<LiveEvent> heard = new LinkedBlockingQueue<>();
    private final JdbiLiveEvents here =
            new JdbiLiveEvents(database.jdbi(), database.access().app());
    private final JdbiLiveEvents there =
            new JdbiLiveEvents(database.jdbi(), database.access().app());

    @BeforeEach
    void the_other_node_listens() throws InterruptedException {
        there.start();
        var ready = new LinkedBlockingQueue<LiveEvent>();
        try (var waiting = there.subscribe(ready::add)) {
            // Nobody tells when a session has begun to listen: knock until it answers.
            while (ready.poll(100, TimeUnit.MILLISECONDS) == null) here.publish(LiveEvent.everybody("knock", "-"));
        }
        there.subscribe(event -> {
            if (!event.type().equals("knock")) heard.add(event);
        });
    }

    @AfterEach
    void both_stop() {
        there.close();
    }

    @Test
    void every_kind_of_audience_arrives_as_it_was_sent() throws InterruptedException {
        var employee = new EmployeeId(UUID.randomUUID());
        for (var event : Set.of(
                LiveEvent.ofClient("client.changed", "1"),
                LiveEvent.ofCall("call.changed", "2"),
                LiveEvent.only(Set.of(employee), "call.ringing", "3"),
                LiveEvent.everybody("dictionary.changed", "4"))) {
            here.publish(event);
            assertThat(next()).isEqualTo(event);
        }
    }

    @Test
    void an_audience_too_large_for_one_message_is_reached_by_several() throws InterruptedException {
        var all = new HashSet<EmployeeId>();
        for (int i = 0; i < 400; i++) all.add(new EmployeeId(UUID.randomUUID()));
        here.publish(LiveEvent.only(all, "call.ringing", "1"));
        var reached = new HashSet<EmployeeId>();
        while (reached.size() < all.size()) {
            assertThat(next().audience())
                    .isInstanceOfSatisfying(Audience.Only.class, only -> reached.addAll(only.employees()));
        }
        assertThat(reached).isEqualTo(all);
    }

    @Test
    void what_was_rolled_back_is_never_heard_and_what_was_stored_only_after_the_commit() throws InterruptedException {
        assertThatThrownBy(() -> transactions.run(() -> {
                    here.publish(LiveEvent.ofClient("client.changed", "undone"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        transactions.run(() -> {
            here.publish(LiveEvent.ofClient("client.changed", "done"));
            assertThat(heard).isEmpty();
        });
        assertThat(next().id()).isEqualTo("done");
    }

    @Test
    void a_lost_session_is_opened_again_and_listeners_are_told_of_the_gap() throws InterruptedException {
        database.endAllSessions();
        assertThat(next().type()).isEqualTo(LiveSubscriptions.GAP);
        here.publish(LiveEvent.everybody("client.changed", "1"));
        assertThat(next().id()).isEqualTo("1");
    }

    private LiveEvent next() throws InterruptedException {
        var event = heard.poll(60, TimeUnit.SECONDS);
        assertThat(event).as("an event within a minute").isNotNull();
        return event;
    }
}
