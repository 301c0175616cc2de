/** Call lists over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.calllist;

import org.jspecify.annotations.NullMarked;
