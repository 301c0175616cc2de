/** Who may hear of what happens. */
@NullMarked
package org.nezabudka.application.live;

import org.jspecify.annotations.NullMarked;
