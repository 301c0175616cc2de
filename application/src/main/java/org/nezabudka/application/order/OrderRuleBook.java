package org.nezabudka.application.order;

import org.nezabudka.domain.order.OrderRules;

/** How the company runs its orders. There is one set of rules. */
public interface OrderRuleBook {

    /** The usual ones until somebody changes them. */
    OrderRules current();

    /**
     * @return the rules with their new version
     * @throws org.nezabudka.domain.order.OrderRulesChangedMeanwhile if somebody stored them since they were read
     */
    OrderRules save(OrderRules rules);
}
