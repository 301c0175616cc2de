package org.nezabudka.domain.file;

import java.util.regex.Pattern;

/** The SHA-256 of bytes, as 64 small hexadecimal digits: the same bytes have the same one. */
public record ContentHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a SHA-256: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
