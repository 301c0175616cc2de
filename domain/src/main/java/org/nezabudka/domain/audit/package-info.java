/** The journal of everything anybody did [журнал действий], chained so that tampering shows. */
@NullMarked
package org.nezabudka.domain.audit;

import org.jspecify.annotations.NullMarked;
