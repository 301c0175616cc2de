package org.nezabudka.domain.dictionary;

import java.util.regex.Pattern;
import org.nezabudka.domain.shared.InvalidText;

/** The lasting key of a dictionary entry: small Latin letters, digits and dashes. Names change, codes never. */
public record EntryCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,49}");

    public EntryCode {
        if (!SHAPE.matcher(value).matches()) throw new InvalidText("code", "code-shape", 50);
    }

    @Override
    public String toString() {
        return value;
    }
}
