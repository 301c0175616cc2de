package org.nezabudka.domain.call;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Texts;

/**
 * A number of the company's own that people call [наш номер]. Where each place of advertising has a number of its own, the number
 * that was called tells what brought the caller.
 *
 * @param number as people dial it
 * @param shownAs how the exchange names it, where that is no spelling of the number: a short number, the name of a trunk
 * @param name what the office calls it: «Сайт», «Салон на Ленина»
 * @param source of dictionary {@code sources}, for clients who call it first; {@code null}: it tells nothing of them
 * @param active people are still told to call it; a line that was given up names its old calls and brings nobody any more
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record OwnLine(
        OwnLineId id,
        PhoneNumber number,
        @Nullable String shownAs,
        String name,
        @Nullable EntryCode source,
        boolean active,
        int version) {

    public OwnLine {
        shownAs = Texts.optionalLine("shownAs", shownAs, 40);
        name = Texts.line("name", name, 60);
    }

    /** What the exchange may say when this line is called. */
    public Set<String> spellings(NumberingPlan numbering) {
        var spellings = new LinkedHashSet<>(numbering.spellings(number));
        if (shownAs != null) spellings.add(shownAs);
        return spellings;
    }

    /** Whether nobody could tell, of some call, which of the two was called. */
    public boolean isTheSameAs(OwnLine other, NumberingPlan numbering) {
        var spellings = spellings(numbering);
        return other.spellings(numbering).stream().anyMatch(spellings::contains);
    }

    public OwnLine withVersion(int stored) {
        return new OwnLine(id, number, shownAs, name, source, active, stored);
    }
}
