/** Departments and staff. */
@NullMarked
package org.nezabudka.application.organization;

import org.jspecify.annotations.NullMarked;
