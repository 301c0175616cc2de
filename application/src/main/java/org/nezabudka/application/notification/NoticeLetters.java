package org.nezabudka.application.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nezabudka.domain.messaging.Letter;
import org.nezabudka.domain.shared.Subject;
import org.nezabudka.domain.shared.Texts;

/** Puts notices into words for e-mail, in the language of whoever reads them. */
public final class NoticeLetters {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.+Z");
    private static final int LONGEST_SUBJECT = 200;

    private final Map<String, Properties> texts = Map.of("ru", read("ru"), "en", read("en"));
    private final String address;
    private final String company;
    private final DateTimeFormatter moments;

    /**
     * @param address where browsers find the product
     * @param company whose letters these are
     * @param zone of the company, for moments
     */
    public NoticeLetters(String address, String company, ZoneId zone) {
        this.address = address;
        this.company = company;
        this.moments = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(zone);
    }

    private static Properties read(String language) {
        var name = "letters_" + language + ".properties";
        try (var in = Objects.requireNonNull(NoticeLetters.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there are words for the kind, in every language. */
    boolean knows(Notice.Kind kind) {
        return texts.values().stream()
                .allMatch(one -> one.containsKey(kind.name()) && one.containsKey(kind.name() + ".subject"));
    }

    /** @param language {@code ru} or {@code en} */
    Letter letter(Notice notice, String language) {
        var words = Objects.requireNonNullElse(texts.get(language), Objects.requireNonNull(texts.get("ru")));
        var facts = notice.facts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> shown(words, fact.getKey(), fact.getValue())));
        var kind = notice.kind().name();
        var subject = line(filled(words.getProperty(kind + ".subject"), facts));
        var sentence = filled(words.getProperty(kind), facts).strip();
        var link = address + path(notice);
        var open = words.getProperty("open");
        var footer = filled(words.getProperty("footer"), Map.of("company", company));
        var text = sentence + "\n\n" + open + ": " + link + "\n\n-- \n" + footer + "\n";
        var html =
                "<!doctype html><html lang=\"" + language + "\"><body style=\"font-family:sans-serif;font-size:15px\">"
                        + "<p>" + escaped(sentence).replace("\n", "<br>") + "</p>"
                        + "<p><a href=\"" + escaped(link) + "\">" + escaped(open) + "</a></p>"
                        + "<p style=\"color:#5c636a;font-size:12px\">" + escaped(footer) + "</p></body></html>";
        return new Letter(subject, text, html);
    }

    private static String path(Notice notice) {
        var client = notice.client();
        if (notice.kind() == Notice.Kind.CALLS_DIFFER) return "/admin/telephony/ledger";
        if (notice.about().kind() == Subject.Kind.INQUIRY) return "/calls/callbacks";
        if (notice.about().kind() == Subject.Kind.MEASUREMENT)
            return "/measurements/" + notice.about().id();
        if (notice.about().kind() == Subject.Kind.ORDER)
            return "/orders/" + notice.about().id();
        return client == null ? "/" : "/clients/" + client;
    }

    private String shown(Properties words, String name, String fact) {
        if (name.equals("stage")) return words.getProperty("stage." + fact, fact);
        if (!MOMENT.matcher(fact).matches()) return fact;
        try {
            return moments.format(Instant.parse(fact));
        } catch (DateTimeException noMoment) {
            return fact;
        }
    }

    /** Fills in what is known; a line that only says what is not known is left out. */
    private static String filled(String template, Map<String, String> facts) {
        return template.lines()
                .filter(line -> {
                    var fields = FIELD.matcher(line).results().toList();
                    return fields.isEmpty()
                            || fields.stream()
                                    .anyMatch(field -> !facts.getOrDefault(field.group(1), "")
                                            .isBlank());
                })
                .map(line -> FIELD.matcher(line)
                        .replaceAll(field -> Matcher.quoteReplacement(facts.getOrDefault(field.group(1), "")))
                        .strip())
                .collect(Collectors.joining("\n"));
    }

    /** One line, whatever the facts hold, short enough for a header. */
    private static String line(String text) {
        var oneLine = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        var cut = oneLine.codePointCount(0, oneLine.length()) <= LONGEST_SUBJECT
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
        return Texts.line("subject", cut, LONGEST_SUBJECT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
