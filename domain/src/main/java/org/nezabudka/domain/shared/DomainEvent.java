package org.nezabudka.domain.shared;

/** Something that happened in the business and that others may want to know of: a fact, named in the past tense. */
public interface DomainEvent {}
