/** The company itself: the department tree, positions, employees, those who left included. */
@NullMarked
package org.nezabudka.domain.organization;

import org.jspecify.annotations.NullMarked;
