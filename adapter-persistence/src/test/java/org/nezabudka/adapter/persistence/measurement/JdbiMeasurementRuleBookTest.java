package org.nezabudka.adapter.persistence.measurement;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.measurement.MeasurementRuleBookContract;

class JdbiMeasurementRuleBookTest extends OnPostgres implements MeasurementRuleBookContract {}
