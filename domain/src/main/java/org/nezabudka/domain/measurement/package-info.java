/**
 * Measurements [замеры]: somebody of the office gives the task, a measurer visits the site and hands in what was found, and only the
 * one who gave the task says that it is done (brief 000, section 6).
 */
@NullMarked
package org.nezabudka.domain.measurement;

import org.jspecify.annotations.NullMarked;
