package org.nezabudka.adapter.persistence.calllist;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.calllist.CallListsContract;

class JdbiCallListsTest extends OnPostgres implements CallListsContract {}
