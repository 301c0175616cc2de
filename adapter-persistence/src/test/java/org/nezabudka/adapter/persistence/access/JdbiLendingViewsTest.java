package org.nezabudka.adapter.persistence.access;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.access.LendingViewsContract;

class JdbiLendingViewsTest extends OnPostgres implements LendingViewsContract {}
