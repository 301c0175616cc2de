/** The journal of all acts in a table that only grows. */
@NullMarked
package org.nezabudka.adapter.persistence.audit;

import org.jspecify.annotations.NullMarked;
