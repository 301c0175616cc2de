package org.nezabudka.adapter.persistence.measurement;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.measurement.MeasurementsContract;

class JdbiMeasurementsTest extends OnPostgres implements MeasurementsContract {}
