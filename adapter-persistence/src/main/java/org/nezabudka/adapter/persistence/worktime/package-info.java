/** Working hours and absences in PostgreSQL. */
@NullMarked
package org.nezabudka.adapter.persistence.worktime;

import org.jspecify.annotations.NullMarked;
