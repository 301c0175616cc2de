package org.nezabudka.domain.measurement;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * The answer to an item of the checklist.
 *
 * @param item its name
 * @param note what was found
 */
public record ChecklistMark(
        String item, Answer answer, @Nullable String note) {

    /** What the measurer says. */
    public enum Answer {
        /** Looked at, and as it should be or noted. */
        DONE,
        /** Looked at, and whoever plans has to think of it. */
        ATTENTION,
        /** There is no such thing on this site. */
        ABSENT
    }

    public ChecklistMark {
        item = Texts.line("checklist", item, 120);
        note = Texts.optionalNote("checklist", note, 500);
    }
}
