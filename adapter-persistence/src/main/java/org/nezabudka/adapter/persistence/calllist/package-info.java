/** Call lists in tables. */
@NullMarked
package org.nezabudka.adapter.persistence.calllist;

import org.jspecify.annotations.NullMarked;
