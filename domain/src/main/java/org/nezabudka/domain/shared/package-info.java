/** Values and errors that more than one feature speaks of. A thing moves here when a second feature needs it. */
@NullMarked
package org.nezabudka.domain.shared;

import org.jspecify.annotations.NullMarked;
