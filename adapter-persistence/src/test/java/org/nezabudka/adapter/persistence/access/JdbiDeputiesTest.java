package org.nezabudka.adapter.persistence.access;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.access.DeputiesContract;

class JdbiDeputiesTest extends OnPostgres implements DeputiesContract {}
