package org.nezabudka.application.call;

import java.io.InputStream;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.NothingRecorded;
import org.nezabudka.domain.call.RecordingGone;

/** The sound of calls, wherever the telephone exchanges keep it. */
public interface Recordings {

    /** Whether anybody said where this exchange keeps its recordings. */
    boolean keeps(String pbx);

    /** Whether recordings of this exchange are found by their names, so that calls of which it told no file may have one too. */
    boolean findsByName(String pbx);

    /**
     * Finds the recording of a call.
     *
     * @throws RecordingGone if there is none where it should be
     * @throws NothingRecorded if there is one without any sound
     * @throws RecordingsAway if the place where recordings are kept cannot be reached
     */
    Sound open(Call call);

    /** A recording that was found. Nothing is read before it is asked for. */
    interface Sound {
        /** In bytes. */
        long length();

        /** As HTTP names it, {@code audio/wav}. */
        String contentType();

        /** Differs when the bytes differ; of letters, digits and dashes. */
        String tag();

        /**
         * A part of it, for the caller to close.
         *
         * @param first counted from 0
         * @throws RecordingGone if it has vanished meanwhile
         * @throws RecordingsAway if the place where recordings are kept cannot be reached
         */
        InputStream part(long first, long count);
    }

    /** For exchanges whose recordings are nowhere to be found. */
    static Recordings none() {
        return new Recordings() {
            @Override
            public boolean keeps(String pbx) {
                return false;
            }

            @Override
            public boolean findsByName(String pbx) {
                return false;
            }

            @Override
            public Sound open(Call call) {
                throw new RecordingGone(call.id());
            }
        };
    }
}
