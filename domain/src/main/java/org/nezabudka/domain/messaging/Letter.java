package org.nezabudka.domain.messaging;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * What a message says.
 *
 * @param subject one line; for an SMS whom it is from
 * @param text for every reader
 * @param html the same with form; {@code null} where the channel has none
 */
public record Letter(String subject, String text, @Nullable String html) {

    private static final int LONGEST_SUBJECT = 250;

    public Letter {
        // The border of what may become a header: no line ends, no control characters.
        subject = Texts.line("subject", subject, LONGEST_SUBJECT);
    }
}
