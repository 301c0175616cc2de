package org.nezabudka.adapter.persistence.access;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.access.AccountsContract;

class JdbiAccountsTest extends OnPostgres implements AccountsContract {}
