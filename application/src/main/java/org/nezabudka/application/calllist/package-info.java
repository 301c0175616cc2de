/** Calling the clients of a list one after another. */
@NullMarked
package org.nezabudka.application.calllist;

import org.jspecify.annotations.NullMarked;
