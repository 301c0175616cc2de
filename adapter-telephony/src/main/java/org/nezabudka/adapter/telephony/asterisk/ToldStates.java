package org.nezabudka.adapter.telephony.asterisk;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asteriskjava.manager.event.DeviceStateChangeEvent;
import org.asteriskjava.manager.event.ExtensionStatusEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.PeerStatusEvent;
import org.asteriskjava.manager.event.QueueMemberAddedEvent;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.asteriskjava.manager.event.QueueMemberPausedEvent;
import org.asteriskjava.manager.event.QueueMemberRemovedEvent;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.PbxSettings;
import org.nezabudka.domain.telephone.TelephoneState;

/**
 * What a PBX says of its telephones besides their calls: devices, registrations, hints of the dialplan and members of queues. They
 * do not always agree: whoever is busy or rings anywhere does so; for the rest the device itself is asked first, because a hint
 * that has more than a device in it stays idle when the telephone is switched off.
 */
final class ToldStates {

    /** How FreePBX names members of queues. */
    private static final Pattern WITHIN = Pattern.compile("(?:Local/|hint:)(\\d{2,6})@.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{2,6}");

    private static final Set<TelephoneState> ENGAGED = EnumSet.of(TelephoneState.BUSY, TelephoneState.RINGING);

    /** @param paused takes no calls of this queue for now */
    private record Member(String extension, TelephoneState state, boolean paused, boolean inCall) {
        Member paused(boolean now) {
            return new Member(extension, state, now, inCall);
        }
    }

    /** A member of a queue is known by its interface there. */
    private record Place(String queue, String at) {}

    private final PbxSettings settings;
    private final Map<String, TelephoneState> devices = new HashMap<>();
    private final Map<String, TelephoneState> hints = new HashMap<>();
    private final Set<String> unregistered = new HashSet<>();
    private final Map<Place, Member> members = new LinkedHashMap<>();

    ToldStates(PbxSettings settings) {
        this.settings = settings;
    }

    /** @return whether somebody's telephone may look different now */
    boolean heard(ManagerEvent event) {
        return switch (event) {
            case DeviceStateChangeEvent e -> device(e.getDevice(), e.getState());
            case ExtensionStatusEvent e -> hint(e.getExten(), e.getStatus());
            case PeerStatusEvent e -> peer(e.getPeer(), e.getPeerStatus());
            case QueueMemberEvent e ->
                member(
                        place(e.getQueue(), e.getInterface()),
                        extension(e.getStateinterface(), e.getInterface()),
                        memberState(e.getStateinterface(), e.getInterface(), e.getStatus()),
                        e.getPaused(),
                        e.getIncall());
            case QueueMemberAddedEvent e ->
                member(
                        place(e.getQueue(), e.getInterface()),
                        extension(e.getStateinterface(), e.getInterface()),
                        memberState(e.getStateinterface(), e.getInterface(), e.getStatus()),
                        e.getPaused(),
                        null);
            case QueueMemberPausedEvent e -> paused(place(e.getQueue(), e.getInterface()), e);
            case QueueMemberRemovedEvent e -> {
                var place = place(e.getQueue(), e.getInterface());
                yield place != null && members.remove(place) != null;
            }
            default -> false;
        };
    }

    private boolean device(@Nullable String device, @Nullable String told) {
        var extension = telephone(device);
        if (extension == null) return false;
        // The library makes nothing of «UNKNOWN».
        var state = told == null ? TelephoneState.UNKNOWN : state(told);
        devices.put(extension, state);
        if (state != TelephoneState.OFFLINE) unregistered.remove(extension);
        return true;
    }

    /** The dialplan counts in bits, where one is set more than one may be; less than nothing: there is no such hint. */
    private boolean hint(@Nullable String extension, @Nullable Integer status) {
        if (extension == null || status == null || !NUMBER.matcher(extension).matches()) return false;
        if (status < 0) return hints.remove(extension) != null;
        hints.put(extension, hinted(status));
        return true;
    }

    private static TelephoneState hinted(int status) {
        int inUse = ExtensionStatusEvent.INUSE | ExtensionStatusEvent.BUSY | 16;
        if ((status & inUse) != 0) return TelephoneState.BUSY;
        if ((status & ExtensionStatusEvent.RINGING) != 0) return TelephoneState.RINGING;
        if ((status & ExtensionStatusEvent.UNAVAILABLE) != 0) return TelephoneState.OFFLINE;
        return status == ExtensionStatusEvent.NOT_INUSE ? TelephoneState.FREE : TelephoneState.UNKNOWN;
    }

    /** A rejected registration says nothing: it may be anybody's. */
    private boolean peer(@Nullable String peer, @Nullable String status) {
        var extension = telephone(peer);
        if (extension == null || status == null) return false;
        return switch (status.toUpperCase(Locale.ROOT)) {
            case "UNREGISTERED", "UNREACHABLE" -> unregistered.add(extension);
            case "REGISTERED", "REACHABLE", "LAGGED" -> unregistered.remove(extension);
            default -> false;
        };
    }

    private boolean member(
            @Nullable Place place,
            @Nullable String extension,
            TelephoneState state,
            @Nullable Boolean paused,
            @Nullable Integer inCall) {
        if (place == null || extension == null) return false;
        var before = members.get(place);
        var now = new Member(
                extension,
                state,
                paused == null ? before != null && before.paused() : paused,
                // Old versions do not tell; what is not told is not so.
                inCall != null && inCall > 0);
        members.put(place, now);
        return !now.equals(before);
    }

    private boolean paused(@Nullable Place place, QueueMemberPausedEvent event) {
        var now = event.getPaused();
        if (place == null || now == null) return false;
        var before = members.get(place);
        if (before == null) {
            var extension = extension(null, event.getInterface());
            if (extension == null) return false;
            before = new Member(extension, TelephoneState.UNKNOWN, !now, false);
        }
        members.put(place, before.paused(now));
        return true;
    }

    private static @Nullable Place place(@Nullable String queue, @Nullable String at) {
        return queue == null || at == null ? null : new Place(queue, at);
    }

    private @Nullable String extension(@Nullable String stateInterface, @Nullable String at) {
        for (var name : new String[] {stateInterface, at}) {
            var extension = telephone(name);
            if (extension != null) return extension;
            if (name == null) continue;
            var within = WITHIN.matcher(name);
            if (within.matches()) return within.group(1);
        }
        return null;
    }

    /** A Local channel is always free: only what it is watched by says something. */
    private static TelephoneState memberState(
            @Nullable String stateInterface, @Nullable String at, @Nullable Integer status) {
        var watched = stateInterface == null || stateInterface.isBlank() ? at : stateInterface;
        if (status == null || watched == null || watched.regionMatches(true, 0, "Local/", 0, 6))
            return TelephoneState.UNKNOWN;
        return switch (status) {
            case QueueMemberEvent.AST_DEVICE_NOT_INUSE -> TelephoneState.FREE;
            case QueueMemberEvent.AST_DEVICE_INUSE,
                    QueueMemberEvent.AST_DEVICE_BUSY,
                    QueueMemberEvent.AST_DEVICE_RINGINUSE,
                    QueueMemberEvent.AST_DEVICE_ONHOLD -> TelephoneState.BUSY;
            case QueueMemberEvent.AST_DEVICE_RINGING -> TelephoneState.RINGING;
            case QueueMemberEvent.AST_DEVICE_INVALID, QueueMemberEvent.AST_DEVICE_UNAVAILABLE -> TelephoneState.OFFLINE;
            default -> TelephoneState.UNKNOWN;
        };
    }

    private @Nullable String telephone(@Nullable String device) {
        if (device == null) return null;
        var matcher = settings.extensions().matcher(device);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static TelephoneState state(String device) {
        return switch (device.toUpperCase(Locale.ROOT).replace(" ", "_")) {
            case "NOT_INUSE" -> TelephoneState.FREE;
            case "INUSE", "BUSY", "RINGINUSE", "ONHOLD" -> TelephoneState.BUSY;
            case "RINGING" -> TelephoneState.RINGING;
            case "UNAVAILABLE", "INVALID" -> TelephoneState.OFFLINE;
            default -> TelephoneState.UNKNOWN;
        };
    }

    /** By extension. */
    Map<String, TelephoneState> telephones() {
        var all = new HashMap<String, TelephoneState>();
        var extensions = new HashSet<>(devices.keySet());
        extensions.addAll(hints.keySet());
        extensions.addAll(unregistered);
        members.values().forEach(member -> extensions.add(member.extension()));
        extensions.forEach(extension -> all.put(extension, of(extension)));
        return all;
    }

    private TelephoneState of(String extension) {
        if (members.values().stream()
                .anyMatch(member -> member.inCall() && member.extension().equals(extension)))
            return TelephoneState.BUSY;
        var told = Stream.concat(
                        Stream.of(devices.get(extension)),
                        Stream.concat(
                                members.values().stream()
                                        .filter(member -> member.extension().equals(extension))
                                        .map(Member::state),
                                Stream.of(hints.get(extension))))
                .filter(state -> state != null && state != TelephoneState.UNKNOWN)
                .toList();
        if (told.contains(TelephoneState.BUSY)) return TelephoneState.BUSY;
        if (told.stream().anyMatch(ENGAGED::contains)) return TelephoneState.RINGING;
        if (unregistered.contains(extension)) return TelephoneState.OFFLINE;
        return told.isEmpty() ? TelephoneState.UNKNOWN : told.getFirst();
    }

    /** Those who take no calls of any queue for now, although they are in one. */
    Set<String> paused() {
        var paused = new HashSet<String>();
        members.values().stream().filter(Member::paused).map(Member::extension).forEach(paused::add);
        members.values().stream()
                .filter(member -> !member.paused())
                .map(Member::extension)
                .forEach(paused::remove);
        return paused;
    }

    boolean knows(String extension) {
        return devices.containsKey(extension) || hints.containsKey(extension);
    }

    void clear() {
        devices.clear();
        hints.clear();
        unregistered.clear();
        members.clear();
    }
}
