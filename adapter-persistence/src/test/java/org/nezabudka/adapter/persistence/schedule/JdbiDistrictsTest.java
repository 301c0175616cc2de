package org.nezabudka.adapter.persistence.schedule;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.schedule.DistrictsContract;

class JdbiDistrictsTest extends OnPostgres implements DistrictsContract {}
