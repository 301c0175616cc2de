/** Bookings, districts and the rules of planning in PostgreSQL. */
@NullMarked
package org.nezabudka.adapter.persistence.schedule;

import org.jspecify.annotations.NullMarked;
