package org.nezabudka.domain.dictionary;

import java.util.Locale;

/** The dictionaries there are. Client statuses are a ladder of their own, see {@code StatusLadder}. */
public enum Dictionary {
    /** Where clients come from: site, exhibition, recommendation… */
    SOURCES,
    /** Spheres of business. */
    INDUSTRIES,
    /** Positions of employees [должности]. */
    POSITIONS,
    /** Kinds of activities: call, meeting, e-mail… */
    ACTIVITY_KINDS,
    /** What is done for a client [действие по клиенту]. */
    CLIENT_ACTIONS,
    /** Usual results of a contact, offered where one writes them; any other text is welcome as well. */
    CONTACT_RESULTS,
    /** Product groups of positions [товарные группы]: kitchens, wardrobes, upholstered furniture… */
    PRODUCT_GROUPS,
    /** What claims come from [причины рекламаций]: damage on the way, a wrong size… */
    CLAIM_CAUSES;

    /** The key in addresses: {@code sources}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
