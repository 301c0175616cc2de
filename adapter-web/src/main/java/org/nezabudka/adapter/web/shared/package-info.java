/** How requests are read, checked, carried out and answered, whatever they are about. */
@NullMarked
package org.nezabudka.adapter.web.shared;

import org.jspecify.annotations.NullMarked;
