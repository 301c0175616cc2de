package org.nezabudka.adapter.web.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Money;

/**
 * The texts of problems in Russian and English, by code. {@code code.title} names the rule, {@code code} says what happened with
 * the figures filled in; {@code code.rule} goes before it where a code has several rules.
 */
public final class ProblemTexts {
    private static final Locale RUSSIA = Locale.of("ru", "RU");
    private static final Pattern FIGURE = Pattern.compile("\\{(\\w+)}");

    private final Properties russian = read("problems_ru.properties");
    private final Properties english = read("problems_en.properties");

    private static Properties read(String name) {
        try (var in = Objects.requireNonNull(ProblemTexts.class.getResourceAsStream("/" + name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a title and a text for the code, in both languages. */
    public boolean knows(String code) {
        return knows(russian, code) && knows(english, code);
    }

    private static boolean knows(Properties texts, String code) {
        return texts.containsKey(code + ".title")
                && texts.stringPropertyNames().stream()
                        .anyMatch(name ->
                                name.equals(code) || (name.startsWith(code + ".") && !name.equals(code + ".title")));
    }

    String title(Locale locale, String code) {
        return texts(locale).getProperty(code + ".title", code);
    }

    String detail(Locale locale, String code, Map<String, Object> facts) {
        var text = facts.get("rule") instanceof String rule ? texts(locale).getProperty(code + "." + rule) : null;
        if (text == null) text = texts(locale).getProperty(code);
        return filled(locale, text == null ? title(locale, code) : text, facts);
    }

    /** What a rule demands of a property: {@code rule.required}… */
    String rule(Locale locale, String rule) {
        return Objects.requireNonNullElse(text(locale, "rule." + rule), rule);
    }

    /** Any text by its key. */
    public @Nullable String text(Locale locale, String key) {
        return texts(locale).getProperty(key);
    }

    private Properties texts(Locale locale) {
        return locale.getLanguage().equals("en") ? english : russian;
    }

    /** Figures that have words of their own are told in them: {@code figure.stage.PRODUCTION}. */
    private String filled(Locale locale, String text, Map<String, Object> facts) {
        return FIGURE.matcher(text).replaceAll(figure -> {
            var value = facts.get(figure.group(1));
            if (value == null) return Matcher.quoteReplacement(figure.group());
            var shown = value instanceof Collection<?> many
                    ? many.stream()
                            .map(one -> worded(locale, figure.group(1), one))
                            .collect(Collectors.joining(", "))
                    : worded(locale, figure.group(1), value);
            return Matcher.quoteReplacement(shown);
        });
    }

    private String worded(Locale locale, String figure, Object value) {
        if (value instanceof Money money) return worded(locale, money);
        return texts(locale).getProperty("figure." + figure + "." + value, value.toString());
    }

    /** {@code 248 000,50 ₽}, without the kopecks where there are none. */
    private static String worded(Locale locale, Money money) {
        var format = NumberFormat.getCurrencyInstance(locale.getLanguage().equals("en") ? Locale.UK : RUSSIA);
        format.setCurrency(money.currency());
        int decimals = money.amount().stripTrailingZeros().scale() <= 0
                ? 0
                : money.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(money.amount());
    }
}
