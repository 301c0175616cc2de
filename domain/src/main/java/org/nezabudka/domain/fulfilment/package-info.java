/** What is done at the client's: deliveries, assemblies, claims, and the crews and vehicles that go there. */
@NullMarked
package org.nezabudka.domain.fulfilment;

import org.jspecify.annotations.NullMarked;
