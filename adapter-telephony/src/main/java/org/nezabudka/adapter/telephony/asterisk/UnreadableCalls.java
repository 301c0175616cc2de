package org.nezabudka.adapter.telephony.asterisk;

/** Is told of every event that could not be understood, so that somebody can find out what the PBX meant. */
public interface UnreadableCalls {

    /**
     * Takes note. Must not throw and should not take long.
     *
     * @param event the kind of event, such as {@code Hangup}
     * @param reason what was missing or wrong, without numbers or names of people
     */
    void report(String event, String reason);
}
