/** When somebody or something that is sent to clients is free: windows, bookings, reservations, districts. */
@NullMarked
package org.nezabudka.domain.schedule;

import org.jspecify.annotations.NullMarked;
