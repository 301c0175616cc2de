package org.nezabudka.domain.activity;

/** How urgent an activity is [приоритет]. The order counts. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    VERY_HIGH
}
