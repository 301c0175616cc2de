package org.nezabudka.adapter.persistence.call;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.call.OwnLinesContract;

class JdbiOwnLinesTest extends OnPostgres implements OwnLinesContract {}
