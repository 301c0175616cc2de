/** Files that people give to things: photos, drawings, documents. What they are called, what they are, to what they belong. */
@NullMarked
package org.nezabudka.domain.file;

import org.jspecify.annotations.NullMarked;
