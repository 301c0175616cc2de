/** Working hours, holidays and absences over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.worktime;

import org.jspecify.annotations.NullMarked;
