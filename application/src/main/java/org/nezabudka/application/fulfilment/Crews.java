package org.nezabudka.application.fulfilment;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.UnknownCrew;

/** The crews of the company. */
public interface Crews {

    /** By name, those no longer in use among them. */
    List<Crew> all();

    Optional<Crew> find(CrewId id);

    /** @throws UnknownCrew if there is none */
    default Crew get(CrewId id) {
        return find(id).orElseThrow(() -> new UnknownCrew(id));
    }

    /**
     * Stores a new (version 0) or changed one and answers it with its new version.
     *
     * @throws org.nezabudka.domain.fulfilment.CrewChangedMeanwhile if somebody stored it since it was read
     * @throws org.nezabudka.domain.fulfilment.CrewNameTaken if another one has the name, whatever its case
     */
    Crew save(Crew crew);
}
