/** Dictionaries and the ladder of statuses over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.dictionary;

import org.jspecify.annotations.NullMarked;
