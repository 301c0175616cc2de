package org.nezabudka.domain.activity;

import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.DomainEvent;

/** What can happen to an activity. */
public sealed interface ActivityEvent extends DomainEvent {

    ActivityId activity();

    record ActivityPlanned(ActivityId activity, Timing timing) implements ActivityEvent {}

    record ActivityFactsChanged(ActivityId activity, ActivityFacts before, ActivityFacts after)
            implements ActivityEvent {}

    record ActivityMoved(ActivityId activity, ActivityState state, Rescheduling move) implements ActivityEvent {}

    record ActivityReassigned(ActivityId activity, EmployeeId before, EmployeeId after) implements ActivityEvent {}

    record ActivityHeld(ActivityId activity, Held held) implements ActivityEvent {}

    record ActivityCorrected(ActivityId activity, Held before, Held after) implements ActivityEvent {}

    record ActivityCancelled(ActivityId activity, Cancellation cancellation) implements ActivityEvent {}

    record ActivityChecked(ActivityId activity, Check check) implements ActivityEvent {}
}
