package org.nezabudka.adapter.persistence.access;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.access.SetupTokensContract;

class JdbiSetupTokensTest extends OnPostgres implements SetupTokensContract {}
