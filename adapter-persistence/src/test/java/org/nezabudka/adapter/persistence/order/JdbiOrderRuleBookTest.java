package org.nezabudka.adapter.persistence.order;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.order.OrderRuleBookContract;

class JdbiOrderRuleBookTest extends OnPostgres implements OrderRuleBookContract {}
