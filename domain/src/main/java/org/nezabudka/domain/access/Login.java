package org.nezabudka.domain.access;

import java.util.Locale;
import java.util.regex.Pattern;
import org.nezabudka.domain.shared.InvalidText;

/** The name one signs in with: letters, digits, dot, dash, underscore, at sign; 2 to 60 signs; case does not count. */
public record Login(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._@-]{1,59}");

    public Login {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new InvalidText("login", "login-shape", 60);
    }

    @Override
    public String toString() {
        return value;
    }
}
