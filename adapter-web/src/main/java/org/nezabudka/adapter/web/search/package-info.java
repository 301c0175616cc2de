/** The search over everything, over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.search;

import org.jspecify.annotations.NullMarked;
