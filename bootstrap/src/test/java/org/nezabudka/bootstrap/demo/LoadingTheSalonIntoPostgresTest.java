package org.nezabudka.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nezabudka.adapter.persistence.access.JdbiAccounts;
import org.nezabudka.adapter.persistence.access.JdbiRoles;
import org.nezabudka.adapter.persistence.activity.JdbiActivities;
import org.nezabudka.adapter.persistence.audit.JdbiAuditLog;
import org.nezabudka.adapter.persistence.call.JdbiCalls;
import org.nezabudka.adapter.persistence.client.JdbiClientViews;
import org.nezabudka.adapter.persistence.client.JdbiClients;
import org.nezabudka.adapter.persistence.database.JdbiTransactions;
import org.nezabudka.adapter.persistence.database.TestDatabase;
import org.nezabudka.adapter.persistence.dictionary.JdbiDictionaries;
import org.nezabudka.adapter.persistence.organization.JdbiDepartments;
import org.nezabudka.adapter.persistence.organization.JdbiEmployees;
import org.nezabudka.adapter.persistence.organization.JdbiStaffDirectory;
import org.nezabudka.application.access.FastPasswordHashes;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.domain.call.NumberingPlan;

class LoadingTheSalonIntoPostgresTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @Test
    void what_was_made_up_stands_in_the_tables() {
        var jdbi = DATABASE.jdbi();
        var transactions = new JdbiTransactions(jdbi);
        var clock = InstantSource.system();
        try (var journal = new JdbiAuditLog(jdbi, transactions)) {
            var clients = new JdbiClients(jdbi);
            var calls = new JdbiCalls(jdbi);
            var salon = new DemoLoading(
                            new JdbiDepartments(jdbi),
                            new JdbiEmployees(jdbi),
                            new JdbiStaffDirectory(jdbi),
                            new JdbiDictionaries(jdbi),
                            new JdbiRoles(jdbi),
                            new JdbiAccounts(jdbi),
                            new FastPasswordHashes(),
                            clients,
                            new JdbiClientViews(jdbi, NumberingPlan.russian(null)),
                            calls,
                            new JdbiActivities(jdbi),
                            new RememberedReminders(),
                            new AuditTrail(journal, transactions, clock),
                            transactions,
                            clock,
                            ZoneId.of("Europe/Moscow"))
                    .load()
                    .orElseThrow();

            assertThat(count("select count(*) from client"))
                    .isEqualTo(salon.clients().size());
            assertThat(count("select count(*) from call"))
                    .isEqualTo(salon.calls().size());
            assertThat(count("select count(*) from activity"))
                    .isEqualTo(salon.activities().size());
            assertThat(count("select count(*) from audit_entry")).isEqualTo(1);
            assertThat(journal.verify().firstBreak()).isEmpty();
            var last = salon.clients().getLast();
            assertThat(transactions.run(() -> clients.get(last.id())).facts()).isEqualTo(last.facts());
            var called = salon.calls().stream()
                    .filter(call -> call.client() != null)
                    .toList()
                    .getLast();
            assertThat(transactions.run(() -> calls.get(called.id()))).isEqualTo(called.withVersion(1));
            assertThat(count("select count(*) from client where id = '" + Objects.requireNonNull(called.client())
                            + "' and last_call_at > '-infinity'"))
                    .isEqualTo(1);
        }
    }

    private static long count(String sql) {
        return DATABASE.ownerJdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
