package org.nezabudka.adapter.telephony.asterisk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.asteriskjava.manager.event.AttendedTransferEvent;
import org.asteriskjava.manager.event.BridgeEnterEvent;
import org.asteriskjava.manager.event.BridgeLeaveEvent;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewCallerIdEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.NewConnectedLineEvent;
import org.asteriskjava.manager.event.NewStateEvent;
import org.asteriskjava.manager.event.RenameEvent;
import org.asteriskjava.manager.event.StatusEvent;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.ChannelState;
import org.nezabudka.domain.call.PbxSettings;
import org.nezabudka.domain.telephone.TelephoneState;

/**
 * The channels and devices of one PBX as they are now: which channel an order is to name, and whose telephone is free. Known only
 * while there is a connection; nothing here is needed to capture calls.
 */
final class LiveBoard {

    private static final Pattern RUNNING_NUMBER = Pattern.compile("-[0-9a-fA-F]+(?:<ZOMBIE>)?$");

    /**
     * A channel.
     *
     * @param extension of the telephone behind it; {@code null}: it is no telephone
     */
    record Live(
            String id, String name, @Nullable String extension, String linkedId, ChannelState state, boolean bridged) {
        Live linkedTo(@Nullable String linked) {
            return linked == null || linked.isBlank() ? this : new Live(id, name, extension, linked, state, bridged);
        }

        Live in(ChannelState now) {
            return new Live(id, name, extension, linkedId, now, bridged);
        }

        Live talking(boolean now) {
            return new Live(id, name, extension, linkedId, state, now);
        }
    }

    private final PbxSettings settings;
    private final Map<String, Live> channels = new LinkedHashMap<>();
    private final ToldStates told;
    private final Set<String> consulting = new HashSet<>();

    LiveBoard(PbxSettings settings) {
        this.settings = settings;
        this.told = new ToldStates(settings);
    }

    /** @return whether somebody's telephone may look different now */
    synchronized boolean heard(ManagerEvent event) {
        switch (event) {
            case NewChannelEvent e ->
                opened(e.getUniqueId(), e.getChannel(), e.getLinkedid(), Fields.state(e.getChannelState()), false);
            case CoreShowChannelEvent e ->
                opened(
                        e.getUniqueid(),
                        e.getChannel(),
                        e.getLinkedid(),
                        Fields.state(e.getChannelState()),
                        isTold(e.getBridgeid()) || isTold(e.getBridgedChannel()));
            case StatusEvent e ->
                opened(
                        e.getUniqueId(),
                        e.getChannel(),
                        e.getLinkedId(),
                        Fields.state(e.getChannelState()),
                        isTold(e.getBridgeId()) || isTold(e.getBridgedChannel()));
            case NewStateEvent e ->
                channels.computeIfPresent(
                        e.getUniqueId(),
                        (id, live) -> live.in(Fields.state(e.getChannelState())).linkedTo(e.getLinkedId()));
            case BridgeEnterEvent e -> {
                channels.computeIfPresent(
                        e.getUniqueId(), (id, live) -> live.talking(true).linkedTo(e.getLinkedId()));
                return false;
            }
            case BridgeLeaveEvent e -> {
                channels.computeIfPresent(
                        e.getUniqueId(), (id, live) -> live.talking(false).linkedTo(e.getLinkedId()));
                return false;
            }
            case NewCallerIdEvent e -> {
                channels.computeIfPresent(e.getUniqueId(), (id, live) -> live.linkedTo(e.getLinkedId()));
                return false;
            }
            case NewConnectedLineEvent e -> {
                channels.computeIfPresent(e.getUniqueId(), (id, live) -> live.linkedTo(e.getLinkedId()));
                return false;
            }
            case RenameEvent e -> {
                channels.computeIfPresent(
                        e.getUniqueId(),
                        (id, live) -> new Live(
                                id,
                                e.getNewname(),
                                extension(e.getNewname()),
                                live.linkedId(),
                                live.state(),
                                live.bridged()));
                return false;
            }
            case AttendedTransferEvent e -> {
                consulting.remove(e.getOrigTransfererUniqueid());
                consulting.remove(e.getSecondTransfererUniqueid());
                return false;
            }
            case HangupEvent e -> {
                channels.remove(e.getUniqueId());
                consulting.remove(e.getUniqueId());
            }
            default -> {
                return told.heard(event);
            }
        }
        return true;
    }

    /** @param bridged whether it talks; a list of channels may leave that out, and then what was known stands */
    private void opened(
            @Nullable String id,
            @Nullable String name,
            @Nullable String linkedId,
            ChannelState state,
            boolean bridged) {
        if (id == null || name == null) return;
        var before = channels.get(id);
        var linked = linkedId != null ? linkedId : before == null ? id : before.linkedId();
        boolean talks = bridged || (before != null && before.bridged());
        channels.put(id, new Live(id, name, extension(name), linked, state, talks));
    }

    private static boolean isTold(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private @Nullable String extension(@Nullable String channel) {
        if (channel == null) return null;
        var matcher =
                settings.extensions().matcher(RUNNING_NUMBER.matcher(channel).replaceFirst(""));
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** The connection is gone, and with it everything that was known. */
    synchronized void clear() {
        channels.clear();
        told.clear();
        consulting.clear();
    }

    /** Calls tell sooner and surer than devices what a telephone does. */
    synchronized Map<String, TelephoneState> telephones() {
        var all = new HashMap<>(told.telephones());
        var talking = new HashSet<String>();
        for (var live : channels.values()) {
            var extension = live.extension();
            if (extension == null) continue;
            if (live.state() == ChannelState.RINGING && !talking.contains(extension)) {
                all.put(extension, TelephoneState.RINGING);
            } else {
                talking.add(extension);
                all.put(extension, TelephoneState.BUSY);
            }
        }
        return all;
    }

    /** Those who take no calls of their queues for now. */
    synchronized Set<String> paused() {
        return told.paused();
    }

    synchronized boolean knows(String extension) {
        return told.knows(extension) || channels.values().stream().anyMatch(live -> extension.equals(live.extension()));
    }

    /** The channel of a telephone within a conversation; one that talks before one that rings. */
    synchronized Optional<Live> of(String extension, String linkedId) {
        return channels.values().stream()
                .filter(live ->
                        extension.equals(live.extension()) && live.linkedId().equals(linkedId))
                .max(java.util.Comparator.comparing(Live::bridged)
                        .thenComparing(live -> live.state() == ChannelState.UP));
    }

    /** The channel that began a conversation, while it lasts. */
    synchronized Optional<Live> root(String linkedId) {
        return Optional.ofNullable(channels.get(linkedId));
    }

    synchronized void consults(String channelId, boolean now) {
        if (now) consulting.add(channelId);
        else consulting.remove(channelId);
    }

    synchronized boolean isConsulting(String channelId) {
        return consulting.contains(channelId);
    }
}
