/** Messages that leave the system, from the decision to send them until it is known what became of them. */
@NullMarked
package org.nezabudka.domain.messaging;

import org.jspecify.annotations.NullMarked;
