package org.nezabudka.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as the client knows it: however many telephones rang, queues were waited in and colleagues it was handed
 * to. A fact reported by the PBX.
 *
 * @param key its natural key
 * @param outside the party outside; {@code null} for an internal call
 * @param placedBy the extension that began an outbound or internal call
 * @param dialledNumber what was dialled: the company's line for an inbound call, else the number or extension called
 * @param ownLine the company's number the outside party saw or called, when the PBX told it
 * @param trunk the line to the provider, by its name in the PBX
 * @param queue the last queue the caller waited in
 * @param pbxAnsweredAt when the PBX itself took an inbound call (music, menu, or a telephone): no human answer
 * @param answeredAt when a human answered first: an employee of an inbound call, else the called party
 * @param endedAt when the outside party's line went down; {@code null} while the call lasts
 * @param talk how long the outside party had a human on the line, waiting during a consultation included
 * @param legs telephones that rang, in order
 * @param transfers steps that gave the call to somebody else, in order
 * @param hungUpBy who ended it; {@code null} while it lasts or when nobody can tell
 * @param clickToCall the employee asked this system to dial
 * @param recordingFile the sound recording, relative to the recording folder of the PBX
 * @param channelIds the ids of all channels that took part, in order of appearance
 * @param joinedLinkedIds linked ids of calls that became part of this one (consultations, pick-ups)
 * @param evidence how well all this is known
 */
public record Call(
        PbxCallId key,
        CallDirection direction,
        CallOutcome outcome,
        @Nullable OutsideParty outside,
        @Nullable String placedBy,
        @Nullable String dialledNumber,
        @Nullable String ownLine,
        @Nullable String trunk,
        @Nullable String queue,
        Instant startedAt,
        @Nullable Instant pbxAnsweredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        Duration talk,
        List<CallLeg> legs,
        List<CallTransfer> transfers,
        @Nullable HungUpBy hungUpBy,
        boolean clickToCall,
        @Nullable String recordingFile,
        List<String> channelIds,
        List<String> joinedLinkedIds,
        Evidence evidence) {

    public Call {
        legs = List.copyOf(legs);
        transfers = List.copyOf(transfers);
        channelIds = List.copyOf(channelIds);
        joinedLinkedIds = List.copyOf(joinedLinkedIds);
        // As exact as it is kept, so that a call that comes back from the store equals itself told again.
        startedAt = startedAt.truncatedTo(ChronoUnit.MICROS);
        pbxAnsweredAt = exact(pbxAnsweredAt);
        answeredAt = exact(answeredAt);
        endedAt = exact(endedAt);
        talk = talk.truncatedTo(ChronoUnit.MILLIS);
        if (outcome.isFinal() != (endedAt != null)) {
            throw new IllegalArgumentException("A call has an outcome exactly when it is over: " + key);
        }
        if (talk.isNegative()) throw new IllegalArgumentException("Negative talk time: " + key);
    }

    private static @Nullable Instant exact(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    public CallId id() {
        return CallId.of(key);
    }

    /** What stands after the same call was told once more: poorer news never replaces richer, it only fills gaps. */
    public Call toldAgain(Call news) {
        if (!news.key.equals(key)) throw new IllegalArgumentException("Another call: " + news.key + ", not " + key);
        return TwoPictures.stands(this, news);
    }

    /** The same, drawn from records of this kind that name these channels. */
    Call knownFrom(Evidence records, List<String> channels) {
        return copy(recordingFile, channels, records, hungUpBy);
    }

    Call recordedAs(String file) {
        return copy(file, channelIds, evidence, hungUpBy);
    }

    /** The same, ended by one of us: from the screen, of which the exchange only tells that it ended the call. */
    public Call hungUpByEmployee() {
        return copy(recordingFile, channelIds, evidence, HungUpBy.EMPLOYEE);
    }

    private Call copy(@Nullable String recording, List<String> channels, Evidence known, @Nullable HungUpBy ended) {
        return new Call(
                key,
                direction,
                outcome,
                outside,
                placedBy,
                dialledNumber,
                ownLine,
                trunk,
                queue,
                startedAt,
                pbxAnsweredAt,
                answeredAt,
                endedAt,
                talk,
                legs,
                transfers,
                ended,
                clickToCall,
                recording,
                channels,
                joinedLinkedIds,
                known);
    }

    public boolean isOver() {
        return outcome.isFinal();
    }

    /** An inbound call that ended and that no human answered: somebody has to call back. */
    public boolean isMissed() {
        return direction == CallDirection.INBOUND && isOver() && outcome != CallOutcome.ANSWERED;
    }

    /** Whether anything can have been recorded: it is over, and a human or the PBX itself had taken it. */
    public boolean mayHaveSound() {
        return isOver() && (answeredAt != null || pbxAnsweredAt != null);
    }

    /** The extension that answered first. Empty for an outbound call whose client was not handed on to a colleague. */
    public Optional<String> answeredBy() {
        return legs.stream()
                .filter(CallLeg::isAnswered)
                .filter(leg -> !leg.extension().equals(placedBy))
                .min(Comparator.comparing(CallLeg::answeredAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(CallLeg::extension);
    }

    /** The extension that spoke last: the one whose leg lasted longest into the call. */
    public Optional<String> finalExtension() {
        return legs.stream()
                .filter(CallLeg::isAnswered)
                .max(Comparator.comparing(CallLeg::endedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(CallLeg::answeredAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(CallLeg::extension)
                .or(() -> Optional.ofNullable(placedBy));
    }

    /** Extensions whose telephones rang, each once, in the order of their first ring. */
    public List<String> rang() {
        return legs.stream()
                .filter(leg -> leg.rangAt() != null)
                .map(CallLeg::extension)
                .distinct()
                .toList();
    }

    /** Extensions whose telephones ring right now. */
    public List<String> ringing() {
        return legs.stream()
                .filter(CallLeg::isRinging)
                .map(CallLeg::extension)
                .distinct()
                .toList();
    }

    /** From the beginning to the human answer, or to the end if there was none; empty while nobody knows. */
    public Optional<Duration> waiting() {
        var until = answeredAt != null ? answeredAt : endedAt;
        return Optional.ofNullable(until).map(end -> Duration.between(startedAt, end));
    }

    /** From the beginning to the end; empty while the call lasts. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(endedAt).map(end -> Duration.between(startedAt, end));
    }
}
