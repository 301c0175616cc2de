package org.nezabudka.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, in lower case so that two spellings of one mailbox are one. At most 254 characters (RFC 5321). */
public record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,63}");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        // The length is checked first: it bounds the work of the pattern.
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) throw new InvalidEmailAddress(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
