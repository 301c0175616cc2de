/** Outgoing messages over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.messaging;

import org.jspecify.annotations.NullMarked;
