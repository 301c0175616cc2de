package org.nezabudka.adapter.persistence.access;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.access.SessionsContract;

class JdbiSessionsTest extends OnPostgres implements SessionsContract {}
