package org.nezabudka.domain.organization;

import org.nezabudka.domain.shared.DomainEvent;

/** What can happen to the staff. */
public sealed interface OrganizationEvent extends DomainEvent {

    EmployeeId employee();

    record EmployeeHired(EmployeeId employee, EmployeeFacts facts) implements OrganizationEvent {}

    record EmployeeChanged(EmployeeId employee, EmployeeFacts before, EmployeeFacts after)
            implements OrganizationEvent {}

    record EmployeeDismissed(EmployeeId employee, Employee.Dismissal dismissal) implements OrganizationEvent {}
}
