package org.nezabudka.adapter.telephony.simulation;

/**
 * A telephone of the simulated office.
 *
 * @param name what it shows of its owner
 */
public record Telephone(String extension, String name) {}
