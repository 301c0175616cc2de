package org.nezabudka.domain.call;

import java.time.Instant;

/**
 * When and where an event was heard.
 *
 * @param at the PBX's own time stamp if it sends one, else the moment of arrival
 * @param connection the number of the connection it came through, counted up from 1 at every connect
 */
public record Moment(Instant at, int connection) {}
