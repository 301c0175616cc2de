/** The pages of the browser application and the description of the interface. */
@NullMarked
package org.nezabudka.adapter.web.pages;

import org.jspecify.annotations.NullMarked;
