package org.nezabudka.bootstrap.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hears in the database server's own log which statements a request leads to, so that the very same ones can be run without us. */
final class StatementLog implements AutoCloseable {

    private static final String PREFIX = "@#%p@#";
    private static final Pattern ENTRY = Pattern.compile("(?m)^@#(\\d+)@#(LOG|DETAIL): +");
    private static final Pattern STATEMENT = Pattern.compile("(?s)(?:statement|execute [^:]+): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("(?s)\\$(\\d+) = (?:NULL|'((?:[^']++|'')*)')");
    private static final int TRIES = 400;

    private final Path log;
    private final Connection session;
    private long marks;

    StatementLog(Path log, Connection superuser) throws SQLException {
        this.log = log;
        this.session = superuser;
        set("log_line_prefix = '" + PREFIX + "'");
        set("log_parameter_max_length = -1");
        set("log_statement = 'all'");
        reload();
    }

    /**
     * A statement as the server got it.
     *
     * @param parameters what stood for {@code $1}, {@code $2}…; {@code null} for NULL
     */
    record Statement(String sql, List<@Nullable String> parameters) {}

    /** What the server was told while the work ran. */
    List<Statement> heard(Work work) throws IOException, SQLException, InterruptedException {
        var before = mark();
        work.run();
        var after = mark();
        for (int i = 0; i < TRIES; i++) {
            var text = Files.readString(log, StandardCharsets.UTF_8);
            int from = text.indexOf(before);
            int until = text.indexOf(after);
            if (from >= 0 && until > from) return parse(text.substring(text.indexOf('\n', from) + 1, until), after);
            Thread.sleep(10);
        }
        throw new BenchmarkFailed("The database server does not log its statements");
    }

    /** Something that sends requests. */
    interface Work {
        void run() throws IOException;
    }

    private String mark() throws SQLException {
        var mark = "bench-mark-" + ++marks + "-of-" + System.identityHashCode(this);
        try (var statement = session.createStatement()) {
            statement.execute("select '" + mark + "'");
        }
        return mark;
    }

    private static List<Statement> parse(String text, String ownMark) {
        var found = new ArrayList<Statement>();
        var entries = ENTRY.matcher(text);
        int begin = -1;
        var kind = "";
        while (true) {
            boolean more = entries.find();
            if (begin >= 0) add(found, kind, text.substring(begin, more ? entries.start() : text.length()));
            if (!more) break;
            begin = entries.end();
            kind = entries.group(2);
        }
        // The last entry is the begin of the closing mark itself.
        if (!found.isEmpty() && (found.getLast().sql() + ownMark).contains("select '" + ownMark)) found.removeLast();
        return found;
    }

    private static void add(List<Statement> found, String kind, String entry) {
        var text = entry.strip().replace("\n\t", "\n");
        if (kind.equals("LOG")) {
            var statement = STATEMENT.matcher(text);
            if (statement.matches()) found.add(new Statement(statement.group(1), List.of()));
        } else if (!found.isEmpty()) {
            var parameters = new ArrayList<@Nullable String>();
            var each = PARAMETER.matcher(text);
            while (each.find())
                parameters.add(each.group(2) == null ? null : each.group(2).replace("''", "'"));
            found.add(new Statement(found.removeLast().sql(), java.util.Collections.unmodifiableList(parameters)));
        }
    }

    private void set(String setting) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("alter system set " + setting);
        }
    }

    private void reload() throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("select pg_reload_conf()");
            // Running sessions take a new setting over between two statements.
            statement.execute("select pg_sleep(0.3)");
        }
    }

    /** Silence again: logging costs what is to be measured. */
    @Override
    public void close() throws SQLException {
        set("log_statement = 'none'");
        reload();
        session.close();
    }
}
