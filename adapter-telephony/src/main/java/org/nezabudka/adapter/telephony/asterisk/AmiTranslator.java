package org.nezabudka.adapter.telephony.asterisk;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.asteriskjava.manager.event.AttendedTransferEvent;
import org.asteriskjava.manager.event.BlindTransferEvent;
import org.asteriskjava.manager.event.BridgeEnterEvent;
import org.asteriskjava.manager.event.BridgeLeaveEvent;
import org.asteriskjava.manager.event.CdrEvent;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.CoreShowChannelsCompleteEvent;
import org.asteriskjava.manager.event.DialBeginEvent;
import org.asteriskjava.manager.event.DialEndEvent;
import org.asteriskjava.manager.event.FullyBootedEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.HangupRequestEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewCallerIdEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.NewConnectedLineEvent;
import org.asteriskjava.manager.event.NewStateEvent;
import org.asteriskjava.manager.event.PickupEvent;
import org.asteriskjava.manager.event.QueueCallerAbandonEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;
import org.asteriskjava.manager.event.QueueCallerLeaveEvent;
import org.asteriskjava.manager.event.QueueEntryEvent;
import org.asteriskjava.manager.event.ShutdownEvent;
import org.asteriskjava.manager.event.StatusCompleteEvent;
import org.asteriskjava.manager.event.StatusEvent;
import org.asteriskjava.manager.event.VarSetEvent;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.Moment;
import org.nezabudka.domain.call.PbxEvent;

/**
 * Says what an AMI event means for calls; without rules and without memory. What does not concern calls is {@code null}, and so
 * are the library's own {@code DialEvent} and {@code BridgeEvent}, which repeat others in an older form.
 */
final class AmiTranslator {

    private static final DateTimeFormatter RECORD_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ZoneId pbxZone;

    /** @param pbxZone the zone of the PBX's clock: call detail records bear local times without one */
    AmiTranslator(ZoneId pbxZone) {
        this.pbxZone = pbxZone;
    }

    /**
     * @param arrived when and where the event was heard; its own time stamp comes first
     * @throws UnreadableEvent if it concerns a call but lacks a channel's id, name or the like
     */
    @Nullable
    PbxEvent translate(ManagerEvent event, Moment arrived) {
        var when = moment(event, arrived);
        return switch (event) {
            case NewChannelEvent e ->
                new PbxEvent.ChannelOpened(
                        when,
                        Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedid()),
                        Fields.state(e.getChannelState()),
                        Fields.text(e.getCallerIdNum()),
                        Fields.text(e.getCallerIdName()),
                        Fields.exten(e.getExten()));
            case NewStateEvent e ->
                new PbxEvent.StateChanged(
                        when,
                        Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()),
                        Fields.state(e.getChannelState()));
            case NewCallerIdEvent e ->
                new PbxEvent.CallerNamed(
                        when,
                        Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()),
                        Fields.text(e.getCallerIdNum()),
                        Fields.exten(e.getExten()));
            case DialBeginEvent e ->
                new PbxEvent.DialBegan(
                        when,
                        Fields.optionalChannel(e.getUniqueId(), e.getChannel(), e.getLinkedId()),
                        Fields.channel(e.getDestUniqueId(), e.getDestChannel(), e.getDestLinkedId()),
                        Fields.text(e.getDestCallerIdNum()));
            case DialEndEvent e ->
                new PbxEvent.DialEnded(
                        when,
                        Fields.optionalChannel(e.getUniqueId(), e.getChannel(), e.getLinkedId()),
                        Fields.channel(e.getDestUniqueId(), e.getDestChannel(), e.getDestLinkedId()),
                        Fields.dialStatus(e.getDialStatus()));
            case HangupEvent e ->
                new PbxEvent.HungUp(
                        when,
                        Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()),
                        e.getCause() == null ? 0 : e.getCause());
            case HangupRequestEvent e ->
                new PbxEvent.HangupAsked(when, Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()));
            case BridgeEnterEvent e ->
                new PbxEvent.ChannelMentioned(when, Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()));
            case BridgeLeaveEvent e ->
                new PbxEvent.ChannelMentioned(when, Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()));
            case NewConnectedLineEvent e ->
                new PbxEvent.ChannelMentioned(when, Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()));
            case QueueCallerJoinEvent e ->
                new PbxEvent.QueueJoined(
                        when,
                        Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()),
                        Fields.required("Queue", e.getQueue()));
            case QueueCallerAbandonEvent e ->
                new PbxEvent.QueueLeft(when, Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()), true);
            case QueueCallerLeaveEvent e ->
                new PbxEvent.QueueLeft(when, Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()), false);
            case VarSetEvent e -> recording(e, when);
            case BlindTransferEvent e -> blind(e, when);
            case AttendedTransferEvent e -> attended(e, when);
            case PickupEvent e ->
                new PbxEvent.PickedUp(
                        when,
                        Fields.channel(e.getUniqueid(), e.getChannel(), e.getLinkedid()),
                        Fields.channel(e.getTargetuniqueid(), e.getTargetchannel(), e.getTargetlinkedid()));
            case CoreShowChannelEvent e ->
                new PbxEvent.ChannelSeen(
                        when,
                        Fields.channel(e.getUniqueid(), e.getChannel(), e.getLinkedid()),
                        Fields.state(e.getChannelState()),
                        Fields.text(e.getCallerIdNum()),
                        Fields.text(e.getCallerIdName()),
                        Fields.exten(e.getExten() == null ? e.getExtension() : e.getExten()),
                        Fields.duration(e.getDuration()));
            case CoreShowChannelsCompleteEvent e -> new PbxEvent.ChannelsListed(when);
            case StatusCompleteEvent e -> new PbxEvent.ChannelsListed(when);
            case StatusEvent e -> status(e, when);
            case QueueEntryEvent e -> waiting(e, when);
            case CdrEvent e -> record(e, when);
            case FullyBootedEvent e -> started(e, when);
            case ShutdownEvent e -> new PbxEvent.PbxStopping(when);
            default -> null;
        };
    }

    private static Moment moment(ManagerEvent event, Moment arrived) {
        var stamp = event.getTimestamp();
        if (stamp == null || stamp <= 0) return arrived;
        // Microseconds are all a double of this size can hold.
        long micros = Math.round(stamp * 1_000_000);
        return new Moment(Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000), arrived.connection());
    }

    /** Comes at every login, without a time stamp; whole seconds, rounded down. */
    private static @Nullable PbxEvent started(FullyBootedEvent e, Moment when) {
        var uptime = e.getUptime();
        if (uptime == null) return null;
        return new PbxEvent.PbxStarted(when, when.at().minusSeconds(Math.max(uptime, 0) + 1L));
    }

    /** Old versions leave out to whom it is linked: then it is there, and the list of channels tells the rest. */
    private static PbxEvent status(StatusEvent e, Moment when) {
        var channel = Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId());
        if (Fields.text(e.getLinkedId()) == null) return new PbxEvent.ChannelMentioned(when, channel);
        return new PbxEvent.ChannelSeen(
                when,
                channel,
                Fields.state(e.getChannelState()),
                Fields.text(e.getCallerIdNum()),
                Fields.text(e.getCallerIdName()),
                Fields.exten(e.getExten() == null ? e.getExtension() : e.getExten()),
                Duration.ofSeconds(e.getSeconds() == null ? 0 : Math.max(0, e.getSeconds())));
    }

    /** Whoever waits in a queue when the connection is made; the list of channels came before. */
    private static PbxEvent waiting(QueueEntryEvent e, Moment when) {
        var wait = e.getWait() == null ? 0 : Math.max(0, e.getWait());
        return new PbxEvent.QueueJoined(
                new Moment(when.at().minusSeconds(wait), when.connection()),
                Fields.channel(e.getUniqueId(), e.getChannel(), null),
                Fields.required("Queue", e.getQueue()));
    }

    private static @Nullable PbxEvent recording(VarSetEvent e, Moment when) {
        if (!"MIXMONITOR_FILENAME".equals(e.getVariable())) return null;
        return new PbxEvent.RecordingStarted(
                when,
                Fields.channel(e.getUniqueId(), e.getChannel(), e.getLinkedId()),
                Fields.required("Value", e.getValue()));
    }

    private static @Nullable PbxEvent blind(BlindTransferEvent e, Moment when) {
        if (!"Success".equalsIgnoreCase(e.getResult())) return null;
        return new PbxEvent.BlindTransferred(
                when,
                Fields.channel(e.getTransfererUniqueId(), e.getTransfererChannel(), e.getTransfererLinkedId()),
                Fields.optionalChannel(e.getTransfereeUniqueId(), e.getTransfereeChannel(), e.getTransfereeLinkedId()),
                Fields.text(e.getExtension()));
    }

    private static @Nullable PbxEvent attended(AttendedTransferEvent e, Moment when) {
        if (!"Success".equalsIgnoreCase(e.getResult())) return null;
        return new PbxEvent.AttendedTransferred(
                when,
                Fields.channel(
                        e.getOrigTransfererUniqueid(), e.getOrigTransfererChannel(), e.getOrigTransfererLinkedId()),
                Fields.channel(
                        e.getSecondTransfererUniqueid(),
                        e.getSecondTransfererChannel(),
                        e.getSecondTransfererLinkedId()),
                Fields.optionalChannel(e.getTransfereeUniqueid(), e.getTransfereeChannel(), e.getTransfereeLinkedId()),
                Fields.optionalChannel(
                        e.getTransferTargetUniqueID(), e.getTransferTargetChannel(), e.getTransferTargetLinkedID()));
    }

    private PbxEvent record(CdrEvent e, Moment when) {
        return new PbxEvent.RecordWritten(
                when,
                Fields.required("UniqueID", e.getUniqueId()),
                Fields.text(e.getDestinationChannel()),
                Fields.text(e.getLastApplication()),
                local(e.getAnswerTime()),
                Fields.text(e.getDynamicProperties().get("recordingfile")));
    }

    private @Nullable Instant local(@Nullable String time) {
        if (time == null || time.isBlank()) return null;
        try {
            return LocalDateTime.parse(time, RECORD_TIME).atZone(pbxZone).toInstant();
        } catch (DateTimeException notATime) {
            throw new UnreadableEvent("AnswerTime is no time");
        }
    }
}
