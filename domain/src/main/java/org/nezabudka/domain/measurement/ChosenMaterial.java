package org.nezabudka.domain.measurement;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * What the client chose from the samples [выбор цвета, фактуры].
 *
 * @param part of the furniture: «фасад», «столешница»
 * @param name of the material, with its article where it has one
 */
public record ChosenMaterial(
        String part,
        String name,
        @Nullable String colour,
        @Nullable String note) {

    public ChosenMaterial {
        part = Texts.line("materials", part, 120);
        name = Texts.line("materials", name, 200);
        colour = Texts.optionalLine("materials", colour, 120);
        note = Texts.optionalLine("materials", note, 300);
    }
}
