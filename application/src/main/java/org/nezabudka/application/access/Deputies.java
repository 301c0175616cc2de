package org.nezabudka.application.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Deputy;
import org.nezabudka.domain.access.DeputyId;
import org.nezabudka.domain.access.UnknownDeputy;

/** All appointments of deputies. */
public interface Deputies {

    Optional<Deputy> find(DeputyId id);

    /** @throws UnknownDeputy if there is none */
    default Deputy get(DeputyId id) {
        return find(id).orElseThrow(() -> new UnknownDeputy(id));
    }

    /** All that have not ended, those to come included. */
    List<Deputy> lasting(Instant now);

    /** As {@link #lasting}, holding back everybody else who appoints until the transaction ends: circles are made by two at once. */
    List<Deputy> lastingForChange(Instant now);

    /**
     * Stores a new (version 0) or changed appointment and answers it with its new version.
     *
     * @throws org.nezabudka.domain.access.AccessChangedMeanwhile if somebody stored it since it was read
     */
    Deputy save(Deputy deputy);
}
