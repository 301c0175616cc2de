/** Files: what is known of them in tables, their bytes on the disk, small pictures of them. */
@NullMarked
package org.nezabudka.adapter.persistence.file;

import org.jspecify.annotations.NullMarked;
