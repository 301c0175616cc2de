package org.nezabudka.domain.dictionary;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the entry since it was read. */
public final class EntryChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public EntryChangedMeanwhile(String code) {
        super("Entry " + code + " was changed meanwhile", Map.of("code", code));
    }
}
