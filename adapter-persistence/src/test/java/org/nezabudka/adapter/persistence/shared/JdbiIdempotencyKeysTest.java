package org.nezabudka.adapter.persistence.shared;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.shared.IdempotencyKeysContract;

class JdbiIdempotencyKeysTest extends OnPostgres implements IdempotencyKeysContract {}
