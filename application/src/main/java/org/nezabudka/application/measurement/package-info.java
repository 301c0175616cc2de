/** Measurements: giving the task, planning the visit, measuring, and accepting with other eyes. */
@NullMarked
package org.nezabudka.application.measurement;

import org.jspecify.annotations.NullMarked;
