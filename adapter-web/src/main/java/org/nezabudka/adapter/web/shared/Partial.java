package org.nezabudka.adapter.web.shared;

import java.util.Set;

/**
 * The body of a partial change.
 *
 * @param given the properties that stood in the body: an absent one stays as it is, a given {@code null} clears
 */
public record Partial<T>(T body, Set<String> given) {}
