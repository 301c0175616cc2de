/** What every repository needs: statements of constant text, JSON, live events between nodes. */
@NullMarked
package org.nezabudka.adapter.persistence.shared;

import org.jspecify.annotations.NullMarked;
