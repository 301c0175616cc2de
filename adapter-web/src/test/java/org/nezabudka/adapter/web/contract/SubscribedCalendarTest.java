package org.nezabudka.adapter.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.dictionary.EntryCode;

/** What a calendar program of a telephone gets to see. */
class SubscribedCalendarTest {
    private static final String LONG =
            "Ёлочные фасады 🎄 и столешница; ниша, трубы\\розетки ".repeat(3).strip();

    private static Salon salon;
    private static StoredState pristine;
    private static Actor.User manager;

    @BeforeAll
    static void open_the_salon() {
        salon = new Salon();
        pristine = salon.state();
        manager = salon.people.get("manager");
    }

    @AfterAll
    static void close_the_salon() {
        salon.close();
    }

    @BeforeEach
    void begin_again() {
        pristine.restore();
    }

    private static Instant tomorrow() {
        return salon.company.clock().instant().plus(Duration.ofDays(1));
    }

    private static String token() {
        return salon.company.calendarLinkDesk().renew(manager).token();
    }

    private static HttpResponse<byte[]> read(String file, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(salon.server.address() + "/ical/" + file))
                .timeout(Duration.ofSeconds(30));
        if (headers.length > 0) request.headers(headers);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Calendar calendar(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return new CalendarBuilder().build(new StringReader(new String(answer.body(), StandardCharsets.UTF_8)));
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static VEvent about(Calendar calendar, String subject) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.stream()
                .filter(event -> event.getSummary().getValue().contains(subject))
                .findFirst()
                .orElseThrow();
    }

    private static org.nezabudka.domain.activity.Activity planned(String subject) {
        var facts = ActivityFacts.of(
                        new EntryCode("call"), salon.clients.get("own").id())
                .withSubject(subject);
        return salon.company
                .activityPlanning()
                .plan(manager, facts, new Timing(tomorrow(), tomorrow().plusSeconds(1800)), null);
    }

    @Test
    void a_plan_is_an_event_at_its_moment_with_a_name_that_stays() {
        var plan = planned("О фасадах");
        var answer = read(token() + ".ics");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
        var event = about(calendar(answer), "О фасадах");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("activity-" + plan.id() + "@nezabudka");
        assertThat(event.getSummary().getValue()).startsWith("Звонок · ");
        assertThat(Instant.from(event.getDateTimeStart().getDate()))
                .isEqualTo(tomorrow().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(event.getStatus().getValue()).isEqualTo(Status.VALUE_CONFIRMED);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).containsPattern("DTSTART:\\d{8}T\\d{6}Z\r\n");
    }

    @Test
    void a_cancelled_plan_stays_as_cancelled() {
        var plan = planned("О фасадах");
        salon.company.activityPlanning().cancel(manager, plan.id(), plan.version(), "Передумали");
        var event = about(calendar(read(token() + ".ics")), "О фасадах");
        assertThat(event.getStatus().getValue()).isEqualTo(Status.VALUE_CANCELLED);
    }

    @Test
    void long_lines_are_folded_between_signs_and_read_back_as_they_were() {
        planned(LONG);
        var answer = read(token() + ".ics");
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text).doesNotContain("�").endsWith("END:VCALENDAR\r\n");
        assertThat(about(calendar(answer), "Ёлочные").getSummary().getValue()).contains(LONG);
    }

    @Test
    void what_a_program_has_already_is_not_sent_again() {
        planned("О фасадах");
        var token = token();
        var first = read(token + ".ics");
        var tag = header(first, "ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        for (var condition : List.of(tag, "W/" + tag, "\"other\", " + tag)) {
            var again = read(token + ".ics", "If-None-Match", condition);
            assertThat(again.statusCode()).as(condition).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        var since = header(first, "Last-Modified");
        assertThat(read(token + ".ics", "If-Modified-Since", since).statusCode())
                .isEqualTo(304);
        assertThat(read(token + ".ics", "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
        planned("О столешнице");
        assertThat(read(token + ".ics", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_knows_no_secret_learns_nothing() {
        var token = token();
        for (var wrong : List.of(
                "x.ics", token, token + ".ICS", token.substring(1) + ".ics", "A".repeat(43) + ".ics", "%2e%2e.ics"))
            assertThat(read(wrong).statusCode()).as(wrong).isIn(400, 404);
        var answer = read("A".repeat(43) + ".ics");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("AAAA");
    }

    @Test
    void the_secret_is_told_once_and_opens_no_session() {
        var browser = Browser.of(salon, manager);
        var samples = new Samples(salon);
        var made = browser.draft(Description.operation("renewCalendarLink"), samples, salon, Salon.Thing.OWN)
                .send();
        var url = Samples.JSON.readTree(made.body()).get("url").asString();
        assertThat(url).matches("http://.+/ical/[A-Za-z0-9_-]{43}\\.ics");
        var told = browser.draft(Description.operation("myCalendarLink"), samples, salon, Salon.Thing.OWN)
                .send();
        assertThat(Samples.JSON.readTree(told.body()).get("active").asBoolean()).isTrue();
        assertThat(Samples.JSON.readTree(told.body()).has("url")).isFalse();
        var token = url.substring(url.lastIndexOf('/') + 1).replace(".ics", "");
        var me = Browser.anonymous(salon).draft(Description.operation("me"), samples, salon, Salon.Thing.OWN);
        me.headers.put("Cookie", "nezabudka-session=" + token);
        assertThat(me.send().status()).isEqualTo(401);
    }
}
