/** The office's own lists of choices. */
@NullMarked
package org.nezabudka.application.dictionary;

import org.jspecify.annotations.NullMarked;
