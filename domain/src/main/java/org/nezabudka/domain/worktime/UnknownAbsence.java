package org.nezabudka.domain.worktime;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** The employee has no such absence. */
public final class UnknownAbsence extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownAbsence(AbsenceId id) {
        super("No absence " + id, Map.of("absence", id.toString()));
    }
}
