package org.nezabudka.application.schedule;

import org.nezabudka.domain.schedule.PlanningRules;

/** The rules of planning of the company. */
public interface PlanningRuleStore {

    /** The usual ones, at version 0, while nobody has changed them. */
    PlanningRules current();

    /**
     * Stores the rules.
     *
     * @throws org.nezabudka.domain.schedule.PlanningRulesChangedMeanwhile if somebody stored them since they were read
     */
    PlanningRules save(PlanningRules rules);
}
