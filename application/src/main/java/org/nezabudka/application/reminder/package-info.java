/** Reminders that cannot die: of planned contacts and of every other dated thing. */
@NullMarked
package org.nezabudka.application.reminder;

import org.jspecify.annotations.NullMarked;
