/** The journal of calls, and what rings now, over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.call;

import org.jspecify.annotations.NullMarked;
