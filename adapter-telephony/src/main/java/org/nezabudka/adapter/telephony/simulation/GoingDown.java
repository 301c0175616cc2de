package org.nezabudka.adapter.telephony.simulation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nezabudka.adapter.telephony.capture.AmiBlock;

/** What an Asterisk says of the calls it ends because it is told to restart. */
final class GoingDown {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Instant now;
    private final String local;

    GoingDown(Instant now, ZoneId zone) {
        this.now = now;
        this.local = LOCAL.format(now.atZone(zone));
    }

    /** Blocks in order, call detail records and the channel event log among them. */
    List<AmiBlock> blocks(List<LiveChannels.Live> channels, ZoneId zone) {
        var blocks = new ArrayList<AmiBlock>();
        for (var channel : channels) {
            if (isRoot(channel)) blocks.add(event("SoftHangupRequest", channel, "Cause: 16\r\n"));
        }
        for (var channel : channels.reversed()) {
            if (isRoot(channel)) blocks.add(detailRecord(channel, channels, zone));
            blocks.add(log("HANGUP", channel));
            blocks.add(log("CHAN_END", channel));
            blocks.add(event("Hangup", channel, "Cause: 16\r\nCause-txt: Normal Clearing\r\n"));
        }
        return blocks;
    }

    AmiBlock shutdown() {
        return new AmiBlock("Event: Shutdown\r\nPrivilege: system,all\r\n" + stamp()
                + "Shutdown: Cleanly\r\nRestart: True\r\n\r\n");
    }

    private static boolean isRoot(LiveChannels.Live channel) {
        return channel.opened().value("Uniqueid").equals(channel.opened().value("Linkedid"));
    }

    private AmiBlock event(String name, LiveChannels.Live channel, String more) {
        var opened = channel.opened();
        return new AmiBlock("Event: " + name + "\r\nPrivilege: call,all\r\n" + stamp() + "Channel: "
                + opened.value("Channel") + "\r\nChannelState: " + channel.state() + "\r\nCallerIDNum: "
                + opened.value("CallerIDNum") + "\r\nUniqueid: " + opened.value("Uniqueid") + "\r\nLinkedid: "
                + opened.value("Linkedid") + "\r\n" + more + "\r\n");
    }

    private AmiBlock log(String name, LiveChannels.Live channel) {
        var opened = channel.opened();
        return new AmiBlock("Event: CEL\r\nPrivilege: call,all\r\n" + stamp() + "EventName: " + name
                + "\r\nCallerIDnum: " + opened.value("CallerIDNum") + "\r\nExten: " + opened.value("Exten")
                + "\r\nContext: " + opened.value("Context") + "\r\nChannel: " + opened.value("Channel")
                + "\r\nUniqueID: " + opened.value("Uniqueid") + "\r\nLinkedID: " + opened.value("Linkedid")
                + "\r\nExtra: " + (name.equals("HANGUP") ? "{\"hangupcause\":16,\"hangupsource\":\"\"}" : "")
                + "\r\n\r\n");
    }

    private AmiBlock detailRecord(LiveChannels.Live root, List<LiveChannels.Live> channels, ZoneId zone) {
        var opened = root.opened();
        var other = channels.stream()
                .filter(channel -> !channel.equals(root))
                .filter(channel -> channel.opened().value("Linkedid").equals(opened.value("Linkedid")))
                .filter(channel -> channel.opened().value("Channel").startsWith("PJSIP/"))
                .findFirst();
        boolean up = other.map(channel -> channel.state().equals("6")).orElse(false);
        var answered = up ? LOCAL.format(other.orElseThrow().changed().atZone(zone)) : "";
        return new AmiBlock("Event: Cdr\r\nPrivilege: cdr,all\r\n" + stamp() + "Source: " + opened.value("CallerIDNum")
                + "\r\nDestination: " + opened.value("Exten") + "\r\nDestinationContext: " + opened.value("Context")
                + "\r\nCallerID: \"\" <" + opened.value("CallerIDNum") + ">\r\nChannel: " + opened.value("Channel")
                + "\r\nDestinationChannel: "
                + other.map(channel -> channel.opened().value("Channel")).orElse("")
                + "\r\nLastApplication: Dial\r\nStartTime: "
                + LOCAL.format(root.since().atZone(zone))
                + "\r\nAnswerTime: " + answered + "\r\nEndTime: " + local
                + "\r\nDuration: 0\r\nBillableSeconds: 0\r\nDisposition: " + (up ? "ANSWERED" : "NO ANSWER")
                + "\r\nUniqueID: " + opened.value("Uniqueid") + "\r\nLinkedID: " + opened.value("Linkedid")
                + "\r\nSequence: 0\r\nDid: \r\nRecordingFile: \r\n\r\n");
    }

    private String stamp() {
        return "Timestamp: " + now.getEpochSecond() + "." + String.format(Locale.ROOT, "%06d", now.getNano() / 1_000)
                + "\r\n";
    }
}
