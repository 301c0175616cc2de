/** Orders that employees give to the telephone exchange from their screens, and who is free to talk. */
@NullMarked
package org.nezabudka.domain.telephone;

import org.jspecify.annotations.NullMarked;
