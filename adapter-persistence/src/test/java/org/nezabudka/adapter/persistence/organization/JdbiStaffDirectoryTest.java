package org.nezabudka.adapter.persistence.organization;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.organization.StaffDirectoryContract;

class JdbiStaffDirectoryTest extends OnPostgres implements StaffDirectoryContract {}
