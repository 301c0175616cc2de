package org.nezabudka.adapter.telephony.pipeline;

/** Is told of everything that did not become a call although it should have. Must not throw. */
@FunctionalInterface
public interface Trouble {

    /**
     * @param what the kind of event or news
     * @param reason without numbers or names of people
     */
    void report(String what, String reason);
}
