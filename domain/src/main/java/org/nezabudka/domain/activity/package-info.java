/** Activities [события, дела]: facts and plans of contact, of which the work table, the journal and the calendar are made. */
@NullMarked
package org.nezabudka.domain.activity;

import org.jspecify.annotations.NullMarked;
