package org.nezabudka.bootstrap.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.adapter.persistence.database.TestDatabase;
import org.nezabudka.adapter.telephony.records.CapturedRecords;
import org.nezabudka.adapter.telephony.records.SqlPbxRecords;
import org.nezabudka.application.call.PbxHistory;
import org.nezabudka.application.call.RecordsUnreachable;
import org.nezabudka.domain.call.DetailRecord;
import org.postgresql.PGConnection;

/** What an exchange wrote into tables says the same as what it wrote into files, on a real PostgreSQL. */
class ReadingRecordTablesTest {

    private static final Instant EVER = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("2027-01-01T00:00:00Z");

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private Connection connection;

    @BeforeEach
    void connect_as_the_exchange() throws SQLException {
        connection = DriverManager.getConnection(address());
        run("create schema asterisk");
    }

    @AfterEach
    void leave_nothing() throws SQLException {
        run("drop schema asterisk cascade");
        connection.close();
    }

    private static String address() {
        var owner = database.access().owner();
        return owner.url() + (owner.url().contains("?") ? "&" : "?") + "user=" + encoded(owner.user()) + "&password="
                + encoded(owner.password());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a capture's file in a table, all of them text. */
    private void load(String capture, String kind) throws Exception {
        var name = "/org/nezabudka/adapter/telephony/captures/" + capture + "." + kind + ".csv.gz";
        try (var stream = Objects.requireNonNull(CapturedRecords.class.getResourceAsStream(name), name)) {
            var text = new String(new GZIPInputStream(stream).readAllBytes(), UTF_8);
            var columns = Stream.of(
                            text.substring(0, text.indexOf('\n')).strip().split(","))
                    .map(column -> "\"" + column + "\" text")
                    .collect(Collectors.joining(", "));
            run("create table asterisk." + kind + "_text (" + columns + ")");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy asterisk." + kind + "_text from stdin with (format csv, header)",
                            new StringReader(text));
        }
    }

    /** As {@code cdr_pgsql} and {@code cel_pgsql} are usually set up: times of the clock on the wall, without a zone. */
    private void writtenByAsterisk(String capture) throws Exception {
        load(capture, "cdr");
        run("""
                create table asterisk.cdr as
                select t.start::timestamp as calldate, nullif(t.answer, '')::timestamp as answer, t."end"::timestamp as "end",
                       t.clid, t.src, t.dst, t.dcontext, t.channel, t.dstchannel, t.lastapp, t.lastdata, t.duration::int as duration,
                       t.billsec::int as billsec, t.disposition, 3 as amaflags, t.uniqueid, t.linkedid, t.sequence::int as sequence,
                       t.did, t.recordingfile
                from asterisk.cdr_text t
                """);
        load(capture, "cel");
        run("""
                create table asterisk.cel as
                select row_number() over () as id, t.eventtype,
                       to_timestamp(t.eventtime::numeric) at time zone 'Europe/Moscow' as eventtime,
                       t.cid_name, t.cid_num, t.exten, t.context, t.channame, t.appname, t.appdata, t.uniqueid, t.linkedid, t.peer,
                       t.extra
                from asterisk.cel_text t
                """);
    }

    private static PbxHistory read(Instant from, Instant until) {
        return new SqlPbxRecords("main", address(), "asterisk.cdr", "asterisk.cel", ZoneId.of("Europe/Moscow"))
                .between(from, until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inbound_answered",
                "cyrillic_callerid",
                "queue_abandoned",
                "attended_transfer_feature",
                "outbound_failures"
            })
    void tables_say_the_same_as_files(String capture) throws Exception {
        writtenByAsterisk(capture);
        var tables = read(EVER, NEVER);
        var files = CapturedRecords.of(capture, true, true);
        assertThat(tables.unreadable()).isEmpty();
        assertThat(tables.details()).containsExactlyInAnyOrderElementsOf(files.details());
        // A row of a table bears microseconds, as the line of the file does.
        assertThat(tables.log()).containsExactlyInAnyOrderElementsOf(files.log());
    }

    @Test
    void times_that_bear_a_zone_are_read_in_that_zone() throws Exception {
        writtenByAsterisk("inbound_answered");
        var before = read(EVER, NEVER);
        run("alter table asterisk.cdr alter calldate type timestamptz using calldate at time zone 'Europe/Moscow'");
        run("alter table asterisk.cel alter eventtime type timestamptz using eventtime at time zone 'Europe/Moscow'");
        assertThat(read(EVER, NEVER)).isEqualTo(before);
    }

    @Test
    void only_what_began_within_the_time_is_told() throws Exception {
        writtenByAsterisk("inbound_answered");
        var start = read(EVER, NEVER).details().getFirst().startedAt();
        assertThat(read(start, start.plusSeconds(1)).details()).hasSize(1);
        assertThat(read(EVER, start).details()).isEmpty();
        assertThat(read(start.plusSeconds(1), NEVER).details()).isEmpty();
    }

    @Test
    void one_of_both_tables_is_enough_and_none_is_told() throws Exception {
        writtenByAsterisk("inbound_answered");
        run("drop table asterisk.cel");
        assertThat(read(EVER, NEVER).log()).isEmpty();
        assertThat(read(EVER, NEVER).details()).isNotEmpty();
        run("drop table asterisk.cdr");
        assertThatThrownBy(() -> read(EVER, NEVER))
                .isInstanceOf(RecordsUnreachable.class)
                .hasMessageContaining("asterisk.cdr");
    }

    @Test
    void a_row_that_cannot_be_understood_is_told_with_its_place_and_the_rest_is_taken() throws Exception {
        writtenByAsterisk("inbound_answered");
        run("insert into asterisk.cdr (calldate, channel, uniqueid, disposition) "
                + "values (timestamp '2026-11-21 10:00:00', 'PJSIP/101-1', '1.1', 'HAPPY')");
        var history = read(EVER, NEVER);
        assertThat(history.details()).extracting(DetailRecord::channelId).doesNotContain("1.1");
        assertThat(history.details()).isNotEmpty();
        assertThat(history.unreadable()).singleElement().hasToString("asterisk.cdr:1: unknown disposition HAPPY");
    }

    @Test
    void a_database_that_is_away_or_refuses_is_told_without_its_password() {
        for (var address : List.of(
                "jdbc:postgresql://127.0.0.1:1/none?user=u&password=geheim",
                address().replaceAll("password=[^&]*", "password=geheim-geheim") + "&options=-c%20no_such=1"))
            assertThatThrownBy(() ->
                            new SqlPbxRecords("main", address, "cdr", "cel", ZoneId.of("UTC")).between(EVER, NEVER))
                    .isInstanceOf(RecordsUnreachable.class)
                    .hasMessageNotContaining("geheim");
    }

    @Test
    void what_is_no_name_of_a_table_is_refused_before_anything_is_asked() {
        assertThatThrownBy(() -> new SqlPbxRecords("main", address(), "cdr; drop table cdr", "cel", ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
