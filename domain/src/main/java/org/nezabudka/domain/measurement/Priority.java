package org.nezabudka.domain.measurement;

/** How urgent a measurement is [приоритет]. The order counts. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    VERY_HIGH
}
