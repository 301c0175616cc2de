package org.nezabudka.domain.shared;

import java.util.List;

/**
 * The outcome of a transition: the state after it, and what happened on the way. A transition that a rule refuses throws a
 * {@link DomainError} instead, so that a refusal can neither be overlooked nor half stored.
 *
 * @param <S> the aggregate
 * @param <E> the events of its feature
 */
public record Change<S, E extends DomainEvent>(S state, List<E> events) {

    public Change {
        events = List.copyOf(events);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied at once and never written to
    public static <S, E extends DomainEvent> Change<S, E> of(S state, E... events) {
        return new Change<>(state, List.of(events));
    }

    /** True when the transition found everything already as it should be. */
    public boolean isEmpty() {
        return events.isEmpty();
    }
}
