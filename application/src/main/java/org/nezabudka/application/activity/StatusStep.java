package org.nezabudka.application.activity;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.EntryCode;

/**
 * A move of the client along the ladder, made together with a contact.
 *
 * @param from the status the actor saw, {@code null}: whichever it is
 * @param to staying where one is counts as no move here
 */
public record StatusStep(
        @Nullable EntryCode from, EntryCode to, @Nullable String reason) {}
