package org.nezabudka.adapter.persistence.fulfilment;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.fulfilment.FulfilmentStoresContract;

class JdbiFulfilmentStoresTest extends OnPostgres implements FulfilmentStoresContract {}
