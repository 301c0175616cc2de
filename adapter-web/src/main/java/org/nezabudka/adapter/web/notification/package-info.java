/** What employees were told, over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.notification;

import org.jspecify.annotations.NullMarked;
