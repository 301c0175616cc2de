/** Keeping the company's working hours, its holidays, and who is absent when. */
@NullMarked
package org.nezabudka.application.worktime;

import org.jspecify.annotations.NullMarked;
