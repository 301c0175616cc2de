/** Reminders that cannot die: scenarios of signs, and what they remind of. */
@NullMarked
package org.nezabudka.domain.reminder;

import org.jspecify.annotations.NullMarked;
