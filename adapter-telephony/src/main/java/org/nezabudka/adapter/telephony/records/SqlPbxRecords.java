package org.nezabudka.adapter.telephony.records;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Properties;
import java.util.regex.Pattern;
import org.nezabudka.application.call.PbxHistory;
import org.nezabudka.application.call.PbxHistory.UnreadableRow;
import org.nezabudka.application.call.PbxRecords;
import org.nezabudka.application.call.RecordsUnreachable;
import org.nezabudka.domain.call.DetailRecord;
import org.nezabudka.domain.call.LoggedEvent;

/**
 * Records in tables that the PBX writes into: {@code cdr_pgsql}, {@code cdr_adaptive_odbc}, {@code cel_pgsql}, {@code cel_odbc}. One
 * of both tables is enough. Nothing is ever written there.
 */
public final class SqlPbxRecords implements PbxRecords {

    private static final Pattern TABLE = Pattern.compile("[A-Za-z_]\\w{0,62}(\\.[A-Za-z_]\\w{0,62})?");

    /** How the tables are usually called. */
    public static final String CDR = "cdr";

    /** How the tables are usually called. */
    public static final String CEL = "cel";

    private final String pbx;
    private final String address;
    private final String cdr;
    private final String cel;
    private final ZoneId zone;

    /**
     * @param address of the database as JDBC writes it, with user and password
     * @param cdr the table of call detail records
     * @param cel the table of the channel event log
     * @param zone of the clock of the PBX, for times that bear none
     * @throws IllegalArgumentException if that is no name of a table
     */
    public SqlPbxRecords(String pbx, String address, String cdr, String cel, ZoneId zone) {
        if (!TABLE.matcher(cdr).matches() || !TABLE.matcher(cel).matches())
            throw new IllegalArgumentException("No name of a table: " + cdr + ", " + cel);
        this.pbx = pbx;
        this.address = address;
        this.cdr = cdr;
        this.cel = cel;
        this.zone = zone;
    }

    /** Whether this can be the name of a table. */
    public static boolean isTable(String name) {
        return TABLE.matcher(name).matches();
    }

    @Override
    public String pbx() {
        return pbx;
    }

    @Override
    public PbxHistory between(Instant from, Instant until) {
        var log = new ArrayList<LoggedEvent>();
        var details = new ArrayList<DetailRecord>();
        var unreadable = new ArrayList<UnreadableRow>();
        try (var connection = open()) {
            boolean hasLog = new SqlRows(cel, zone, unreadable).read(connection, "eventtime", from, until, row -> {
                var event = row.loggedEvent();
                if (!event.at().isBefore(from) && event.at().isBefore(until)) log.add(event);
            });
            boolean hasDetails = new SqlRows(cdr, zone, unreadable).read(connection, "start", from, until, row -> {
                var detail = row.detailRecord();
                if (!detail.startedAt().isBefore(from) && detail.startedAt().isBefore(until)) details.add(detail);
            });
            if (!hasLog && !hasDetails)
                throw new RecordsUnreachable(pbx, "there is neither a table " + cdr + " nor " + cel);
        } catch (SQLException refused) {
            throw new RecordsUnreachable(pbx, String.valueOf(refused.getMessage()));
        }
        return new PbxHistory(log, details, unreadable);
    }

    /** Of what another program writes: reading it must never hold it up. */
    private Connection open() throws SQLException {
        var waiting = new Properties();
        if (address.startsWith("jdbc:postgresql:")) {
            waiting.setProperty("connectTimeout", "10");
            waiting.setProperty("socketTimeout", "90");
            waiting.setProperty("ApplicationName", "nezabudka");
        }
        var connection = DriverManager.getConnection(address, waiting);
        try {
            connection.setReadOnly(true);
            // Rows then come a thousand at a time instead of all at once.
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException broke) {
            connection.close();
            throw broke;
        }
    }

    /** Never shows a password in a log. */
    @Override
    public String toString() {
        return pbx + " in " + address.replaceAll("[?;].*", "").replaceAll("//[^/]*@", "//");
    }
}
