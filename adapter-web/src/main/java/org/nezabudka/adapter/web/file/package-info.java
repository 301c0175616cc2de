/** Files over HTTP: sending, looking, throwing away, and the files of things. */
@NullMarked
package org.nezabudka.adapter.web.file;

import org.jspecify.annotations.NullMarked;
