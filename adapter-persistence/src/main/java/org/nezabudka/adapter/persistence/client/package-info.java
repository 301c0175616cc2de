/** Client cards in tables, and the reads that feed lists and cards. */
@NullMarked
package org.nezabudka.adapter.persistence.client;

import org.jspecify.annotations.NullMarked;
