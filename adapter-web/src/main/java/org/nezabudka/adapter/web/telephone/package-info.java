/** Placing, handing over and ending calls over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.telephone;

import org.jspecify.annotations.NullMarked;
