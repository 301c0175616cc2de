package org.nezabudka.domain.dictionary;

/** The colour family an entry is shown in; the user interface knows the shades of each theme. */
public enum Tone {
    BLUE,
    CYAN,
    TEAL,
    VIOLET,
    AMBER,
    ORANGE,
    RED,
    GREEN,
    GRAY,
    SLATE
}
