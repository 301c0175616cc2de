/** Measures the product on this machine: {@code ./crm bench}. Nothing here is needed to run it. */
@NullMarked
package org.nezabudka.bootstrap.bench;

import org.jspecify.annotations.NullMarked;
