package org.nezabudka.adapter.persistence.schedule;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.schedule.PlanningRulesContract;

class JdbiPlanningRulesTest extends OnPostgres implements PlanningRulesContract {}
