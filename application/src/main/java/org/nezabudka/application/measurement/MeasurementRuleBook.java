package org.nezabudka.application.measurement;

import org.nezabudka.domain.measurement.MeasurementRules;

/** How long things may take. There is one set of rules. */
public interface MeasurementRuleBook {

    /** The usual ones until somebody changes them. */
    MeasurementRules current();

    /**
     * @return the rules with their new version
     * @throws org.nezabudka.domain.measurement.RulesChangedMeanwhile if somebody stored them since they were read
     */
    MeasurementRules save(MeasurementRules rules);
}
