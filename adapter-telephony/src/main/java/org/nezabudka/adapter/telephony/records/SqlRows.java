package org.nezabudka.adapter.telephony.records;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.PbxHistory.UnreadableRow;

/** The rows of a table that a PBX writes into, whatever its columns are called and in whatever order they stand. */
final class SqlRows {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private static final int AT_ONCE = 1_000;

    private static final int LONGEST_ANSWER_SECONDS = 60;

    private static final int MOST_REPORTS = 1_000;

    /** A local time that the clocks show twice or never is found by looking around it; what is too much is left out afterwards. */
    private static final Duration AROUND = Duration.ofHours(2);

    private final String table;
    private final ZoneId zone;
    private final List<UnreadableRow> unreadable;

    /** @param table its name, which must be checked: it becomes part of a statement */
    SqlRows(String table, ZoneId zone, List<UnreadableRow> unreadable) {
        this.table = table;
        this.zone = zone;
        this.unreadable = unreadable;
    }

    /**
     * Rows from about one moment to about another, in the order of a column.
     *
     * @param when which column tells the time, in the words of {@link Columns}
     * @return whether there is such a table
     */
    boolean read(Connection connection, String when, Instant from, Instant until, CsvRows.Taker taker)
            throws SQLException {
        var column = column(connection, when);
        if (column.isEmpty()) return false;
        var name = "\"" + column.get().name() + "\"";
        if (connection.getMetaData().getIdentifierQuoteString().equals("`"))
            name = "`" + column.get().name() + "`";
        var sql = "select * from " + table + " where " + name + " >= ? and " + name + " < ? order by " + name;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_ONCE);
            statement.setQueryTimeout(LONGEST_ANSWER_SECONDS);
            bind(statement, 1, column.get(), from.minus(AROUND));
            bind(statement, 2, column.get(), until.plus(AROUND));
            try (var rows = statement.executeQuery()) {
                var names = names(rows.getMetaData());
                for (long number = 1; rows.next(); number++) take(rows, names, number, taker);
            }
        }
        return true;
    }

    private void take(ResultSet rows, Columns columns, long number, CsvRows.Taker taker) throws SQLException {
        var cells = cells(rows);
        try {
            taker.take(new Row(name -> columns.value(cells, name), zone));
        } catch (Row.Unreadable reason) {
            if (unreadable.size() < MOST_REPORTS)
                unreadable.add(new UnreadableRow(table, number, String.valueOf(reason.getMessage())));
        }
    }

    /** How the table names the time, and whether its times bear a zone. */
    private record TimeColumn(String name, boolean zoned) {}

    /** Empty where there is no such table, or none that a PBX writes into. */
    private Optional<TimeColumn> column(Connection connection, String when) throws SQLException {
        if (!exists(connection)) return Optional.empty();
        try (var statement = connection.prepareStatement("select * from " + table + " where 1 = 0");
                var nothing = statement.executeQuery()) {
            var columns = nothing.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++)
                if (Columns.name(columns.getColumnName(i)).equals(when))
                    return Optional.of(new TimeColumn(columns.getColumnName(i), isZoned(columns, i)));
            throw new SQLException("table " + table + " has no column for " + when);
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        int dot = table.indexOf('.');
        var schema = dot < 0 ? null : table.substring(0, dot);
        try (var tables = connection.getMetaData().getTables(null, schema, table.substring(dot + 1), null)) {
            return tables.next();
        }
    }

    private static boolean isZoned(ResultSetMetaData columns, int place) throws SQLException {
        return columns.getColumnType(place) == Types.TIMESTAMP_WITH_TIMEZONE
                || columns.getColumnTypeName(place).equalsIgnoreCase("timestamptz");
    }

    private void bind(PreparedStatement statement, int place, TimeColumn column, Instant moment) throws SQLException {
        if (column.zoned()) statement.setObject(place, moment.atZone(zone).toOffsetDateTime());
        else statement.setObject(place, LocalDateTime.ofInstant(moment, zone));
    }

    private static Columns names(ResultSetMetaData columns) throws SQLException {
        var names = new ArrayList<String>();
        for (int i = 1; i <= columns.getColumnCount(); i++) names.add(columns.getColumnLabel(i));
        return new Columns(names);
    }

    private static List<String> cells(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData();
        var cells = new ArrayList<String>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var text = cell(rows, columns, i);
            cells.add(text == null ? "" : text);
        }
        return cells;
    }

    /** As a file would have it: local times as they stand, times with a zone as seconds since the epoch. */
    private static @Nullable String cell(ResultSet rows, ResultSetMetaData columns, int place) throws SQLException {
        if (isZoned(columns, place)) {
            var moment = rows.getObject(place, OffsetDateTime.class);
            if (moment == null) return null;
            return BigDecimal.valueOf(moment.toInstant().getEpochSecond())
                    .add(BigDecimal.valueOf(moment.getNano(), 9))
                    .toPlainString();
        }
        if (columns.getColumnType(place) == Types.TIMESTAMP) {
            var local = rows.getObject(place, LocalDateTime.class);
            return local == null ? null : LOCAL.format(local);
        }
        return rows.getString(place);
    }
}
