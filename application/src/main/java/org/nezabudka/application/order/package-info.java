/** Orders, their money, and the rules they follow. */
@NullMarked
package org.nezabudka.application.order;

import org.jspecify.annotations.NullMarked;
