package org.nezabudka.domain.shared;

import java.util.Map;

/**
 * A rule of the business said no. The five kinds decide how the outside is told (see each kind); the concrete class names the
 * rule. The message is English and for developers; people get a text in their language, found by {@link #code()} and filled
 * from {@link #facts()}.
 */
public abstract sealed class DomainError extends RuntimeException permits NotFound, Refused, Forbidden, Stale, Invalid {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> facts;

    DomainError(String message, Map<String, Object> facts) {
        super(message);
        this.facts = Map.copyOf(facts);
    }

    /** The rule's name in kebab case, made from the class name: {@code ForbiddenTransition} is {@code forbidden-transition}. */
    public final String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** What the rule looked at, by name, for the text shown to people. Never a secret and nothing the actor may not see. */
    public final Map<String, Object> facts() {
        return facts;
    }
}
