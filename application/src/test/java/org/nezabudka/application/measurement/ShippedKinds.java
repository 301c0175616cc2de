package org.nezabudka.application.measurement;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.nezabudka.domain.measurement.ChecklistItem;
import org.nezabudka.domain.measurement.DocumentKind;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.MeasurementKindId;
import org.nezabudka.domain.measurement.RequiredDocument;
import org.nezabudka.domain.measurement.Requirements;

/** The kinds of measurements every company begins with, by name. */
public final class ShippedKinds {

    public static final MeasurementKindId OTHER = id(0xa4);
    public static final MeasurementKindId KITCHEN = id(0xa1);

    private ShippedKinds() {}

    private static MeasurementKindId id(long last) {
        return new MeasurementKindId(UUID.fromString("01900000-0000-7000-8000-0000000000" + Long.toHexString(last)));
    }

    public static List<MeasurementKind> all() {
        return List.of(
                kind(OTHER, "Другое", 60, List.of(files(DocumentKind.PHOTO, 1)), List.of()),
                kind(
                        KITCHEN,
                        "Кухня",
                        90,
                        List.of(files(DocumentKind.PHOTO, 3), files(DocumentKind.SKETCH, 1)),
                        List.of(
                                item("Стены на трёх высотах", true),
                                item("Потолок и углы", true),
                                item("Розетки и выключатели", true),
                                item("Вентиляция", true),
                                item("Трубы и счётчики", true),
                                item("Окна и двери", true),
                                item("Образцы показаны", false))),
                kind(
                        id(0xa3),
                        "Офис",
                        120,
                        List.of(files(DocumentKind.PHOTO, 3), files(DocumentKind.DRAWING, 1)),
                        List.of(
                                item("План помещения", true),
                                item("Розетки и сеть", true),
                                item("Окна и двери", true))),
                kind(
                        id(0xa2),
                        "Шкаф, гардеробная",
                        60,
                        List.of(files(DocumentKind.PHOTO, 2), files(DocumentKind.SKETCH, 1)),
                        List.of(
                                item("Стены на трёх высотах", true),
                                item("Потолок и пол", true),
                                item("Розетки и выключатели", true),
                                item("Образцы показаны", false))));
    }

    private static MeasurementKind kind(
            MeasurementKindId id,
            String name,
            int minutes,
            List<RequiredDocument> documents,
            List<ChecklistItem> checklist) {
        return new MeasurementKind(
                id, name, Duration.ofMinutes(minutes), new Requirements(documents, checklist), true, 1);
    }

    private static RequiredDocument files(DocumentKind kind, int atLeast) {
        return new RequiredDocument(kind, atLeast);
    }

    private static ChecklistItem item(String name, boolean required) {
        return new ChecklistItem(name, required);
    }
}
