/** One search over names, numbers and people. */
@NullMarked
package org.nezabudka.adapter.persistence.search;

import org.jspecify.annotations.NullMarked;
