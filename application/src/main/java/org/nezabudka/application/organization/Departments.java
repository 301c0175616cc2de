package org.nezabudka.application.organization;

import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.OrganizationChart;

/** The departments of the company. */
public interface Departments {

    /** All of them, with what stands below what. */
    OrganizationChart chart();

    /** As {@link #chart()}, and nobody else changes the tree until the transaction ends: two moves at once could make a circle. */
    OrganizationChart chartForChange();

    /**
     * Stores a new or changed department.
     *
     * @throws org.nezabudka.domain.organization.DepartmentChangedMeanwhile if somebody stored it since it was read
     */
    Department save(Department department);

    void remove(DepartmentId id);
}
