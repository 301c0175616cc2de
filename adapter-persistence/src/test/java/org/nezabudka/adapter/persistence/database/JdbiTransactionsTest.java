package org.nezabudka.adapter.persistence.database;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.shared.TransactionsContract;

class JdbiTransactionsTest extends OnPostgres implements TransactionsContract {}
