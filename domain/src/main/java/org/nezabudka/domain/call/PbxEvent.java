package org.nezabudka.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something the PBX reported, free of any protocol. Names and numbers are as the PBX gave them; {@code null} where it gave
 * none.
 */
public sealed interface PbxEvent {

    Moment when();

    /** The channels this event names; each mention may bring news of its linked id. */
    List<ChannelRef> channels();

    /** A connection to the PBX is there and events flow. */
    record ConnectionOpened(Moment when) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of();
        }
    }

    /** The connection broke; whatever happens now is not heard. */
    record ConnectionClosed(Moment when) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of();
        }
    }

    /**
     * The PBX says since when it runs. Channels that are older than it are gone, whatever was heard of them.
     *
     * @param since by the clock of {@code when}, never later than in truth
     */
    record PbxStarted(Moment when, Instant since) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of();
        }
    }

    /** The PBX is about to end, having hung up every channel. */
    record PbxStopping(Moment when) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of();
        }
    }

    /**
     * A channel begins.
     *
     * @param calling the number of the party on this channel
     * @param exten what the channel dialled, as far as the dialplan knows
     */
    record ChannelOpened(
            Moment when,
            ChannelRef channel,
            ChannelState state,
            @Nullable String calling,
            @Nullable String callingName,
            @Nullable String exten)
            implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(channel);
        }
    }

    /** A channel in the answer to "which channels are there": it may have begun before we listened. */
    record ChannelSeen(
            Moment when,
            ChannelRef channel,
            ChannelState state,
            @Nullable String calling,
            @Nullable String callingName,
            @Nullable String exten,
            Duration age)
            implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(channel);
        }
    }

    /** All channels there are have been seen: what was known before this connection and was not seen is over. */
    record ChannelsListed(Moment when) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of();
        }
    }

    record StateChanged(Moment when, ChannelRef channel, ChannelState state) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(channel);
        }
    }

    /** The number shown for a channel became known or was changed. */
    record CallerNamed(
            Moment when,
            ChannelRef channel,
            @Nullable String calling,
            @Nullable String exten) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(channel);
        }
    }

    /** Nothing but a mention of a channel: only its linked id matters. */
    record ChannelMentioned(Moment when, ChannelRef channel) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(channel);
        }
    }

    /**
     * A telephone or line begins to be called.
     *
     * @param caller {@code null} when the PBX itself calls, as for click-to-call
     * @param calledNumber the number that the called channel stands for
     */
    record DialBegan(
            Moment when,
            @Nullable ChannelRef caller,
            ChannelRef called,
            @Nullable String calledNumber) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return caller == null ? List.of(called) : List.of(caller, called);
        }
    }

    record DialEnded(Moment when, @Nullable ChannelRef caller, ChannelRef called, DialStatus status)
            implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return caller == null ? List.of(called) : List.of(caller, called);
        }
    }

    /**
     * The party on the other end of {@code from} was sent elsewhere without a word.
     *
     * @param to the extension it was sent to
     */
    record BlindTransferred(
            Moment when,
            ChannelRef from,
            @Nullable ChannelRef transferred,
            @Nullable String to) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return transferred == null ? List.of(from) : List.of(from, transferred);
        }
    }

    /**
     * Two conversations of one employee became one, without the employee.
     *
     * @param first the transferring telephone's channel of the client's call
     * @param second its channel of the consultation; the same as {@code first} when a feature code was used
     */
    record AttendedTransferred(
            Moment when,
            ChannelRef first,
            ChannelRef second,
            @Nullable ChannelRef transferred,
            @Nullable ChannelRef target)
            implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return Stream.of(first, second, transferred, target)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** {@code picker} took over what was ringing at {@code target}. */
    record PickedUp(Moment when, ChannelRef picker, ChannelRef target) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(picker, target);
        }
    }

    record QueueJoined(Moment when, ChannelRef channel, String queue) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(channel);
        }
    }

    /** The caller left a queue: answered, given up or sent on. */
    record QueueLeft(Moment when, ChannelRef channel, boolean abandoned) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(channel);
        }
    }

    record RecordingStarted(Moment when, ChannelRef channel, String path) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(channel);
        }
    }

    /** The device behind the channel wants to end, as opposed to the PBX ending it. */
    record HangupAsked(Moment when, ChannelRef channel) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(channel);
        }
    }

    /**
     * The channel is gone.
     *
     * @param cause the Q.850 cause, 0 when unknown; no verdict by itself
     */
    record HungUp(Moment when, ChannelRef channel, int cause) implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of(channel);
        }
    }

    /**
     * The PBX wrote a call detail record: one per pair of channels, to the second, after the end.
     *
     * @param channelId the channel that called
     * @param calledName the name of the channel that was called
     * @param application what the dialplan did last, such as {@code Dial} or {@code Queue}
     */
    record RecordWritten(
            Moment when,
            String channelId,
            @Nullable String calledName,
            @Nullable String application,
            @Nullable Instant answeredAt,
            @Nullable String recording)
            implements PbxEvent {
        @Override
        public List<ChannelRef> channels() {
            return List.of();
        }
    }
}
