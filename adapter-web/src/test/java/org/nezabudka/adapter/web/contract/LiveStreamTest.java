package org.nezabudka.adapter.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nezabudka.adapter.web.contract.Salon.Thing;
import org.nezabudka.application.shared.LiveEvent;

/** Who is told what on the live stream. */
class LiveStreamTest {
    private Salon salon;

    @BeforeEach
    void open_the_salon() {
        salon = new Salon();
    }

    @AfterEach
    void close_the_salon() {
        salon.close();
    }

    /** An open stream. */
    private final class Ear implements AutoCloseable {
        final HttpClient http = HttpClient.newHttpClient();
        final BufferedReader lines;
        /** Id of the last event before those this stream tells of. */
        final String beginning;

        Ear(Browser browser, String lastId) throws IOException, InterruptedException {
            var draft = browser.new Draft(Description.operation("stream"));
            var request = HttpRequest.newBuilder(URI.create(draft.url())).header("Cookie", draft.headers.get("Cookie"));
            if (!lastId.isEmpty()) request.header("Last-Event-ID", lastId);
            var response = http.send(request.build(), BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
            beginning = idIn(until("id: "));
        }

        /** All lines up to the one with this text; fails by the end of the stream. */
        List<String> until(String text) throws IOException {
            var heard = new ArrayList<String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.add(line);
                if (line.contains(text)) return heard;
            }
            throw new AssertionError("The stream ended before " + text + ", after " + heard);
        }

        @Override
        public void close() {
            http.shutdownNow();
        }
    }

    private void everybodyHears(String word) {
        salon.server.hub().publish(LiveEvent.everybody("dictionary.changed", word));
    }

    @Test
    void whoever_may_see_a_client_hears_of_it_and_nobody_else() throws Exception {
        var samples = new Samples(salon);
        var other = Browser.of(salon, salon.people.get("other manager"));
        try (var owner = new Ear(Browser.of(salon, salon.people.get("manager")), "");
                var stranger = new Ear(other, "")) {
            var own = salon.clients.get("own").id().toString();
            var change = Browser.of(salon, salon.people.get("manager"))
                    .draft(Description.operation("moveClient"), samples, salon, Thing.OWN);
            assertThat(change.send().status()).isEqualTo(201);
            everybodyHears("the-end");
            assertThat(owner.until("the-end").toString())
                    .contains("client.changed")
                    .contains(own);
            assertThat(stranger.until("the-end").toString()).doesNotContain(own);
        }
    }

    @Test
    void a_call_is_told_to_those_whose_telephone_rings() throws Exception {
        var manager = salon.people.get("manager");
        try (var called = new Ear(Browser.of(salon, manager), "");
                var chief = new Ear(Browser.of(salon, salon.people.get("administrator")), "")) {
            salon.server.hub().publish(LiveEvent.only(java.util.Set.of(manager.employee()), "call.ringing", "a-call"));
            everybodyHears("the-end");
            assertThat(called.until("the-end").toString()).contains("call.ringing");
            assertThat(chief.until("the-end").toString()).doesNotContain("call.ringing");
        }
    }

    @Test
    void what_was_missed_for_a_moment_comes_again() throws Exception {
        var browser = Browser.of(salon, salon.people.get("manager"));
        String last;
        try (var ear = new Ear(browser, "")) {
            everybodyHears("first");
            last = idIn(ear.until("first"));
        }
        everybodyHears("meanwhile");
        try (var ear = new Ear(browser, last)) {
            assertThat(ear.until("meanwhile").toString())
                    .doesNotContain("first")
                    .doesNotContain("event: missed");
        }
    }

    @Test
    void who_lost_the_line_before_hearing_anything_can_say_where_it_was() throws Exception {
        var browser = Browser.of(salon, salon.people.get("manager"));
        String first;
        try (var ear = new Ear(browser, "")) {
            first = ear.beginning;
        }
        everybodyHears("meanwhile");
        try (var ear = new Ear(browser, first)) {
            assertThat(ear.until("meanwhile").toString()).doesNotContain("event: missed");
        }
    }

    @Test
    void who_was_away_too_long_or_comes_from_another_run_is_told_to_have_missed_something() throws Exception {
        var browser = Browser.of(salon, salon.people.get("manager"));
        String first;
        try (var ear = new Ear(browser, "")) {
            first = ear.beginning;
        }
        for (int event = 0; event < 300; event++) everybodyHears("meanwhile " + event);
        for (var last : List.of(first, "00000000-7", "nonsense")) {
            try (var ear = new Ear(browser, last)) {
                everybodyHears("after");
                assertThat(ear.until("after").toString())
                        .contains("event: missed")
                        .doesNotContain("meanwhile");
            }
        }
    }

    private static String idIn(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("id: "))
                .reduce((a, b) -> b)
                .orElseThrow()
                .substring("id: ".length());
    }

    @Test
    void whom_a_client_was_opened_to_hears_of_it_until_that_is_revoked_or_over() throws Exception {
        var samples = new Samples(salon);
        var own = salon.clients.get("own").id().toString();
        try (var grantee = new Ear(Browser.of(salon, salon.people.get("grantee")), "");
                var deputy = new Ear(Browser.of(salon, salon.people.get("deputy")), "")) {
            assertThat(heardOfAChange(grantee, own, "granted")).contains("client.changed");
            assertThat(heardOfAChange(deputy, own, "in-place")).contains("client.changed");
            var revocation = Browser.of(salon, salon.people.get("administrator"))
                    .draft(Description.operation("revokeAccess"), samples, salon, Thing.OWN);
            assertThat(revocation.send().status()).isEqualTo(201);
            grantee.until("access.changed");
            assertThat(heardOfAChange(grantee, own, "revoked")).doesNotContain("client.changed");
            var ending = Browser.of(salon, salon.people.get("administrator"))
                    .draft(Description.operation("endDeputy"), samples, salon, Thing.OWN);
            assertThat(ending.send().status()).isEqualTo(201);
            deputy.until("access.changed");
            assertThat(heardOfAChange(deputy, own, "ended")).doesNotContain("client.changed");
        }
    }

    /** What comes between a change of the client and the end word. */
    private String heardOfAChange(Ear ear, String client, String end) throws IOException {
        salon.server.hub().publish(LiveEvent.ofClient("client.changed", client));
        everybodyHears(end);
        return ear.until(end).toString();
    }

    @Test
    void a_right_taken_away_is_silent_at_once_and_a_session_that_ended_is_closed() throws Exception {
        var browser = Browser.of(salon, salon.people.get("viewer"));
        try (var ear = new Ear(browser, "")) {
            everybodyHears("before");
            ear.until("before");
            assertThat(browser.new Draft(Description.operation("signOut"))
                            .send()
                            .status())
                    .isEqualTo(204);
            salon.server.hub().publish(LiveEvent.everybody("access.changed", "x"));
            everybodyHears("after");
            assertThat(ear.lines.lines().toList().toString()).doesNotContain("after");
        }
    }
}
