/** What every use case needs: transactions, ids, live events, pages. */
@NullMarked
package org.nezabudka.application.shared;

import org.jspecify.annotations.NullMarked;
