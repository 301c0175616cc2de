/** Crews, vehicles, deliveries, assemblies and claims in PostgreSQL. */
@NullMarked
package org.nezabudka.adapter.persistence.fulfilment;

import org.jspecify.annotations.NullMarked;
