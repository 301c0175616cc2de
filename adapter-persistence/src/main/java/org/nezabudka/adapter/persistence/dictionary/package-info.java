/** Dictionaries and the ladder of client statuses in tables. */
@NullMarked
package org.nezabudka.adapter.persistence.dictionary;

import org.jspecify.annotations.NullMarked;
