package org.nezabudka.application.call;

/**
 * Sees to it that of several nodes of this system one listens to a PBX. It is about who does the work, not about what is right: two
 * that listen for a moment store every call once all the same.
 */
public interface ListenerLease {

    /** Who is to listen. */
    enum Answer {
        /** This node, until it hears otherwise. */
        THIS_NODE,
        /** Another one, which holds the lease. */
        ANOTHER_NODE,
        /** Nobody can tell just now: whoever listens goes on. */
        UNKNOWN
    }

    /**
     * Asks for the lease of a PBX, or whether it is still held. To be asked every second or so: whoever is not asking any more
     * loses it by ending, not by silence.
     */
    Answer ask(String pbx);

    /** Gives the lease up, so that another node need not wait. */
    void giveUp(String pbx);

    /** For a system of one node. */
    static ListenerLease alone() {
        return new ListenerLease() {
            @Override
            public Answer ask(String pbx) {
                return Answer.THIS_NODE;
            }

            @Override
            public void giveUp(String pbx) {
                // There is nobody to give it to.
            }
        };
    }
}
