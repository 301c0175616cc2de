package org.nezabudka.adapter.persistence.access;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.access.AccessGrantsContract;

class JdbiAccessGrantsTest extends OnPostgres implements AccessGrantsContract {}
