package org.nezabudka.application.call;

import java.util.Map;
import org.nezabudka.domain.call.Call;

/** Of several telephone exchanges, each with a place of its own. */
public final class RecordingsByPbx implements Recordings {
    private final Map<String, Recordings> places;

    /** @param places by the name of the exchange */
    public RecordingsByPbx(Map<String, Recordings> places) {
        this.places = Map.copyOf(places);
    }

    @Override
    public boolean keeps(String pbx) {
        return of(pbx).keeps(pbx);
    }

    @Override
    public boolean findsByName(String pbx) {
        return of(pbx).findsByName(pbx);
    }

    @Override
    public Sound open(Call call) {
        return of(call.key().pbx()).open(call);
    }

    private Recordings of(String pbx) {
        return places.getOrDefault(pbx, Recordings.none());
    }
}
