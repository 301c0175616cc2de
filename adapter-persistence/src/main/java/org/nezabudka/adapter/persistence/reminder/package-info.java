/** Reminders and their scenarios in tables. */
@NullMarked
package org.nezabudka.adapter.persistence.reminder;

import org.jspecify.annotations.NullMarked;
