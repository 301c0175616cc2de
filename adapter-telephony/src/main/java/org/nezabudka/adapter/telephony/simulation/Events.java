package org.nezabudka.adapter.telephony.simulation;

import java.time.InstantSource;
import java.util.Locale;
import org.nezabudka.adapter.telephony.capture.AmiBlock;

/** Writes events as an Asterisk does, for calls that go another way than any that was recorded. */
final class Events {

    private final InstantSource clock;

    Events(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * A channel as an event describes it.
     *
     * @param state as the manager interface counts: 0 down, 4 calling, 5 ringing, 6 up
     * @param number and name: whose it is
     * @param other the number at the other end
     */
    record Leg(
            String channel,
            String id,
            String linkedId,
            String state,
            String number,
            String name,
            String other,
            String exten) {

        Leg in(String now) {
            return new Leg(channel, id, linkedId, now, number, name, other, exten);
        }

        boolean isTelephone() {
            return channel.matches("PJSIP/\\d+-.*");
        }

        boolean isLocal() {
            return channel.startsWith("Local/");
        }

        boolean isRoot() {
            return id.equals(linkedId);
        }

        String extension() {
            return channel.replaceFirst("^PJSIP/(\\d+)-.*$", "$1");
        }
    }

    AmiBlock of(String event, Leg leg, String... more) {
        return block(event, fields("", leg), String.join("", more));
    }

    AmiBlock dial(String event, Leg caller, Leg called, String... more) {
        return block(event, fields("", caller), fields("Dest", called), String.join("", more));
    }

    /** The PBX itself calls. */
    AmiBlock dial(String event, Leg called, String... more) {
        return block(event, fields("Dest", called), String.join("", more));
    }

    AmiBlock blindTransfer(Leg transferer, Leg transferee, String bridge, String to) {
        return block(
                "BlindTransfer",
                line("Result", "Success"),
                fields("Transferer", transferer),
                fields("Transferee", transferee),
                line("BridgeUniqueid", bridge),
                line("IsExternal", "Yes"),
                line("Context", "from-internal"),
                line("Extension", to));
    }

    AmiBlock attendedTransfer(Leg transferer, Leg transferee, String bridge, String consultation) {
        return block(
                "AttendedTransfer",
                line("Result", "Success"),
                fields("OrigTransferer", transferer),
                line("OrigBridgeUniqueid", bridge),
                fields("SecondTransferer", transferer),
                line("SecondBridgeUniqueid", consultation),
                fields("Transferee", transferee),
                line("IsExternal", "No"),
                line("DestType", "Bridge"),
                line("DestBridgeUniqueid", bridge));
    }

    AmiBlock bridge(String event, String bridge, Leg leg) {
        return block(event, line("BridgeUniqueid", bridge), line("BridgeType", "basic"), fields("", leg));
    }

    AmiBlock bridge(String event, String bridge) {
        return block(event, line("BridgeUniqueid", bridge), line("BridgeType", "basic"));
    }

    AmiBlock originateResponse(String actionId, boolean success, int reason, Leg leg, String exten) {
        return block(
                "OriginateResponse",
                actionId.isEmpty() ? "" : line("ActionID", actionId),
                line("Response", success ? "Success" : "Failure"),
                line("Channel", success ? leg.channel() : leg.channel().replaceFirst("-[^-]*$", "")),
                line("Context", "from-internal"),
                line("Exten", exten),
                line("Reason", Integer.toString(reason)),
                // Of a call that failed the PBX does not know the id any more.
                line("Uniqueid", success ? leg.id() : "<unknown>"),
                line("CallerIDNum", leg.number()),
                line("CallerIDName", leg.name()));
    }

    AmiBlock device(String extension, String state) {
        return block("DeviceStateChange", line("Device", "PJSIP/" + extension), line("State", state));
    }

    static String line(String name, String value) {
        return name + ": " + value + "\r\n";
    }

    private AmiBlock block(String event, String... parts) {
        var now = clock.instant();
        return new AmiBlock("Event: " + event + "\r\nPrivilege: call,all\r\nTimestamp: " + now.getEpochSecond() + "."
                + String.format(Locale.ROOT, "%06d", now.getNano() / 1_000) + "\r\n" + String.join("", parts) + "\r\n");
    }

    private static String fields(String prefix, Leg leg) {
        return line(prefix + "Channel", leg.channel())
                + line(prefix + "ChannelState", leg.state())
                + line(prefix + "CallerIDNum", leg.number())
                + line(prefix + "CallerIDName", leg.name())
                + line(prefix + "ConnectedLineNum", leg.other())
                + line(prefix + "Context", leg.isTelephone() ? "from-internal" : "from-trunk")
                + line(prefix + "Exten", leg.exten())
                + line(prefix + "Priority", "1")
                + line(prefix + "Uniqueid", leg.id())
                + line(prefix + "Linkedid", leg.linkedId());
    }
}
