/** Client cards, contact persons and legal entities over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.client;

import org.jspecify.annotations.NullMarked;
