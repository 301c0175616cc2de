package org.nezabudka.application.dictionary;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.client.StatusDefinition;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryCode;

/** The office's lists of choices, and the ladder of client statuses. */
public interface Dictionaries {

    /** All entries in their order, archived ones included. */
    List<DictionaryEntry> entries(Dictionary dictionary);

    Optional<DictionaryEntry> find(Dictionary dictionary, EntryCode code);

    /**
     * Stores a new entry (version 0) or a changed one.
     *
     * @throws org.nezabudka.domain.dictionary.EntryCodeTaken if a new entry has the code of an existing one
     * @throws org.nezabudka.domain.dictionary.EntryChangedMeanwhile if somebody stored it since it was read
     */
    DictionaryEntry save(DictionaryEntry entry);

    StatusLadder statusLadder();

    /** As {@link #statusLadder()}, and nobody else changes it until the transaction ends. */
    StatusLadder statusLadderForChange();

    /**
     * Stores a new status (version 0) or a changed one.
     *
     * @throws org.nezabudka.domain.dictionary.EntryCodeTaken if a new status has the code of an existing one
     * @throws org.nezabudka.domain.dictionary.EntryChangedMeanwhile if somebody stored it since it was read
     */
    StatusDefinition saveStatus(StatusDefinition status);
}
