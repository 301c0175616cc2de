package org.nezabudka.adapter.persistence.schedule;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.schedule.BookingsContract;

class JdbiBookingsTest extends OnPostgres implements BookingsContract {}
