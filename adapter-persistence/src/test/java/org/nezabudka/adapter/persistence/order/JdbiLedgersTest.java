package org.nezabudka.adapter.persistence.order;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.order.LedgersContract;

class JdbiLedgersTest extends OnPostgres implements LedgersContract {}
