/** Activities and the work table over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.activity;

import org.jspecify.annotations.NullMarked;
