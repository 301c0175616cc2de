/** Who may do what with what: rights, roles, accounts and the one policy that decides. */
@NullMarked
package org.nezabudka.domain.access;

import org.jspecify.annotations.NullMarked;
