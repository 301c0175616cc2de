package org.nezabudka.application.activity;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;

/**
 * The client of an activity as an actor may see it.
 *
 * @param id {@code null} when the actor may not see the card: then the name is all there is
 * @param status {@code null} likewise
 * @param phone the main number, masked where the actor may not see numbers; {@code null} likewise
 */
public record ActivityClientRef(
        @Nullable ClientId id,
        String name,
        @Nullable String status,
        @Nullable String phone) {}
