/** Measurements over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.measurement;

import org.jspecify.annotations.NullMarked;
