/** Activities and the work table: planning, completing, recording contacts, checking them, and looking at them. */
@NullMarked
package org.nezabudka.application.activity;

import org.jspecify.annotations.NullMarked;
