package org.nezabudka.application.client;

import org.jspecify.annotations.Nullable;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.domain.client.ClientFacts;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.EntryNotOffered;

/** Checks that facts name entries the dictionaries offer. What a client has already may stay, though archived since. */
final class OfferedEntries {

    private final Dictionaries dictionaries;

    OfferedEntries(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** @throws EntryNotOffered if a newly named entry does not exist or is archived */
    void demand(@Nullable ClientFacts before, ClientFacts after) {
        var source = after.source();
        if (source != null && (before == null || !source.equals(before.source())))
            demand(Dictionary.SOURCES, "source", source);
        for (var industry : after.industries())
            if (before == null || !before.industries().contains(industry))
                demand(Dictionary.INDUSTRIES, "industries", industry);
    }

    private void demand(Dictionary dictionary, String field, EntryCode code) {
        boolean offered = dictionaries
                .find(dictionary, code)
                .map(DictionaryEntry::archived)
                .map(archived -> !archived)
                .orElse(false);
        if (!offered) throw new EntryNotOffered(field, code.value());
    }
}
