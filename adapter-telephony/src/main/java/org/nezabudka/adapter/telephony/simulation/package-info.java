/** A stand-in for an office PBX, for the demo and for tests: speaks AMI over a socket and plays recorded calls. */
@NullMarked
package org.nezabudka.adapter.telephony.simulation;

import org.jspecify.annotations.NullMarked;
