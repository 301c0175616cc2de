package org.nezabudka.application.inquiry;

import org.nezabudka.domain.inquiry.CallbackRule;

/** The callback rule of the company. */
public interface CallbackRules {

    /** The usual one, at version 0, while nobody has changed it. */
    CallbackRule current();

    /**
     * Stores the rule.
     *
     * @throws org.nezabudka.domain.inquiry.CallbackRuleChangedMeanwhile if somebody stored it since it was read
     */
    CallbackRule save(CallbackRule rule);
}
