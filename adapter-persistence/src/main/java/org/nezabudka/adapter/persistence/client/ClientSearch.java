package org.nezabudka.adapter.persistence.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.shared.PhoneNumber;

/**
 * What somebody looks for by a few letters or digits, taken apart.
 *
 * @param words of a name; empty when nothing but digits and signs were given
 * @param digits of a number or a part of one, at least three; {@code null} when there are letters in between
 * @param whole the number, when the text is a whole one in any spelling
 * @param card number of a card, «К-1042», «#1042» or plain; {@code null} when it can be none
 */
public record ClientSearch(
        Set<String> words,
        @Nullable String digits,
        @Nullable PhoneNumber whole,
        @Nullable Long card) {

    private static final Pattern NUMBER_SIGNS = Pattern.compile("[-+()\\s.\\d]*");
    private static final Pattern CARD = Pattern.compile("(?iu)(?:[кk]\\s*-?\\s*|#|№)?\\s*(\\d{1,15})");
    private static final int FEWEST_DIGITS = 3;

    public ClientSearch {
        words = Set.copyOf(words);
    }

    public static ClientSearch of(String text, NumberingPlan numbering) {
        var digits = NUMBER_SIGNS.matcher(text).matches() ? text.replaceAll("\\D", "") : null;
        if (digits != null && digits.length() < FEWEST_DIGITS) digits = null;
        var card = CARD.matcher(text.strip());
        Optional<PhoneNumber> whole = digits == null ? Optional.empty() : numbering.read(text);
        return new ClientSearch(
                NameWords.of(text), digits, whole.orElse(null), card.matches() ? Long.valueOf(card.group(1)) : null);
    }

    /** Patterns that a name has to fit, every one of them. */
    public List<String> namePatterns() {
        return words.stream().map(word -> "%" + word + "%").toList();
    }

    /** The pattern that an index is asked for; an index cannot be asked for all of several at once. */
    public String longestPattern() {
        return "%" + longestWord() + "%";
    }

    /** Any part of a number. */
    public String numberPattern() {
        return "%" + digits + "%";
    }

    /** The same with the country's code in place of the 8 dialled within the country. */
    public String numberPatternAbroad() {
        return digits != null && digits.startsWith("8") ? "7" + digits.substring(1) + "%" : numberPattern();
    }

    /** The word that most likely leads to few rows. */
    public String longestWord() {
        return words.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Whether a name may be looked for in the middle of words: two letters stand in half of all names. */
    public boolean canLookInside() {
        return longestWord().length() >= 3;
    }
}
