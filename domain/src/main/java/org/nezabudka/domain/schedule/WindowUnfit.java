package org.nezabudka.domain.schedule;

import java.util.List;
import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A window that nobody else has, but that does not fit all the same: it has passed, lies outside of the hours, or nobody is there. */
public final class WindowUnfit extends Refused {

    private static final long serialVersionUID = 1L;

    /** @param misfits at least one; the first is told in words */
    public WindowUnfit(List<Misfit> misfits, List<Window> windows) {
        super("The window does not fit: " + words(misfits), facts(misfits, windows));
    }

    private static List<String> words(List<Misfit> misfits) {
        return misfits.stream().map(Misfit::word).distinct().toList();
    }

    private static Map<String, Object> facts(List<Misfit> misfits, List<Window> windows) {
        return Map.of(
                "rule",
                misfits.getFirst().word(),
                "reasons",
                words(misfits),
                "forceable",
                misfits.stream().allMatch(Misfit::isForceable),
                "windows",
                SlotTaken.facts(windows));
    }
}
