package org.nezabudka.adapter.telephony.spool;

/**
 * One thing that was heard.
 *
 * @param number counted up from 1 for every PBX, for ever
 */
@SuppressWarnings("ArrayRecordComponent") // A buffer on its way to the disk or from it, never compared.
public record SpoolRecord(long number, byte[] payload) {}
