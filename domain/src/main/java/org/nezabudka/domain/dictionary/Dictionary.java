package org.nezabudka.domain.dictionary;

import java.util.Locale;

/** The dictionaries there are. Client statuses are a ladder of their own, see {@code StatusLadder}. */
public enum Dictionary {
    /** Where clients come from: site, exhibition, recommendation… */
    SOURCES,
    /** Spheres of business. */
    INDUSTRIES,
    /** Positions of employees [должности]. */
    POSITIONS;

    /** The key in addresses: {@code sources}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
