/** Lists of clients to be called one after another. */
@NullMarked
package org.nezabudka.domain.calllist;

import org.jspecify.annotations.NullMarked;
