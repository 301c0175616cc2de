package org.nezabudka.adapter.persistence.measurement;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.measurement.MeasurementKindsContract;

class JdbiMeasurementKindsTest extends OnPostgres implements MeasurementKindsContract {}
