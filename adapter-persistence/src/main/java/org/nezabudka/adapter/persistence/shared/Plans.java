package org.nezabudka.adapter.persistence.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/**
 * Has a statement planned anew for its values each time. A plan for whatever values may come is a hundred times slower for a
 * search by letters: the planner then expects an early hit on the way along another index and finds none.
 */
public final class Plans implements StatementCustomizer {

    /** To be added to a statement whose best plan depends on its values. */
    public static final StatementCustomizer FOR_THESE_VALUES = new Plans();

    private Plans() {}

    @Override
    public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
        // Never named on the server, hence never given a general plan; costs no round trip, unlike a setting.
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
}
