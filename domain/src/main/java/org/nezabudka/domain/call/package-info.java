/**
 * Calls: what happened on the office telephones, as the client knows it, and how it is put together from the events of the
 * PBX.
 */
@NullMarked
package org.nezabudka.domain.call;

import org.jspecify.annotations.NullMarked;
