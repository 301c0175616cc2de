package org.nezabudka.adapter.persistence.order;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.order.OrdersContract;

class JdbiOrdersTest extends OnPostgres implements OrdersContract {}
