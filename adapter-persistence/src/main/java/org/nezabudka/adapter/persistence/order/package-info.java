/** Orders and their money in tables. */
@NullMarked
package org.nezabudka.adapter.persistence.order;

import org.jspecify.annotations.NullMarked;
