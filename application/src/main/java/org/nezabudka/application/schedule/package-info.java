/** Planning the time of those who are sent to clients: bookings, reservations, free windows, schedules, districts. */
@NullMarked
package org.nezabudka.application.schedule;

import org.jspecify.annotations.NullMarked;
