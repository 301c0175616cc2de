package org.nezabudka.domain.worktime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * A date that differs from its day of the week: a holiday when its hours are free, else a shortened day, or a working Saturday.
 *
 * @param name what it is, for people: «День России»
 */
public record SpecialDay(
        LocalDate date, DayHours hours, @Nullable String name) {

    public SpecialDay {
        name = Texts.optionalLine("name", name, 100);
    }
}
