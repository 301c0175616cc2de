package org.nezabudka.domain.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * What the measurer found and wrote down, without the files.
 *
 * @param checklist at most one mark for an item
 */
public record Findings(
        List<ChecklistMark> checklist,
        List<Dimension> dimensions,
        List<ChosenMaterial> materials,
        @Nullable String comment) {

    public static final int MOST_DIMENSIONS = 300;
    public static final int MOST_MATERIALS = 100;
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), null);

    public Findings {
        checklist = List.copyOf(checklist);
        dimensions = List.copyOf(dimensions);
        materials = List.copyOf(materials);
        comment = Texts.optionalNote("comment", comment, 4000);
        if (checklist.size() > Requirements.MOST_ITEMS) throw new TooManyParts("checklist", Requirements.MOST_ITEMS);
        if (dimensions.size() > MOST_DIMENSIONS) throw new TooManyParts("dimensions", MOST_DIMENSIONS);
        if (materials.size() > MOST_MATERIALS) throw new TooManyParts("materials", MOST_MATERIALS);
        if (checklist.stream().map(ChecklistMark::item).distinct().count() < checklist.size()) throw new MarkedTwice();
    }

    boolean answers(ChecklistItem item) {
        return checklist.stream().anyMatch(mark -> mark.item().equals(item.name()));
    }
}
