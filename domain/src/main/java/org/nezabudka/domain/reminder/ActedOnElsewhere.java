package org.nezabudka.domain.reminder;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;
import org.nezabudka.domain.shared.Subject;

/** What is reminded of can only be done, moved or cancelled where it is kept. */
public final class ActedOnElsewhere extends Refused {

    private static final long serialVersionUID = 1L;

    public ActedOnElsewhere(Subject subject) {
        super(
                "To be done at " + subject,
                Map.of("kind", subject.kind().name(), "subject", subject.id().toString()));
    }
}
