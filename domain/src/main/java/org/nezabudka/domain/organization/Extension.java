package org.nezabudka.domain.organization;

import java.util.regex.Pattern;
import org.nezabudka.domain.shared.InvalidText;

/** The number of a telephone inside the office [внутренний номер], 2 to 8 digits. */
public record Extension(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{2,8}");

    public Extension {
        value = value.strip();
        if (!SHAPE.matcher(value).matches()) throw new InvalidText("extension", "digits", 8);
    }

    @Override
    public String toString() {
        return value;
    }
}
