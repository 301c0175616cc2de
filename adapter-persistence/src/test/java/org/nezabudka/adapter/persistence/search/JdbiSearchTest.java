package org.nezabudka.adapter.persistence.search;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.search.SearchContract;

class JdbiSearchTest extends OnPostgres implements SearchContract {}
