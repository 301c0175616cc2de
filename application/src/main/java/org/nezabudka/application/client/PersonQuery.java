package org.nezabudka.application.client;

import org.jspecify.annotations.Nullable;

/**
 * Which contact persons.
 *
 * @param text any part of name, position or telephone number
 */
public record PersonQuery(@Nullable String text) {}
