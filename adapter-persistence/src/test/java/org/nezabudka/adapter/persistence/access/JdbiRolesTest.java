package org.nezabudka.adapter.persistence.access;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.access.RolesContract;

class JdbiRolesTest extends OnPostgres implements RolesContract {}
