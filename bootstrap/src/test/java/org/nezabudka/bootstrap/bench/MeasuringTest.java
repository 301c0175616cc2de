package org.nezabudka.bootstrap.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nezabudka.bootstrap.bench.StatementLog.Statement;

class MeasuringTest {

    @Test
    void options_are_read_and_wrong_ones_are_named() {
        var options = Options.read(new String[] {"api", "--clients", "5000", "--users", "1,4"});
        assertThat(options.clients()).isEqualTo(5000);
        assertThat(options.users()).containsExactly(1, 4);
        assertThatThrownBy(() -> Options.read(new String[] {"api", "--clients", "many"}))
                .hasMessageContaining("--clients")
                .hasMessageContaining("many");
        assertThatThrownBy(() -> Options.read(new String[] {"api", "--users"})).hasMessageContaining("--users");
        assertThatThrownBy(() -> Options.read(new String[] {"api", "--speed", "3"}))
                .hasMessageContaining("--speed");
    }

    @Test
    void what_cannot_be_measured_is_told_in_a_line() {
        assertThat(said("everything")).contains("«everything»").contains("./crm bench start");
        assertThat(said("start", "NEZABUDKA_HOME", "/nowhere")).contains("There is no launcher /nowhere/crm");
    }

    private static String said(String what, String... environment) {
        var bytes = new ByteArrayOutputStream();
        var settings = environment.length == 0 ? Map.<String, String>of() : Map.of(environment[0], environment[1]);
        int status = Benchmark.run(new String[] {what}, settings, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(status).isNotZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_request_that_reads_becomes_a_script_with_its_own_values() {
        var request = List.of(
                new Statement("BEGIN", List.of()),
                new Statement(
                        "select * from client where id = $1 and at < $2 and x = $10::int",
                        Arrays.asList("it's", "12:30", null, null, null, null, null, null, null, "7")));
        assertThat(Scripts.ofReads(List.of(request, request)))
                .hasSize(2)
                .first()
                .isEqualTo("""
                BEGIN;
                select * from client where id = E'it''s' and at < E'12\\x3a30' and x = E'7'::int;
                """);
    }

    @Test
    void requests_with_other_peoples_statements_in_between_are_left_out() {
        var clean = List.of(new Statement("select 1", List.of()));
        var mixed = List.of(new Statement("select 1", List.of()), new Statement("vacuum", List.of()));
        assertThat(Scripts.ofReads(List.of(clean, mixed, clean))).containsOnly("select 1;\n");
    }

    @Test
    void what_differs_between_two_writing_requests_is_drawn_anew_and_the_same_stays_the_same() {
        var sql = "insert into client values ($1, $2, $3, $4)";
        var script = Scripts.ofWrites(List.of(
                List.of(
                        new Statement(
                                sql, List.of("01900000-0000-7000-8000-000000000001", "17", "same", "a".repeat(64))),
                        new Statement(
                                "insert into phone values ($1)", List.of("01900000-0000-7000-8000-000000000001"))),
                List.of(
                        new Statement(
                                sql, List.of("01900000-0000-7000-8000-000000000002", "18", "same", "b".repeat(64))),
                        new Statement(
                                "insert into phone values ($1)", List.of("01900000-0000-7000-8000-000000000002")))));
        assertThat(script)
                .singleElement()
                .asString()
                .contains("\\set n random(")
                .contains("values (lpad(to_hex(:n::bigint + 0), 32, '0')::uuid, (:n::bigint + 1), E'same', md5(")
                .contains("phone values (lpad(to_hex(:n::bigint + 0), 32, '0')::uuid)");
    }

    @Test
    void arrays_get_their_type_and_documents_the_ids_drawn_anew() {
        var one = "01900000-0000-7000-8000-000000000001";
        var other = "01900000-0000-7000-8000-000000000002";
        var sql = "insert into client values ($1, $2, $3, $4)";
        var script = Scripts.ofWrites(List.of(
                List.of(new Statement(
                        sql, List.of(one, "{\"n\":41,\"id\":\"" + one + "\"}", "{\"a b\",c}", "{" + one + "}"))),
                List.of(new Statement(
                        sql,
                        List.of(other, "{\"n\":42,\"id\":\"" + other + "\"}", "{\"a b\",c}", "{" + other + "}")))));
        assertThat(script)
                .singleElement()
                .asString()
                .contains("(E'{\"n\"\\x3a' || ((:n::bigint + 1))::text || E',\"id\"\\x3a\"' || (lpad(")
                .contains("::uuid)::text || E'\"}')")
                .contains("E'{\"a b\",c}'::text[]");
    }

    @Test
    void percentiles_are_of_all_rounds_together() {
        var together = Measured.together(
                List.of(new Measured(new long[] {3000, 1000}, 1, 2), new Measured(new long[] {2000, 9000}, 1, 0)));
        assertThat(together.perSecond()).isEqualTo(2.0);
        assertThat(together.percentile(50)).isEqualTo(2.0);
        assertThat(together.percentile(100)).isEqualTo(9.0);
        assertThat(together.errors()).isEqualTo(2);
    }

    @Test
    void a_table_lines_its_columns_up() {
        assertThat(new Table("what", "s").row("start", "1.25").toString().lines())
                .containsExactly("what      s", "start  1.25");
    }
}
