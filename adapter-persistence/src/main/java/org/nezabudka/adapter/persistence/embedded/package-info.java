/** The PostgreSQL server the product brings along: unpacked, started, guarded and stopped by us. */
@NullMarked
package org.nezabudka.adapter.persistence.embedded;

import org.jspecify.annotations.NullMarked;
