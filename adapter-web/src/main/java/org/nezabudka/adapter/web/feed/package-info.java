/** Calendars for telephones. */
@NullMarked
package org.nezabudka.adapter.web.feed;

import org.jspecify.annotations.NullMarked;
