package org.nezabudka.domain.schedule;

import java.util.UUID;

/**
 * What a window is booked for.
 *
 * @param owner a word for the kind of thing, such as {@code measurement}
 * @param id of the thing
 */
public record Purpose(String owner, UUID id) {}
