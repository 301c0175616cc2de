/** Clients [контрагенты]: their facts, contact persons, legal entities, managers and lifecycle. */
@NullMarked
package org.nezabudka.domain.client;

import org.jspecify.annotations.NullMarked;
