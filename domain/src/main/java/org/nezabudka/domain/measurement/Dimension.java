package org.nezabudka.domain.measurement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Invalid;
import org.nezabudka.domain.shared.Texts;

/**
 * A length that was measured.
 *
 * @param what «стена А, низ»
 * @param millimetres 0 to 1,000,000; whole ones, as furniture is made
 */
public record Dimension(
        String what, int millimetres, @Nullable String note) {

    public static final int LONGEST = 1_000_000;

    public Dimension {
        what = Texts.line("dimensions", what, 120);
        note = Texts.optionalLine("dimensions", note, 300);
        if (millimetres < 0 || millimetres > LONGEST) throw new ImpossibleLength();
    }

    /** No room is that long, and none is shorter than nothing. */
    public static final class ImpossibleLength extends Invalid {

        private static final long serialVersionUID = 1L;

        ImpossibleLength() {
            super("dimensions", "A length is 0 to " + LONGEST + " mm", Map.of("most", LONGEST));
        }
    }
}
