package org.nezabudka.application.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.access.CalendarLink;
import org.nezabudka.application.access.CalendarLinks;
import org.nezabudka.application.access.PreferenceStore;
import org.nezabudka.application.access.Secrets;
import org.nezabudka.application.activity.ActivityQuery;
import org.nezabudka.application.activity.ActivityRow;
import org.nezabudka.application.activity.ActivityViews;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.measurement.MeasurementQuery;
import org.nezabudka.application.measurement.MeasurementRow;
import org.nezabudka.application.measurement.MeasurementViews;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.EntryCode;

/**
 * Reading a calendar by its secret address, without a session. It shows what is the bearer's own and what their rights reach at
 * this moment, a month back and half a year ahead.
 *
 * <p>Programs of telephones come by every quarter of an hour or less often; who comes oftener than once a minute for an hour has
 * to wait, and so has an address that knows no secret.
 */
public final class CalendarReading {

    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(183);
    private static final int MOST_OF_A_KIND = 1_000;
    private static final Duration SEEN_ANEW_AFTER = Duration.ofMinutes(5);

    private final CalendarLinks links;
    private final MeasurementViews measurements;
    private final ActivityViews activities;
    private final Dictionaries dictionaries;
    private final PreferenceStore preferences;
    private final WorkingTimes times;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Turnstile readers = new Turnstile(60, Duration.ofHours(1));
    private final Turnstile strangers = new Turnstile(30, Duration.ofMinutes(10));

    public CalendarReading(
            CalendarLinks links,
            MeasurementViews measurements,
            ActivityViews activities,
            Dictionaries dictionaries,
            PreferenceStore preferences,
            WorkingTimes times,
            Transactions transactions,
            InstantSource clock) {
        this.links = links;
        this.measurements = measurements;
        this.activities = activities;
        this.dictionaries = dictionaries;
        this.preferences = preferences;
        this.times = times;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The calendar behind the secret.
     *
     * @param origin network address of the request
     * @return nothing when the secret opens none, or none any more
     * @throws org.nezabudka.application.access.TooManyAttempts after too many readings, or too many wrong secrets
     */
    public Optional<CalendarContents> read(String token, String origin) {
        var now = clock.instant();
        strangers.demandFree(origin, now);
        var hash = Secrets.hashOf(token);
        readers.demandFree(hash, now);
        var contents =
                transactions.run(() -> links.borne(hash, now).map(borne -> contents(borne.link(), borne.actor(), now)));
        if (contents.isPresent()) readers.count(hash, now);
        else strangers.count(origin, now);
        return contents;
    }

    private CalendarContents contents(CalendarLink link, Actor.User actor, Instant now) {
        var zone = times.company().zone();
        // By whole days, so that the same calendar stays the same all day.
        var today = now.atZone(zone).truncatedTo(ChronoUnit.DAYS).toInstant();
        var visits = visits(actor, today, now);
        var plans = plans(actor, today, now);
        var language = preferences.of(actor.employee()).locale();
        var kinds = kinds(plans, language);
        var found = fingerprint(visits, plans, kinds, language, zone);
        var read = link.read(found, now);
        var before = link.readAt();
        if (!found.equals(link.contents())
                || before == null
                || before.plus(SEEN_ANEW_AFTER).isBefore(now)) links.used(read);
        return new CalendarContents(language, zone, visits, plans, kinds, found, read.changedAt());
    }

    private List<MeasurementRow> visits(Actor.User actor, Instant today, Instant now) {
        if (!AccessPolicy.decide(actor, Right.MEASUREMENTS_VIEW).allowed()) return List.of();
        var query = new MeasurementQuery(
                Set.of(),
                null,
                true,
                actor.employee(),
                null,
                null,
                null,
                null,
                today.minus(BACK),
                today.plus(AHEAD),
                null,
                MeasurementQuery.Order.VISIT);
        return all(request -> measurements.page(actor, query, request, now));
    }

    private List<ActivityRow> plans(Actor.User actor, Instant today, Instant now) {
        if (!AccessPolicy.decide(actor, Right.EVENTS_VIEW).allowed()) return List.of();
        var query = new ActivityQuery(
                ActivityQuery.Whose.MINE,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                today.minus(BACK),
                today.plus(AHEAD),
                false,
                false,
                false,
                false);
        return all(request -> activities.page(actor, query, request, now));
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> pages) {
        var found = new ArrayList<T>();
        @Nullable String cursor = null;
        do {
            var page = pages.apply(new PageRequest(PageRequest.MOST, cursor, false));
            found.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null && found.size() < MOST_OF_A_KIND);
        return found;
    }

    private Map<EntryCode, String> kinds(List<ActivityRow> plans, String language) {
        var names = new HashMap<EntryCode, String>();
        if (plans.isEmpty()) return names;
        for (var entry : dictionaries.entries(Dictionary.ACTIVITY_KINDS))
            names.put(entry.code(), language.equals("en") ? entry.nameEn() : entry.nameRu());
        return names;
    }

    /** Of what they are written as: records are written with all their values. */
    private static String fingerprint(
            List<MeasurementRow> visits,
            List<ActivityRow> plans,
            Map<EntryCode, String> kinds,
            String language,
            ZoneId zone) {
        var names = new java.util.TreeMap<String, String>();
        kinds.forEach((code, name) -> names.put(code.value(), name));
        return Secrets.hashOf(visits + "\n" + plans + "\n" + names + "\n" + language + "\n" + zone);
    }
}
