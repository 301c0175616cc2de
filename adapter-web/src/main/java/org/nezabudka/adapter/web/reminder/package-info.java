/** Reminders and their scenarios over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.reminder;

import org.jspecify.annotations.NullMarked;
