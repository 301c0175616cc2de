/** The outbox: what leaves the system leaves through it, once what it tells of is stored. */
@NullMarked
package org.nezabudka.application.messaging;

import org.jspecify.annotations.NullMarked;
