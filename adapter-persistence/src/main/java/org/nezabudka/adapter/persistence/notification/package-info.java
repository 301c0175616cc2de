/** What employees were told, in tables. */
@NullMarked
package org.nezabudka.adapter.persistence.notification;

import org.jspecify.annotations.NullMarked;
