package org.nezabudka.domain.dictionary;

import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.Texts;

/**
 * One choice of a dictionary [справочник].
 *
 * @param order place in lists, ascending
 * @param archived no longer offered, still shown where it was used: a used entry is never deleted
 * @param version counts the changes, for optimistic locking
 */
public record DictionaryEntry(
        Dictionary dictionary,
        EntryCode code,
        String nameRu,
        String nameEn,
        Tone tone,
        int order,
        boolean archived,
        int version) {

    public DictionaryEntry {
        nameRu = Texts.line("nameRu", nameRu, 100);
        nameEn = Texts.line("nameEn", nameEn, 100);
        if (order < 0 || order > 9999) throw new InvalidText("order", "out-of-range", 9999);
    }
}
