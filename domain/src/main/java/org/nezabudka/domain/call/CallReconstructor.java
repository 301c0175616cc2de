package org.nezabudka.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts calls together from the events of one PBX. Pure: the same events give the same calls, whatever the clock says, and
 * an event heard twice changes nothing. Not safe for several threads; one PBX, one reconstructor, one thread.
 *
 * <p>A call with a party outside is told as soon as it begins and again whenever something about it changes. A call between
 * colleagues is told when it is over: until then it may turn out to be a consultation that belongs to a client's call.
 */
public final class CallReconstructor {

    /** A PBX that is told to restart ends its calls this long, at most, before it says farewell. */
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(3);

    private final PbxSettings settings;
    private final CallPicture picture;
    private final CallGroups groups = new CallGroups();
    private @Nullable Instant lostAt;
    private long number;

    public CallReconstructor(PbxSettings settings) {
        this.settings = settings;
        this.picture = new CallPicture(settings);
    }

    /** What is new after this event: nothing, most of the time. */
    public List<CallNews> accept(PbxEvent event) {
        return accept(event, 0);
    }

    /**
     * As the other.
     *
     * @param number where the event stands in everything that was heard of this PBX, see {@link #neededFrom}
     */
    public List<CallNews> accept(PbxEvent event, long number) {
        this.number = number;
        var news = new ArrayList<CallNews>();
        for (var channel : event.channels()) mention(channel, event.when(), news);
        apply(event, news);
        var touched = event.channels().stream()
                .map(channel -> groups.of(channel.id()))
                .distinct()
                .toList();
        for (var group : touched) {
            if (group != null) tell(group, news);
        }
        return List.copyOf(news);
    }

    /** How many conversations are held in memory, those that ended lately included. */
    public int remembered() {
        return groups.size();
    }

    /**
     * The number of the first event without which the conversations that are going on could not be put together again;
     * {@link Long#MAX_VALUE} if there are none.
     *
     * @param endedAfter conversations that ended after this moment count too, for late details may still come
     * @param goingOn whether a conversation counts that began at a moment and is not over: one that never ends must not be
     *     waited for for ever
     */
    public long neededFrom(Instant endedAfter, Predicate<Instant> goingOn) {
        return groups.neededFrom(endedAfter, goingOn);
    }

    /** The number of the first event of a conversation, {@link Long#MAX_VALUE} if it is not remembered. */
    public long beginningOf(PbxCallId call) {
        return groups.beginningOf(call.linkedId());
    }

    private void apply(PbxEvent event, List<CallNews> news) {
        switch (event) {
            case PbxEvent.ConnectionOpened opened -> groups.unheardForAWhile();
            case PbxEvent.ConnectionClosed closed -> goesAway(closed.when(), news);
            case PbxEvent.PbxStarted started -> endTheOlder(started, news);
            case PbxEvent.PbxStopping stopping -> goesAway(stopping.when(), news);
            case PbxEvent.ChannelOpened opened -> open(opened);
            case PbxEvent.ChannelSeen seen -> adopt(seen);
            case PbxEvent.ChannelsListed listed -> endTheUnlisted(listed.when(), news);
            case PbxEvent.ChannelMentioned mentioned -> {}
            case PbxEvent.StateChanged changed ->
                state(changed.channel(), changed.state(), changed.when().at());
            case PbxEvent.CallerNamed named -> named(named);
            case PbxEvent.DialBegan began -> dialled(began);
            case PbxEvent.DialEnded ended -> dialEnded(ended);
            case PbxEvent.BlindTransferred transfer -> Transfers.blind(groups, transfer);
            case PbxEvent.AttendedTransferred transfer -> join(Transfers.attended(groups, transfer), news);
            case PbxEvent.PickedUp pickup -> join(Transfers.pickup(groups, pickup), news);
            case PbxEvent.QueueJoined joined -> {
                var group = groups.of(joined.channel().id());
                if (group != null) group.joinQueue(joined.queue(), joined.when().at());
            }
            case PbxEvent.QueueLeft left -> {
                // A caller who gave up is still waiting when the verdict is found.
                var group = groups.of(left.channel().id());
                if (group != null && !left.abandoned() && !isHangingUp(left.channel()))
                    group.leaveQueue(left.when().at());
            }
            case PbxEvent.RecordingStarted started -> {
                var group = groups.of(started.channel().id());
                if (group != null)
                    group.record(
                            settings.relativeRecording(started.path()),
                            started.when().at());
            }
            case PbxEvent.HangupAsked asked -> {
                var channel = groups.channel(asked.channel().id());
                if (channel != null && channel.hangupAskedAt == null)
                    channel.hangupAskedAt = asked.when().at();
            }
            case PbxEvent.HungUp hungUp -> {
                var channel = groups.channel(hungUp.channel().id());
                if (channel != null) channel.hangUp(hungUp.when().at(), hungUp.cause());
            }
            case PbxEvent.RecordWritten written -> recordWritten(written, news);
        }
    }

    /** A channel that is mentioned before it was opened has its opening still to come, or began before we listened. */
    private void mention(ChannelRef ref, Moment when, List<CallNews> news) {
        var channel = groups.channel(ref.id());
        if (channel == null) return;
        channel.connection = Math.max(channel.connection, when.connection());
        join(groups.join(ref.id(), ref.linkedId()), news);
    }

    private void open(PbxEvent.ChannelOpened opened) {
        var ref = opened.channel();
        if (groups.channel(ref.id()) != null) return;
        boolean arrived = opened.state() == ChannelState.CALLING;
        var channel = new Channel(
                ref, settings.device(ref.name()), opened.when(), opened.when().at(), arrived, false);
        channel.calling = opened.calling();
        channel.callingName = opened.callingName();
        channel.exten = opened.exten();
        groups.place(channel, ref.linkedId(), number);
        state(ref, opened.state(), opened.when().at());
    }

    private void adopt(PbxEvent.ChannelSeen seen) {
        var ref = seen.channel();
        if (groups.channel(ref.id()) != null) return;
        var began = seen.when().at().minus(seen.age());
        boolean arrived = ref.id().equals(ref.linkedId());
        var channel = new Channel(ref, settings.device(ref.name()), seen.when(), began, arrived, true);
        channel.calling = seen.calling();
        channel.callingName = seen.callingName();
        channel.exten = seen.exten();
        groups.place(channel, ref.linkedId(), number);
        if (!arrived && seen.state() == ChannelState.UP && channel.isTrunk()) channel.dialledAt = began;
        state(ref, seen.state(), seen.when().at());
    }

    private void endTheUnlisted(Moment when, List<CallNews> news) {
        end(when, channel -> channel.connection < when.connection(), news);
    }

    /** The PBX was restarted while nobody listened: no hang-up of these will ever come. */
    private void endTheOlder(PbxEvent.PbxStarted started, List<CallNews> news) {
        var when = started.when();
        end(
                when,
                channel -> channel.connection < when.connection() && channel.openedAt.isBefore(started.since()),
                news);
    }

    private void end(Moment when, Predicate<Channel> gone, List<CallNews> news) {
        var end = lostAt == null ? when.at() : lostAt;
        for (var group : groups.open()) {
            var ended = group.channels.values().stream()
                    .filter(channel -> channel.isOpen() && gone.test(channel))
                    .toList();
            ended.forEach(channel -> channel.goneUnheard(end));
            if (!ended.isEmpty()) tell(group, news);
        }
    }

    /** What ended in the last moments without a cause was cut: nobody let it ring out. */
    private void goesAway(Moment when, List<CallNews> news) {
        lostAt = when.at();
        for (var group : groups.endedAfter(when.at().minus(LAST_MOMENTS))) {
            if (group.cut) continue;
            group.cut = true;
            tell(group, news);
        }
    }

    private void state(ChannelRef ref, ChannelState state, Instant at) {
        var channel = groups.channel(ref.id());
        if (channel == null || !channel.isOpen()) return;
        if (state == ChannelState.CALLING) channel.arrived = true;
        if (state == ChannelState.UP) channel.up(at);
        if (state == ChannelState.RINGING && channel.ringingAt == null) channel.ringingAt = at;
    }

    private void named(PbxEvent.CallerNamed named) {
        var channel = groups.channel(named.channel().id());
        var at = named.when().at();
        if (channel == null || (channel.namedAt != null && at.isBefore(channel.namedAt))) return;
        channel.namedAt = at;
        if (channel.calling == null) channel.calling = named.calling();
        else if (!channel.wasDialled() || channel.wasDialledByThePbx()) channel.shownNumber = named.calling();
        if (channel.exten == null) channel.exten = named.exten();
    }

    private void dialled(PbxEvent.DialBegan began) {
        var called = groups.channel(began.called().id());
        if (called == null) return;
        if (called.dialledAt == null) {
            called.dialledAt = began.when().at();
            called.calledNumber = began.calledNumber();
            called.dialledBy = began.caller() == null ? null : began.caller().id();
        }
    }

    private void dialEnded(PbxEvent.DialEnded ended) {
        var called = groups.channel(ended.called().id());
        if (called == null) return;
        // A queue says NOANSWER and then CANCEL: the first word is the reason.
        if (called.dialStatus == null) called.dialStatus = ended.status();
        if (ended.status() == DialStatus.ANSWER) called.up(ended.when().at());
    }

    private boolean isHangingUp(ChannelRef ref) {
        var channel = groups.channel(ref.id());
        return channel != null && channel.hangupAskedAt != null;
    }

    /** Call detail records are coarse: they only fill what the events did not tell. */
    private void recordWritten(PbxEvent.RecordWritten written, List<CallNews> news) {
        var group = groups.of(written.channelId());
        if (group == null) return;
        if (group.recording == null && written.recording() != null) {
            group.recording = settings.relativeRecording(written.recording());
        }
        var answered = written.answeredAt();
        if (answered != null && "Dial".equals(written.application())) {
            group.channels.values().stream()
                    .filter(channel ->
                            channel.adopted && answered.isBefore(channel.upAt == null ? Instant.MIN : channel.upAt))
                    .filter(channel ->
                            channel.id.equals(written.channelId()) || channel.name.equals(written.calledName()))
                    .forEach(channel -> channel.upAt = answered);
        }
        tell(group, news);
    }

    private void join(@Nullable CallGroup absorbed, List<CallNews> news) {
        if (absorbed == null) return;
        var told = absorbed.told;
        if (told == null) return;
        var into = groups.of(told.channelIds().getFirst());
        if (into != null) news.add(new CallNews.CallsJoined(told.key(), new PbxCallId(settings.pbx(), into.linkedId)));
    }

    private void tell(CallGroup group, List<CallNews> news) {
        if (group.isOver()) groups.end(group);
        picture.of(group)
                .filter(call -> call.isOver() || call.direction() != CallDirection.INTERNAL)
                .filter(call -> !call.equals(group.told))
                .ifPresent(call -> {
                    group.told = call;
                    news.add(new CallNews.CallTold(call));
                });
    }
}
