package org.nezabudka.domain.shared;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person [ФИО]. At least one part is known; a caller may have given only the first name.
 *
 * @param family the family name [фамилия]
 * @param given the first name [имя]
 * @param patronymic the father's name [отчество]
 */
public record PersonName(
        @Nullable String family,
        @Nullable String given,
        @Nullable String patronymic) {

    private static final int LIMIT = 100;

    public PersonName {
        family = Texts.optionalLine("familyName", family, LIMIT);
        given = Texts.optionalLine("givenName", given, LIMIT);
        patronymic = Texts.optionalLine("patronymic", patronymic, LIMIT);
        if (family == null && given == null) throw new InvalidText("familyName", "empty", LIMIT);
    }

    /** «Иванова Анна Петровна»: the order that Russian offices use, absent parts left out. */
    public String full() {
        return Stream.of(family, given, patronymic).filter(part -> part != null).collect(Collectors.joining(" "));
    }
}
