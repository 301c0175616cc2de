package org.nezabudka.application.call;

/** Hears of days on which the journal and the records of a PBX do not agree, although everything was done to make them. */
public interface LedgerAlarm {

    void differs(LedgerDay day);
}
