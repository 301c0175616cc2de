/** Roles, accounts and sessions in tables, and the predicate that shows everybody only what is theirs. */
@NullMarked
package org.nezabudka.adapter.persistence.access;

import org.jspecify.annotations.NullMarked;
