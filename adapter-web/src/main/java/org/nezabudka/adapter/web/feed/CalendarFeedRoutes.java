package org.nezabudka.adapter.web.feed;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Callers;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.access.CalendarLink;
import org.nezabudka.application.access.Secrets;
import org.nezabudka.application.feed.CalendarLinkDesk;
import org.nezabudka.application.feed.CalendarReading;

/** The secret address of one's calendar, and the calendar behind it. */
public final class CalendarFeedRoutes {

    /** Where calendars are read; behind it stands the secret. */
    public static final String BASE = "/ical/";

    private static final Pattern FILE = Pattern.compile("([A-Za-z0-9_-]{43})\\.ics");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final CalendarLinkDesk desk;
    private final CalendarReading reading;
    private final Callers callers;
    private final CalendarText text;
    private final String address;

    /** @param address where browsers find the product */
    public CalendarFeedRoutes(
            CalendarLinkDesk desk, CalendarReading reading, ProblemTexts texts, Callers callers, String address) {
        this.desk = desk;
        this.reading = reading;
        this.callers = callers;
        this.text = new CalendarText(texts, address);
        this.address = address;
    }

    public void declare(Routes routes) {
        routes.get("/me/calendar-link")
                .named("myCalendarLink")
                .signedIn()
                .does(request ->
                        Answer.ok(desk.own(request.actor()).map(LinkView::of).orElseGet(LinkView::none)));
        routes.put("/me/calendar-link")
                .named("renewCalendarLink")
                .signedIn()
                .withoutBody()
                .does(request -> {
                    var made = desk.renew(request.actor());
                    return Answer.ok(new MadeLinkView(
                            address + BASE + made.token() + ".ics", made.link().createdAt()));
                });
        routes.delete("/me/calendar-link")
                .named("removeCalendarLink")
                .signedIn()
                .does(request -> {
                    desk.remove(request.actor());
                    return Answer.done();
                });
    }

    /** What can be told of a link; not the secret. */
    record LinkView(
            boolean active,
            @Nullable Instant createdAt,
            @Nullable Instant readAt) {

        static LinkView of(CalendarLink link) {
            return new LinkView(true, link.createdAt(), link.readAt());
        }

        static LinkView none() {
            return new LinkView(false, null, null);
        }
    }

    /** A link just made: told once. */
    record MadeLinkView(String url, Instant createdAt) {

        /** Never shows the secret in a log. */
        @Override
        public String toString() {
            return "MadeLinkView";
        }
    }

    /** {@code /ical/….ics}: the calendar, or that the program has it already. */
    public void serve(Context context) {
        var file = FILE.matcher(context.pathParam("file"));
        if (!file.matches()) throw RequestProblem.nothingHere();
        var contents = reading.read(file.group(1), callers.address(context)).orElseThrow(RequestProblem::nothingHere);
        var written = text.of(contents);
        var tag = "\"" + Secrets.hashOf(written).substring(0, 32) + "\"";
        var changed = contents.changedAt();
        context.header("Cache-Control", "private, no-cache");
        context.header("ETag", tag);
        context.header("Last-Modified", HTTP_DATE.format(changed));
        if (isKnown(context, tag, changed)) {
            context.status(304);
            return;
        }
        context.header("Content-Type", "text/calendar; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"nezabudka.ics\"");
        context.header("Content-Language", contents.language());
        context.result(written.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isKnown(Context context, String tag, Instant changed) {
        var tags = context.header("If-None-Match");
        if (tags != null)
            return Arrays.stream(tags.split(",", -1))
                    .map(one -> one.strip().replaceFirst("^W/", ""))
                    .anyMatch(one -> one.equals(tag) || one.equals("*"));
        var since = context.header("If-Modified-Since");
        if (since == null) return false;
        try {
            return !changed.isAfter(Instant.from(HTTP_DATE.parse(since.strip())));
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }
}
