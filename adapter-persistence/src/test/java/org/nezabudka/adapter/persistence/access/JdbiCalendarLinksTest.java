package org.nezabudka.adapter.persistence.access;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.access.CalendarLinksContract;

class JdbiCalendarLinksTest extends OnPostgres implements CalendarLinksContract {}
