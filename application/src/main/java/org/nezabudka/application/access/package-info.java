/** Signing in, sessions, accounts and roles. */
@NullMarked
package org.nezabudka.application.access;

import org.jspecify.annotations.NullMarked;
