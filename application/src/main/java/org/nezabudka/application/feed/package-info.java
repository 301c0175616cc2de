/** The calendar that telephones subscribe to: own measurements and activities, behind a secret address. */
@NullMarked
package org.nezabudka.application.feed;

import org.jspecify.annotations.NullMarked;
