/** Schedules, free windows, reservations, districts and the rules of planning over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.schedule;

import org.jspecify.annotations.NullMarked;
