package org.nezabudka.adapter.web.shared;

import java.util.Set;

/**
 * The body of a partial change.
 *
 * @param given the properties that stood in the body: an absent one stays as it is, a given {@code null} clears
 */
public record Partial<T>(T body, Set<String> given) {
    /** The new value when the property stood in the body, else the present one. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <V extends @org.jspecify.annotations.Nullable Object> V either(String property, V next, V present) {
        return given.contains(property) ? next : present;
    }
}
