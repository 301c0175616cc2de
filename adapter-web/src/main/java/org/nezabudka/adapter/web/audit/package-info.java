/** The journal of acts over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.audit;

import org.jspecify.annotations.NullMarked;
