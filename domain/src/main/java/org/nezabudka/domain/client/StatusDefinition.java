package org.nezabudka.domain.client;

import java.util.Set;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.Tone;
import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.Texts;

/**
 * A status of clients as the office named it.
 *
 * @param next the statuses a client may move to from here
 * @param order place in lists, ascending
 * @param archived no client moves into it any more
 */
public record StatusDefinition(
        EntryCode code,
        StatusKind kind,
        String nameRu,
        String nameEn,
        Tone tone,
        int order,
        boolean archived,
        Set<EntryCode> next,
        int version) {

    public StatusDefinition {
        nameRu = Texts.line("nameRu", nameRu, 100);
        nameEn = Texts.line("nameEn", nameEn, 100);
        next = Set.copyOf(next);
        if (order < 0 || order > 9999) throw new InvalidText("order", "out-of-range", 9999);
    }
}
