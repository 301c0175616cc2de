/** Signing in, the own account, accounts of others and roles; hashing of passwords. */
@NullMarked
package org.nezabudka.adapter.web.access;

import org.jspecify.annotations.NullMarked;
