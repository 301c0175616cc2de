package org.nezabudka.application.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.call.UnknownCall;
import org.nezabudka.domain.shared.PhoneNumber;

/** All calls there ever were. */
public interface Calls {

    Optional<RecordedCall> find(CallId id);

    /** @throws UnknownCall if there is none */
    default RecordedCall get(CallId id) {
        return find(id).orElseThrow(() -> UnknownCall.missing(id));
    }

    /** By the natural key: what the PBX calls it. */
    default Optional<RecordedCall> find(PbxCallId key) {
        return find(CallId.of(key));
    }

    /** The call that the one of this key became a part of: a consultation, a pick-up. */
    Optional<RecordedCall> joinedBy(PbxCallId absorbed);

    /** Calls of a PBX that began from one moment until before another, in the order of their beginning. */
    List<Call> begun(String pbx, Instant from, Instant until);

    /** The first conversation with this number, in either direction, that somebody answered at or after a moment. */
    Optional<RecordedCall> firstTalk(PhoneNumber number, Instant since);

    /** To whom the call belongs: its participants and its client's present managers, each with their department of today. */
    Ownership ownership(RecordedCall call);

    /**
     * Stores a new (version 0) or changed call and answers it with its new version. There is one call of a natural key at most.
     *
     * @throws org.nezabudka.domain.call.CallChangedMeanwhile if somebody stored it since it was read, or if a call that claims to
     *     be new is there already
     */
    RecordedCall save(RecordedCall call);

    /**
     * Stores many new calls (version 0), all or none: for those who bring a whole history along.
     *
     * @throws org.nezabudka.domain.call.CallChangedMeanwhile if one of them is there already
     */
    void addAll(List<RecordedCall> calls);

    /** Forgets a call that turned out to be a part of another one. Nothing happens when it is not there. */
    void remove(PbxCallId key);
}
