package org.nezabudka.adapter.telephony.asterisk;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.CoreShowChannelsCompleteEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.StatusCompleteEvent;
import org.asteriskjava.manager.event.StatusEvent;

/**
 * Finds the ghosts in the list of channels of one connection. Asterisk takes that list from a cache in which channels may outlive
 * themselves; {@code Status} asks every channel itself. Asked first, it knows every channel that is not quite new.
 */
final class SecondLook {

    /** Between both answers a new channel may have begun. */
    private static final Duration NEW = Duration.ofSeconds(10);

    private final Set<String> alive = new HashSet<>();
    private boolean known;

    /** Called by the one thread that hears the events of the connection. */
    boolean isGhost(ManagerEvent event) {
        switch (event) {
            case StatusEvent e when e.getUniqueId() != null -> alive.add(e.getUniqueId());
            case StatusCompleteEvent e -> known = true;
            case CoreShowChannelsCompleteEvent e -> {
                alive.clear();
                known = false;
            }
            case CoreShowChannelEvent e -> {
                return known
                        && !alive.contains(e.getUniqueid())
                        && Fields.duration(e.getDuration()).compareTo(NEW) >= 0;
            }
            default -> {}
        }
        return false;
    }
}
