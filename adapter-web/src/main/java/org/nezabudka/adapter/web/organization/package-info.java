/** Employees and departments over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.organization;

import org.jspecify.annotations.NullMarked;
