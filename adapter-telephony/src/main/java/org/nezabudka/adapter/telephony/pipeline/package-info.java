/**
 * The way of an event from the PBX to a stored call, in three steps on three threads: written down, understood, stored. None of
 * them waits for the next one.
 */
@NullMarked
package org.nezabudka.adapter.telephony.pipeline;

import org.jspecify.annotations.NullMarked;
