package org.nezabudka.domain.schedule;

import java.util.List;
import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Somebody else has the window, or part of it, or is on the way then. */
public final class SlotTaken extends Refused {

    private static final long serialVersionUID = 1L;

    /** @param windows what is still free that day */
    public SlotTaken(ResourceId resource, List<Window> windows) {
        super(
                "The window is taken",
                Map.of("resource", resource.toString(), "free", windows.size(), "windows", facts(windows)));
    }

    /** Windows as whoever was refused may be shown them. */
    static List<Map<String, String>> facts(List<Window> windows) {
        return windows.stream()
                .map(window -> Map.of(
                        "startsAt",
                        window.from().toString(),
                        "endsAt",
                        window.until().toString()))
                .toList();
    }
}
