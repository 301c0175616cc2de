package org.nezabudka.domain.client;

import java.util.regex.Pattern;

/** Reason code of a tax registration [КПП]: four digits of the tax office, two signs for the reason, three digits. */
public record Kpp(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}[\\dA-Z]{2}\\d{3}");

    public Kpp {
        value = value.strip();
        if (!SHAPE.matcher(value).matches()) throw new InvalidRequisite("kpp", "shape");
    }

    @Override
    public String toString() {
        return value;
    }
}
