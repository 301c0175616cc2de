package org.nezabudka.domain.reminder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nezabudka.domain.shared.Texts;

/**
 * The configurable text of a reminder: words, and in braces the fields of what it reminds of: {@code {what} · {client}}. A part
 * between two dots whose fields are all unknown is left out, so that no lonely sign shows.
 */
public record ReminderText(String template) {

    /** What may stand in braces. */
    public static final Set<String> FIELDS =
            Set.of("what", "client", "phone", "person", "goal", "kind", "address", "comment", "number");

    private static final int LONGEST = 300;
    private static final String DOT = " · ";
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    /** @throws UnknownField if braces hold something that is no field */
    public ReminderText {
        template = Texts.line("text", template, LONGEST);
        var fields = FIELD.matcher(template);
        while (fields.find()) if (!FIELDS.contains(fields.group(1))) throw new UnknownField(fields.group());
        var rest = FIELD.matcher(template).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) throw new UnknownField("{");
    }

    /** The text with the facts in place of the fields. */
    public String filled(Map<String, String> facts) {
        var parts = Stream.of(template.split(Pattern.quote(DOT)))
                .filter(part -> saysSomething(part, facts))
                .map(part -> FIELD.matcher(part)
                        .replaceAll(field -> Matcher.quoteReplacement(facts.getOrDefault(field.group(1), "")))
                        .strip())
                .toList();
        return parts.isEmpty() ? template : String.join(DOT, parts);
    }

    private static boolean saysSomething(String part, Map<String, String> facts) {
        List<String> fields =
                FIELD.matcher(part).results().map(field -> field.group(1)).collect(Collectors.toList());
        return fields.isEmpty()
                || fields.stream()
                        .anyMatch(field -> !facts.getOrDefault(field, "").isBlank());
    }

    @Override
    public String toString() {
        return template;
    }
}
