/** Listens to an Asterisk through its manager interface (AMI) and says what it hears in the words of the domain. */
@NullMarked
package org.nezabudka.adapter.telephony.asterisk;

import org.jspecify.annotations.NullMarked;
