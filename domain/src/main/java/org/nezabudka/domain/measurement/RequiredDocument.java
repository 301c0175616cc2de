package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/**
 * So many files of a kind have to be there before a result can be handed in.
 *
 * @param atLeast 1 to 50
 */
public record RequiredDocument(DocumentKind kind, int atLeast) {

    /** As many as may be demanded. */
    public static final int MOST = 50;

    public RequiredDocument {
        if (kind == DocumentKind.OTHER || atLeast < 1 || atLeast > MOST) throw new InvalidRequirement();
    }

    /** A demand that cannot be: none, too many, or of no kind. */
    public static final class InvalidRequirement extends Invalid {

        private static final long serialVersionUID = 1L;

        InvalidRequirement() {
            super("atLeast", "Between 1 and " + MOST + " files of a kind can be demanded", Map.of("most", MOST));
        }
    }
}
