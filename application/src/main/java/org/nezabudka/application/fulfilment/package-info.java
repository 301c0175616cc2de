/** Sending crews to clients, what they hand over, and what becomes of claims. */
@NullMarked
package org.nezabudka.application.fulfilment;

import org.jspecify.annotations.NullMarked;
