package org.nezabudka.adapter.telephony.asterisk;

/** The PBX could not be asked. */
final class PbxAway extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean perhapsDone;

    /** @param perhapsDone the order may have left: nobody knows whether the PBX obeyed */
    PbxAway(String message, boolean perhapsDone) {
        super(message);
        this.perhapsDone = perhapsDone;
    }

    boolean isPerhapsDone() {
        return perhapsDone;
    }
}
