/** Values every feature shares. */
@NullMarked
package org.nezabudka.application.shared;

import org.jspecify.annotations.NullMarked;
