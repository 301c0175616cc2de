package org.nezabudka.adapter.web.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.application.activity.ActivityRow;
import org.nezabudka.application.feed.CalendarContents;
import org.nezabudka.application.measurement.MeasurementRow;
import org.nezabudka.domain.activity.ActivityState;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.shared.Address;

/**
 * Writes a calendar as RFC 5545 demands. Moments are written in UTC, so that every telephone shows them by its own clock and none
 * has to be told the rules of a zone; the company's zone is named for programs that ask.
 */
final class CalendarText {

    private static final Duration ANEW_EVERY = Duration.ofMinutes(15);

    private final ProblemTexts texts;
    private final String address;

    CalendarText(ProblemTexts texts, String address) {
        this.texts = texts;
        this.address = address;
    }

    String of(CalendarContents contents) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Nezabudka//Nezabudka//RU"));
        calendar.add(net.fortuna.ical4j.model.property.immutable.ImmutableVersion.VERSION_2_0);
        calendar.add(net.fortuna.ical4j.model.property.immutable.ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        var words = new Words(Locale.of(contents.language()));
        calendar.add(new XProperty("X-WR-CALNAME", words.of("name")));
        calendar.add(new XProperty("X-WR-TIMEZONE", contents.zone().getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ANEW_EVERY));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ANEW_EVERY.toString()));
        for (var row : contents.measurements()) calendar.add(visit(row, contents.changedAt(), words));
        for (var row : contents.activities()) calendar.add(plan(row, contents, words));
        return Folded.by75Octets(written(calendar));
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            // The library folds by characters and may cut a sign in two: it is let write long lines, and they are
            // folded after.
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent visit(MeasurementRow row, Instant stamp, Words words) {
        var event = event("measurement", row.id().value(), row.version(), stamp);
        event.add(new DtStart<>(Objects.requireNonNull(row.start())));
        event.add(new DtEnd<>(Objects.requireNonNull(row.end())));
        boolean cancelled = row.state() == MeasurementState.CANCELLED;
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(clean(
                words.of("measurement") + " № " + row.number() + " · " + row.kindName() + " · " + row.clientName())));
        event.add(new Location(clean(line(row.address(), words))));
        var link = address + "/measurements/" + row.id();
        event.add(new Description(lines(
                row.object(),
                labelled(words.of("client"), row.clientName()),
                labelled(words.of("contact"), row.contact()),
                labelled(words.of("phone"), row.phone()),
                labelled(words.of("district"), row.districtName()),
                labelled(words.of("state"), words.of("state." + row.state())),
                link)));
        event.add(new Url(URI.create(link)));
        return event;
    }

    private VEvent plan(ActivityRow row, CalendarContents contents, Words words) {
        var event = event("activity", row.id().value(), row.version(), contents.changedAt());
        var timing = Objects.requireNonNull(row.timing());
        event.add(new DtStart<>(timing.start()));
        var end = timing.end();
        if (end != null) event.add(new DtEnd<>(end));
        boolean cancelled = row.state() == ActivityState.CANCELLED;
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        var facts = row.facts();
        var client = row.client();
        var kind = kind(facts.kind(), contents.kinds());
        event.add(new Summary(clean(Stream.of(kind, client == null ? null : client.name(), facts.subject())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")))));
        var link = address + "/activities/" + row.id();
        event.add(new Description(lines(
                labelled(words.of("goal"), facts.goal()),
                labelled(words.of("contact"), row.contactPerson()),
                labelled(words.of("phone"), client == null ? null : client.phone()),
                link)));
        event.add(new Url(URI.create(link)));
        return event;
    }

    private static String kind(EntryCode code, Map<EntryCode, String> names) {
        return names.getOrDefault(code, code.value());
    }

    /** The same thing has the same name for ever, however it moves. */
    private static VEvent event(String kind, UUID id, int version, Instant stamp) {
        var event = new VEvent(false);
        event.add(new Uid(kind + "-" + id + "@nezabudka"));
        event.add(new DtStamp(stamp.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)));
        event.add(new Sequence(version));
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }

    private static @Nullable String labelled(String label, @Nullable String value) {
        return value == null || value.isBlank() ? null : label + ": " + value;
    }

    private static String lines(@Nullable String... lines) {
        return Arrays.stream(lines)
                .filter(line -> line != null && !line.isBlank())
                .map(CalendarText::clean)
                .collect(Collectors.joining("\n"));
    }

    /** Notes may have several lines; no other sign that steers anything. */
    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    private static String line(Address at, Words words) {
        var whole = Stream.of(at.region(), at.city(), at.street(), at.house(), flat(at, words))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var floor = at.floor();
        var further = Stream.of(
                        labelled(words.of("entrance"), at.entrance()),
                        floor == null ? null : labelled(words.of("floor"), floor.toString()),
                        labelled(words.of("code"), at.entranceCode()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Stream.of(whole, at.text(), further)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String flat(Address at, Words words) {
        return at.flat() == null ? null : words.of("flat") + " " + at.flat();
    }

    /** The words of calendars in one language. */
    private final class Words {

        private final Locale locale;

        Words(Locale locale) {
            this.locale = locale;
        }

        String of(String key) {
            return Objects.requireNonNull(texts.text(locale, "calendar." + key), key);
        }
    }
}
