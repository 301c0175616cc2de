package org.nezabudka.adapter.persistence.schedule;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.schedule.MeasurersContract;

class JdbiMeasurersTest extends OnPostgres implements MeasurersContract {}
