/** Recorded AMI streams of a real Asterisk, each with the truth of the calls in it. */
@NullMarked
package org.nezabudka.adapter.telephony.capture;

import org.jspecify.annotations.NullMarked;
