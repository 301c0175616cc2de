/** Measurements in tables. */
@NullMarked
package org.nezabudka.adapter.persistence.measurement;

import org.jspecify.annotations.NullMarked;
