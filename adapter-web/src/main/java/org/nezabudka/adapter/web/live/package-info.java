/** The stream of hints that something changed. */
@NullMarked
package org.nezabudka.adapter.web.live;

import org.jspecify.annotations.NullMarked;
