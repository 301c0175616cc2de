/** Telling employees what happened: in the application at once, by e-mail where they wish. */
@NullMarked
package org.nezabudka.application.notification;

import org.jspecify.annotations.NullMarked;
