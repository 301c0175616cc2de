/** Calls in tables, and the reads that feed the journal. */
@NullMarked
package org.nezabudka.adapter.persistence.call;

import org.jspecify.annotations.NullMarked;
