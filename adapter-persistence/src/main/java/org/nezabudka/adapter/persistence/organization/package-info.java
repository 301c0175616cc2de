/** Departments and employees in tables. */
@NullMarked
package org.nezabudka.adapter.persistence.organization;

import org.jspecify.annotations.NullMarked;
