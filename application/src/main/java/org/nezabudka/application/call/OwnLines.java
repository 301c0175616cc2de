package org.nezabudka.application.call;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.call.UnknownOwnLine;

/** The numbers of the company's own that people call. There are few. */
public interface OwnLines {

    /** All of them, also those that were given up, by name. */
    List<OwnLine> all();

    Optional<OwnLine> find(OwnLineId id);

    /** @throws UnknownOwnLine if there is none */
    default OwnLine get(OwnLineId id) {
        return find(id).orElseThrow(() -> new UnknownOwnLine(id));
    }

    /** The line that the exchange names so; of a call without a line, none. */
    default Optional<OwnLine> shownAs(@Nullable String told, NumberingPlan numbering) {
        if (told == null) return Optional.empty();
        return all().stream()
                .filter(line -> line.spellings(numbering).contains(told))
                .findFirst();
    }

    /**
     * Stores a new (version 0) or changed line and answers it with its new version.
     *
     * @throws org.nezabudka.domain.call.OwnLineChangedMeanwhile if somebody stored it since it was read
     * @throws org.nezabudka.domain.call.OwnLineTaken if another line has the number
     */
    OwnLine save(OwnLine line);

    /** Forgets it. Nothing happens when it is not there. */
    void remove(OwnLineId id);
}
