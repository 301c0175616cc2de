package org.nezabudka.domain.call;

/**
 * What stands behind a channel.
 *
 * @param name the extension number of a telephone, the name of a trunk, else the channel's own name
 */
public record Device(Kind kind, String name) {

    /** The kinds of devices a call can pass through. */
    public enum Kind {
        /** A telephone of the office: behind it sits one of us. */
        EXTENSION,
        /** A line to the telephone provider: behind it is the outside party. */
        TRUNK,
        /** Half of a loop inside the PBX: nobody. */
        LOCAL,
        /** A mixer, a recorder, an announcer: nobody. */
        OTHER
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
