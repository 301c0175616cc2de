package org.nezabudka.adapter.persistence.client;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.client.ClientsContract;

class JdbiClientsTest extends OnPostgres implements ClientsContract {}
