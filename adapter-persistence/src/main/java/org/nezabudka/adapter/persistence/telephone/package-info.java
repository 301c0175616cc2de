/** Orders to the telephone exchange in a table. */
@NullMarked
package org.nezabudka.adapter.persistence.telephone;

import org.jspecify.annotations.NullMarked;
