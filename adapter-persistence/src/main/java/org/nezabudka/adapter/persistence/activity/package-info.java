/** Activities on PostgreSQL. */
@NullMarked
package org.nezabudka.adapter.persistence.activity;

import org.jspecify.annotations.NullMarked;
