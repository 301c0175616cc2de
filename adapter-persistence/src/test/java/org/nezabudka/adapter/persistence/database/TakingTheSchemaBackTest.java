package org.nezabudka.adapter.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.RollbackCountCommandStep;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way back of every change is really gone, with Liquibase itself: an untried way back is none. */
class TakingTheSchemaBackTest {

    private static final String MASTER = "db/changelog.yaml";

    private final DatabaseAccess database = TestServer.shared().createMigrated();
    private final Jdbi owner = Jdbi.create(
            database.owner().url(), database.owner().user(), database.owner().password());

    @AfterEach
    void nothing_stays() {
        TestServer.shared().drop(database);
    }

    @Test
    void every_change_is_taken_back_and_the_way_forward_is_open_again() throws Exception {
        var before = things();
        assertThat(before).contains("table client", "table call", "index client_by_name");

        takeBack(Changelog.read(MASTER).changes().size());
        assertThat(things()).allSatisfy(thing -> assertThat(thing).containsAnyOf("databasechangelog", "schema_state"));

        owner.useHandle(handle -> handle.execute("drop table if exists schema_state"));
        assertThat(Migrations.ofThisRelease().migrate(database.owner())).isTrue();
        assertThat(things()).isEqualTo(before);
    }

    private List<String> things() {
        return owner.withHandle(
                handle -> handle.createQuery("""
                        select case c.relkind when 'r' then 'table ' when 'i' then 'index ' when 'S' then 'sequence ' else 'view ' end
                               || c.relname
                        from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i', 'S', 'v', 'm')
                          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                        union all
                        select 'function ' || p.proname from pg_proc p
                        where p.pronamespace = 'public'::regnamespace
                          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                        order by 1
                        """).mapTo(String.class).list());
    }

    private void takeBack(int changes) throws Exception {
        try (var session = Sessions.open(database.owner().withLimits(DatabaseSettings.Limits.MIGRATION))) {
            Scope.child(
                    Map.of(
                            Scope.Attr.ui.name(),
                            new LoggerUIService(),
                            Scope.Attr.resourceAccessor.name(),
                            new ClassLoaderResourceAccessor(getClass().getClassLoader()),
                            "liquibase.analytics.enabled",
                            false),
                    () -> new CommandScope("rollbackCount")
                            .addArgumentValue(
                                    DbUrlConnectionArgumentsCommandStep.DATABASE_ARG,
                                    DatabaseFactory.getInstance()
                                            .findCorrectDatabaseImplementation(new JdbcConnection(session)))
                            .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, MASTER)
                            .addArgumentValue(RollbackCountCommandStep.COUNT_ARG, changes)
                            .execute());
        }
    }
}
