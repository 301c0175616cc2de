package org.nezabudka.adapter.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.adapter.web.contract.Browser.Draft;
import org.nezabudka.adapter.web.contract.Salon.Thing;
import org.nezabudka.application.InMemoryCompany;

/** Tricks that people play on web servers, each by hand. */
class StrangersAtTheDoorTest {
    private static Salon salon;
    private static Samples samples;
    private static StoredState pristine;
    private static Browser manager;

    @BeforeAll
    static void open_the_salon() {
        salon = new Salon();
        samples = new Samples(salon);
        manager = Browser.of(salon, salon.people.get("manager"));
        pristine = salon.state();
    }

    @AfterAll
    static void close_the_salon() {
        salon.close();
    }

    @BeforeEach
    void as_it_was() {
        pristine.restore();
    }

    private static Draft draft(String operation) {
        return manager.draft(Description.operation(operation), samples, salon, Thing.OWN);
    }

    private static void refused(Exchanged answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(salon.state().differencesFrom(pristine)).isEmpty();
    }

    @Test
    void without_the_token_of_the_page_nothing_changes() {
        var draft = draft("registerClient");
        draft.headers.remove("X-CSRF-Token");
        refused(draft.send(), 403, "csrf-token-missing");
        draft.headers.put("X-CSRF-Token", "another");
        refused(draft.send(), 403, "csrf-token-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1", "http://127.0.0.1.evil.example"})
    void a_page_of_another_site_changes_nothing(String origin) {
        var draft = draft("registerClient");
        draft.headers.put("Origin", origin);
        refused(draft.send(), 403, "foreign-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_browser_that_says_so_is_believed(String site) {
        var draft = draft("signIn");
        draft.headers.put("Sec-Fetch-Site", site);
        refused(draft.send(), 403, "foreign-origin");
    }

    @Test
    void a_form_cannot_be_mistaken_for_json() {
        var draft = draft("registerClient");
        draft.headers.put("Content-Type", "text/plain");
        refused(draft.send(), 415, "unsupported-media-type");
    }

    @Test
    void ten_megabytes_are_too_many() {
        var draft = draft("registerClient").with(new byte[10_000_000]);
        refused(draft.send(), 413, "body-too-large");
    }

    @Test
    void a_change_needs_the_version_it_changes() {
        var draft = draft("changeClient");
        draft.headers.remove("If-Match");
        refused(draft.send(), 428, "condition-missing");
        draft.headers.put("If-Match", "\"999\"");
        refused(draft.send(), 412, "client-changed-meanwhile");
    }

    @Test
    void a_repeated_creation_is_answered_alike_and_another_under_its_key_is_refused() {
        var draft = draft("registerClient");
        var first = draft.send();
        var created = salon.state();
        var second = draft.send();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(salon.state().differencesFrom(created)).isEmpty();
        draft.with(new String(draft.body, StandardCharsets.UTF_8)
                .replace("familyName\":\"", "familyName\":\"Не")
                .getBytes(StandardCharsets.UTF_8));
        var third = draft.send();
        assertThat(third.status()).isEqualTo(422);
        draft.headers.remove("Idempotency-Key");
        assertThat(draft.send().status()).isEqualTo(400);
    }

    @Test
    void guessing_a_password_ends_after_ten_tries() {
        var wrong = draft("signIn");
        wrong.with(("{\"login\":\"" + salon.company.loginOf(salon.people.get("head")) + "\",\"password\":\"wrong\"}")
                .getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 10; i++) assertThat(wrong.send().status()).isEqualTo(401);
        var late = wrong.send();
        assertThat(late.status()).isEqualTo(429);
        assertThat(late.header("Retry-After")).matches("\\d+");
    }

    @Test
    void signing_in_gives_a_new_cookie_that_scripts_cannot_read() {
        var first = draft("signIn").send();
        var second = draft("signIn").send();
        assertThat(first.header("Set-Cookie"))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
        assertThat(second.header("Set-Cookie")).isNotEqualTo(first.header("Set-Cookie"));
    }

    @Test
    void a_session_ends_when_it_is_signed_out_of_or_not_used() {
        var browser = Browser.of(salon, salon.people.get("viewer"));
        var me = browser.new Draft(Description.operation("me"));
        assertThat(me.send().status()).isEqualTo(200);
        var idle = Browser.of(salon, salon.people.get("viewer"));
        assertThat(browser.new Draft(Description.operation("signOut")).send().status())
                .isEqualTo(204);
        assertThat(me.send().status()).isEqualTo(401);
        salon.company.clock().advance(Duration.ofHours(8).plusSeconds(1));
        try {
            assertThat(idle.new Draft(Description.operation("me")).send().status())
                    .isEqualTo(401);
        } finally {
            salon.company.clock().moveTo(org.nezabudka.application.shared.MovableClock.START);
        }
    }

    @Test
    void a_new_password_ends_every_other_session() {
        var here = Browser.of(salon, salon.people.get("viewer"));
        var elsewhere = Browser.of(salon, salon.people.get("viewer"));
        assertThat(here.draft(Description.operation("changePassword"), samples, salon, Thing.OWN)
                        .send()
                        .status())
                .isEqualTo(204);
        assertThat(here.new Draft(Description.operation("me")).send().status()).isEqualTo(200);
        assertThat(elsewhere.new Draft(Description.operation("me")).send().status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/clients",
                "/api//v1/clients",
                "/api/v1/clients/",
                "/api/v1/clients;x=y",
                "/api/v1/%2e/clients",
                "/api/v1/x/..%2fclients",
                "/api/v1/%63lients%00",
                "/API/V1/CLIENTS",
                "/assets/../api/v1/clients",
                "/api/v1/clients%2f"
            })
    void no_spelling_of_an_address_leads_around_the_session(String path) throws IOException {
        assertThat(spoken("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                // What is no address of the interface may be one of the pages: then it is the empty frame of the pages.
                .matches("(?s)HTTP/1\\.1 ((400|401|404)|200 .*Content-Type: text/html).*")
                .doesNotContain("\"items\"");
    }

    @Test
    void a_header_cannot_turn_a_reading_into_a_deletion() {
        var draft = draft("client");
        draft.headers.put("X-HTTP-Method-Override", "DELETE");
        refused(draft.send(), 405, "method-not-allowed");
        var change = draft("changeClient");
        change.headers.put("X-HTTP-Method-Override", "GET");
        refused(change.send(), 405, "method-not-allowed");
    }

    @Test
    void a_forged_host_changes_nothing_in_an_answer() {
        var draft = draft("client");
        draft.headers.put("X-Forwarded-Host", "evil.example");
        assertThat(draft.send().body()).doesNotContain("evil.example");
    }

    @Test
    void other_methods_are_told_so() throws IOException {
        assertThat(spoken("TRACE /api/v1/clients HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1\\.1 (400|404|405).*");
        assertThat(spoken("DELETE /api/v1/clients HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow:")
                .contains("application/problem+json");
    }

    @Test
    void every_answer_bears_the_headers_that_protect_the_reader() {
        var answer = draft("me").send();
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_forged_address_does_not_open_the_figures() {
        var headers = new LinkedHashMap<String, String>();
        var address = salon.server.address();
        assertThat(Browser.raw("GET", address + "/metrics", headers, null).status())
                .isEqualTo(200);
        headers.put("X-Forwarded-For", "127.0.0.1");
        assertThat(Browser.raw("GET", address + "/metrics", headers, null).status())
                .isEqualTo(404);
    }

    @Test
    void health_tells_at_a_glance_how_the_exchange_is_heard_and_only_to_this_machine() {
        var address = salon.server.address() + "/health";
        var well = Browser.raw("GET", address, Map.of(), null);
        assertThat(well.status()).isEqualTo(200);
        assertThat(well.body())
                .contains("\"status\":\"UP\"")
                .contains("\"pbx\":\"main\"")
                .contains("\"spooledEvents\":40")
                .contains("\"lastEventAt\":\"2026-03-02T08:59:00Z\"");
        salon.server.loseTheLine();
        var degraded = Browser.raw("GET", address, Map.of(), null);
        assertThat(degraded.status()).isEqualTo(200);
        assertThat(degraded.body()).contains("\"status\":\"DEGRADED\"").contains("\"connected\":false");
        var forged = new LinkedHashMap<String, String>(Map.of("X-Forwarded-For", "127.0.0.1"));
        assertThat(Browser.raw("GET", address, forged, null).status()).isEqualTo(404);
    }

    @Test
    void health_tells_whether_work_can_be_done() {
        var address = salon.server.address();
        assertThat(Browser.raw("GET", address + "/health/live", Map.of(), null).status())
                .isEqualTo(200);
        salon.server.becomeReady(false);
        try {
            assertThat(Browser.raw("GET", address + "/health/ready", Map.of(), null)
                            .status())
                    .isEqualTo(503);
        } finally {
            salon.server.becomeReady(true);
        }
        assertThat(Browser.raw("GET", address + "/health/ready", Map.of(), null).status())
                .isEqualTo(200);
    }

    @Test
    void a_refused_attempt_stands_in_the_audit() {
        var foreign = manager.draft(Description.operation("client"), samples, salon, Thing.FOREIGN);
        assertThat(foreign.send().status()).isEqualTo(404);
        var administrator = Browser.of(salon, salon.people.get("administrator"));
        var audit = administrator.new Draft(Description.operation("audit"));
        audit.query.put("outcome", "REFUSED");
        assertThat(audit.send().body())
                .contains(salon.clients.get("foreign").id().toString())
                .contains("unknown-client");
    }

    @Test
    void texts_are_told_in_the_language_that_is_asked_for() {
        var draft = draft("client");
        draft.path.put("clientId", "00000000-0000-7000-8000-00000000dead");
        assertThat(draft.send().body()).contains("Такого клиента нет");
        draft.headers.put("Accept-Language", "en-GB,en;q=0.9,ru;q=0.5");
        assertThat(draft.send().body()).contains("There is no such client");
    }

    @Test
    void a_known_and_an_unknown_login_are_told_alike() {
        var unknown =
                draft("signIn").with("{\"login\":\"nobody\",\"password\":\"x\"}".getBytes(StandardCharsets.UTF_8));
        var known = draft("signIn")
                .with(("{\"login\":\"" + salon.company.loginOf(salon.people.get("viewer")) + "\",\"password\":\"not "
                                + InMemoryCompany.PASSWORD + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(known.send().body()).isEqualTo(unknown.send().body());
    }

    /** Speaks to the server letter by letter: a client library would tidy the address. */
    private static String spoken(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", salon.server.server().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
