/** Deliveries, assemblies, claims, crews and vehicles over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.fulfilment;

import org.jspecify.annotations.NullMarked;
