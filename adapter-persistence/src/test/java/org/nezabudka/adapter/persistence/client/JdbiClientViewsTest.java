package org.nezabudka.adapter.persistence.client;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.client.ClientViewsContract;

class JdbiClientViewsTest extends OnPostgres implements ClientViewsContract {}
