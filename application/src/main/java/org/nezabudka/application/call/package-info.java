/** Recording calls, finding their clients, and the journal. */
@NullMarked
package org.nezabudka.application.call;

import org.jspecify.annotations.NullMarked;
