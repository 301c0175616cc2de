/** Working time: the company's calendar, the hours and absences of its employees, and counting in them. */
@NullMarked
package org.nezabudka.domain.worktime;

import org.jspecify.annotations.NullMarked;
