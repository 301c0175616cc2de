/** Placing, handing over and ending calls from the screen, and who is free to talk. */
@NullMarked
package org.nezabudka.application.telephone;

import org.jspecify.annotations.NullMarked;
