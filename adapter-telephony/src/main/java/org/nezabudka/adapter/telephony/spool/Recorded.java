package org.nezabudka.adapter.telephony.spool;

import org.nezabudka.domain.call.PbxEvent;

/**
 * An event with its place in everything that was heard of a PBX.
 *
 * @param number counted up from 1, for ever
 */
public record Recorded(long number, PbxEvent event) {}
