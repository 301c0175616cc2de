package org.nezabudka.adapter.persistence.organization;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.organization.DepartmentsContract;

class JdbiDepartmentsTest extends OnPostgres implements DepartmentsContract {}
