package org.nezabudka.adapter.persistence.organization;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.organization.EmployeesContract;

class JdbiEmployeesTest extends OnPostgres implements EmployeesContract {}
