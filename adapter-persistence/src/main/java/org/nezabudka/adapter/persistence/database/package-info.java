/** How the other packages of this module reach PostgreSQL: settings, pool, roles, migrations and transactions. */
@NullMarked
package org.nezabudka.adapter.persistence.database;

import org.jspecify.annotations.NullMarked;
