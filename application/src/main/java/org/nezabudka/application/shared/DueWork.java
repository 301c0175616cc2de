package org.nezabudka.application.shared;

/**
 * Work whose time comes by itself: reminders to sign, inquiries to pass on, messages to send. What is due stands in the store, so
 * that nothing is forgotten by a restart; several nodes may ask at the same moment, and each piece is done by one of them.
 */
public interface DueWork {

    /** Short, for logs: {@code reminders}. */
    String name();

    /**
     * Does what is due now.
     *
     * @param most how many pieces at most, so that one kind of work does not hold up its own end
     * @return how many were done; {@code most} means there may be more at once
     */
    int runDue(int most);
}
