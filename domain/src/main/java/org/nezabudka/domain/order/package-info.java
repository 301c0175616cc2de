/** Orders of furniture, from the measurement to the closing [заказы]. */
@NullMarked
package org.nezabudka.domain.order;

import org.jspecify.annotations.NullMarked;
