package org.nezabudka.adapter.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the program no more rights than it needs on a server that is not ours.
 *
 * <p>There we are given one login. If it may create roles, the program's sessions take on {@value #APP} or {@value #REPORT}
 * right at login, two roles without a password of their own: no second secret has to be kept, and a statement smuggled in
 * can neither change the schema nor alter the audit log. If it may not, everything runs as the login itself; the audit's hash
 * chain still shows any tampering. An administrator who wants the roles without handing out the right to create them creates
 * both beforehand and makes the login their member.
 */
public final class DatabaseRoles {

    public static final String OWNER = "nezabudka_owner";
    public static final String APP = "nezabudka_app";
    public static final String REPORT = "nezabudka_report";

    /** The role exists: told so directly, or by the index when another node created it in the same moment. */
    private static final Set<String> ALREADY_THERE = Set.of("42710", "23505");

    private static final Logger log = LoggerFactory.getLogger(DatabaseRoles.class);

    private DatabaseRoles() {}

    /**
     * The ways into a database of which only one login is known.
     *
     * @throws DatabaseProblem if the login does not work
     */
    public static DatabaseAccess of(DatabaseSettings login) {
        try (var session = Sessions.open(login)) {
            return new DatabaseAccess(login, reduced(session, login, APP), reduced(session, login, REPORT));
        } catch (SQLException broken) {
            throw Sessions.explain(broken, login);
        }
    }

    private static DatabaseSettings reduced(Connection session, DatabaseSettings login, String role)
            throws SQLException {
        if (canBecome(session, role) || (create(session, role) && canBecome(session, role)))
            return login.actingAs(role);
        log.warn(
                "The database user {} may not create the role {}: working with all rights of the user",
                login.user(),
                role);
        return login;
    }

    private static boolean canBecome(Connection session, String role) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("set role " + role);
            statement.execute("reset role");
            return true;
        } catch (SQLException refused) {
            if (session.isValid(1)) return false;
            throw refused;
        }
    }

    private static boolean create(Connection session, String role) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("create role " + role + " nologin");
        } catch (SQLException refused) {
            if (!ALREADY_THERE.contains(refused.getSQLState())) return false;
        }
        try (var statement = session.createStatement()) {
            statement.execute("grant " + role + " to current_user");
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }
}
