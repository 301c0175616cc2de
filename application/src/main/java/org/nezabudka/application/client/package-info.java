/** Client cards: registering, editing, the lifecycle, managers, lists and search. */
@NullMarked
package org.nezabudka.application.client;

import org.jspecify.annotations.NullMarked;
