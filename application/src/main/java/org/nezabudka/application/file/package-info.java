/** Files: taken in, kept, shown to whom the thing they belong to may be shown, thrown away and forgotten. */
@NullMarked
package org.nezabudka.application.file;

import org.jspecify.annotations.NullMarked;
