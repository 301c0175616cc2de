package org.nezabudka.adapter.persistence.database;

import java.sql.Connection;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The only class that knows Liquibase; it is loaded when there is something to do. */
final class SchemaUpdate {

    private static final String ANALYTICS = "liquibase.analytics.enabled";

    /** Held on to, because the logging framework forgets levels of loggers that nobody references. */
    private static final Logger CHATTER = Logger.getLogger("liquibase");

    private SchemaUpdate() {}

    /** Applies the changes; the caller has made sure that nobody else is doing so. */
    static void run(Connection session, String master) {
        // What matters arrives as an exception; the library would print it a second time, with its stack.
        CHATTER.setLevel(Level.OFF);
        // By default the library reports each run to its maker. Both switches are needed, it reads them at different
        // moments.
        System.setProperty(ANALYTICS, "false");
        try {
            Scope.child(
                    Map.of(
                            Scope.Attr.ui.name(),
                            new LoggerUIService(),
                            Scope.Attr.resourceAccessor.name(),
                            new ClassLoaderResourceAccessor(SchemaUpdate.class.getClassLoader()),
                            ANALYTICS,
                            false),
                    () -> update(session, master));
        } catch (Exception failure) {
            throw Migrations.failed(failure);
        }
    }

    private static void update(Connection session, String master) throws Exception {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(session));
        // We alone hold the turn, so a lock row that is still set belongs to a process that was killed.
        var lock = LockServiceFactory.getInstance().getLockService(database);
        lock.forceReleaseLock();
        new CommandScope("update")
                .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, master)
                .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                .execute();
    }
}
