package org.nezabudka.adapter.persistence.measurement;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.measurement.MeasurementViewsContract;

class JdbiMeasurementViewsTest extends OnPostgres implements MeasurementViewsContract {}
