package org.nezabudka.domain.access;

import java.util.Locale;
import java.util.Set;

/**
 * A password as somebody typed it, before it is hashed. Length counts and nothing else (OWASP ASVS 5.0, 6.2): no rules about
 * kinds of characters, but none of the passwords every attacker tries first.
 */
public record Password(String value) {

    public static final int SHORTEST = 8;
    static final int LONGEST = 200;

    public Password {
        if (value.codePointCount(0, value.length()) < SHORTEST) throw new WeakPassword("too-short");
        if (value.length() > LONGEST) throw new WeakPassword("too-long");
    }

    /** @throws WeakPassword if it is among the given ones, in any case */
    public Password notAmong(Set<String> common) {
        if (common.contains(value.toLowerCase(Locale.ROOT))) throw new WeakPassword("too-common");
        return this;
    }

    /** Never shows itself in a log. */
    @Override
    public String toString() {
        return "•••";
    }
}
