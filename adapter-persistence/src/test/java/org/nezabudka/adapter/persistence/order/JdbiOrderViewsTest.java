package org.nezabudka.adapter.persistence.order;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.order.OrderViewsContract;

class JdbiOrderViewsTest extends OnPostgres implements OrderViewsContract {}
