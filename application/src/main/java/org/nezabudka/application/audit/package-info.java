/** Recording and checking what everybody did. */
@NullMarked
package org.nezabudka.application.audit;

import org.jspecify.annotations.NullMarked;
