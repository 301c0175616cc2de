/** The outbox in a table. */
@NullMarked
package org.nezabudka.adapter.persistence.messaging;

import org.jspecify.annotations.NullMarked;
