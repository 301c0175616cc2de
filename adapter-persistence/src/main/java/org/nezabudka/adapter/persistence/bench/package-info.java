/** Data in quantity, to measure on. */
@NullMarked
package org.nezabudka.adapter.persistence.bench;

import org.jspecify.annotations.NullMarked;
