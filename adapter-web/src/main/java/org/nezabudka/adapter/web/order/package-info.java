/** Orders and their money over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.order;

import org.jspecify.annotations.NullMarked;
