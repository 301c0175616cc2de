/** One search over everything an actor may see. */
@NullMarked
package org.nezabudka.application.search;

import org.jspecify.annotations.NullMarked;
