package org.nezabudka.domain.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Subject;
import org.nezabudka.domain.shared.Texts;

/**
 * A message on its way out. Queued in the transaction of what it tells of; every step of its way is stored before and after the
 * outside world is touched, so that after a crash it is known which messages are in doubt.
 *
 * @param about what it tells of
 * @param attempts how often it was tried since it was last queued by hand
 * @param nextTry when it may be tried; only while queued
 * @param sendingSince when the running attempt began; only while sending
 * @param error what went wrong last
 */
public record OutgoingMessage(
        MessageId id,
        Channel channel,
        Recipient to,
        Letter letter,
        @Nullable Subject about,
        Instant createdAt,
        DeliveryState state,
        int attempts,
        @Nullable Instant nextTry,
        @Nullable Instant sendingSince,
        @Nullable Instant sentAt,
        @Nullable String error,
        int version) {

    private static final int LONGEST_ERROR = 500;

    public static OutgoingMessage queue(
            MessageId id, Channel channel, Recipient to, Letter letter, @Nullable Subject about, Instant now) {
        return new OutgoingMessage(
                id, channel, to, letter, about, now, DeliveryState.QUEUED, 0, now, null, null, null, 0);
    }

    /** The attempt begins: to be stored and committed before the gateway is called. */
    public OutgoingMessage begin(Instant now) {
        demand(DeliveryState.QUEUED);
        return with(DeliveryState.SENDING, attempts + 1, null, now, null, error);
    }

    public OutgoingMessage sent(Instant now) {
        demand(DeliveryState.SENDING);
        return with(DeliveryState.SENT, attempts, null, null, now, null);
    }

    /**
     * The attempt came to nothing.
     *
     * @param permanently another attempt would end alike
     * @param chance between 0 and 1
     */
    public OutgoingMessage failed(Instant now, String reason, boolean permanently, RetryPolicy policy, double chance) {
        demand(DeliveryState.SENDING);
        var told = shortened(reason);
        if (permanently || policy.isOver(attempts)) return with(DeliveryState.FAILED, attempts, null, null, null, told);
        var again = now.plus(policy.waitAfter(attempts, chance));
        return with(DeliveryState.QUEUED, attempts, again, null, null, told);
    }

    /** Nobody finished the attempt: the program ended in the middle of it. */
    public OutgoingMessage interrupted(Instant now) {
        demand(DeliveryState.SENDING);
        return channel.isRepeatable()
                ? with(DeliveryState.QUEUED, attempts, now, null, null, error)
                : with(DeliveryState.UNKNOWN, attempts, null, null, null, error);
    }

    /**
     * Somebody looked at it and wants it sent: all attempts begin anew.
     *
     * @throws NothingToResend if it waits, is being sent or has left
     */
    public OutgoingMessage resend(Instant now) {
        if (state != DeliveryState.FAILED && state != DeliveryState.UNKNOWN) throw new NothingToResend(state);
        return with(DeliveryState.QUEUED, 0, now, null, null, error);
    }

    private void demand(DeliveryState needed) {
        if (state != needed) throw new IllegalStateException("Message " + id + " is " + state + ", not " + needed);
    }

    private static String shortened(String reason) {
        var line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        var most = line.codePointCount(0, line.length()) <= LONGEST_ERROR
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_ERROR));
        var kept = Texts.optionalLine("error", most, LONGEST_ERROR);
        return kept == null ? "?" : kept;
    }

    private OutgoingMessage with(
            DeliveryState next,
            int tried,
            @Nullable Instant again,
            @Nullable Instant since,
            @Nullable Instant left,
            @Nullable String told) {
        return new OutgoingMessage(
                id, channel, to, letter, about, createdAt, next, tried, again, since, left, told, version);
    }

    public OutgoingMessage atVersion(int stored) {
        return new OutgoingMessage(
                id,
                channel,
                to,
                letter,
                about,
                createdAt,
                state,
                attempts,
                nextTry,
                sendingSince,
                sentAt,
                error,
                stored);
    }
}
