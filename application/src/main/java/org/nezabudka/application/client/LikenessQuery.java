package org.nezabudka.application.client;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.shared.PhoneNumber;

/**
 * What is known so far of a client being entered.
 *
 * @param except the client itself, when it is being edited
 */
public record LikenessQuery(
        @Nullable PhoneNumber phone,
        @Nullable String email,
        @Nullable String inn,
        @Nullable String name,
        @Nullable ClientId except) {}
