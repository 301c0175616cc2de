package org.nezabudka.domain.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.shared.Address;

/** Measurements as tests need them. */
public final class AMeasurement {

    public static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");
    public static final Instant TEN = Instant.parse("2026-11-23T07:00:00Z");
    public static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));
    public static final EmployeeId PETROVA = new EmployeeId(new UUID(0, 1));
    public static final EmployeeId ALEKSEEV = new EmployeeId(new UUID(0, 2));
    public static final EmployeeId HEAD = new EmployeeId(new UUID(0, 3));
    public static final FileId PHOTO = new FileId(new UUID(1, 1));
    public static final FileId SKETCH = new FileId(new UUID(1, 2));
    public static final FileId OTHER = new FileId(new UUID(1, 3));
    public static final BookingId BOOKING = new BookingId(new UUID(5, 1));
    public static final MeasurementRules RULES = MeasurementRules.USUAL;
    public static final Requirements DEMANDS = new Requirements(
            List.of(new RequiredDocument(DocumentKind.PHOTO, 1), new RequiredDocument(DocumentKind.SKETCH, 1)),
            List.of(new ChecklistItem("Стены на трёх высотах", true), new ChecklistItem("Образцы", false)));

    private static final AtomicLong NUMBERS = new AtomicLong(1000);

    private AMeasurement() {}

    public static Task task(String object) {
        var site = new Site(
                new Address(null, null, "Москва", "Ленина", "5", "12", "2", 4, true, "12К", null, null, null),
                null,
                "Парковка во дворе",
                "Анна",
                null);
        return new Task(
                new ClientId(new UUID(2, 1)),
                new MeasurementKindId(new UUID(3, 1)),
                site,
                object,
                "Стены, ниша",
                "Фасады МДФ",
                null,
                null,
                Priority.NORMAL,
                List.of());
    }

    public static Measurement given() {
        return Measurement.give(new MeasurementId(new UUID(4, 1)), 7, PETROVA, task("Кухня"), DEMANDS, null, NOW)
                .state();
    }

    /** One of its own, with an id and a number nobody else has, that is to be stored. */
    public static Measurement givenBy(EmployeeId assigner, ClientId client, MeasurementKindId kind) {
        return givenBy(assigner, client, kind, DEMANDS);
    }

    /** As {@link #givenBy(EmployeeId, ClientId, MeasurementKindId)}, with demands of its own. */
    public static Measurement givenBy(
            EmployeeId assigner, ClientId client, MeasurementKindId kind, Requirements demands) {
        var like = task("Кухня");
        var task = new Task(
                client,
                kind,
                like.site(),
                like.object(),
                like.whatToMeasure(),
                like.samples(),
                like.wishes(),
                like.comment(),
                like.priority(),
                List.of());
        var id = new MeasurementId(UUID.randomUUID());
        return Measurement.give(id, NUMBERS.incrementAndGet(), assigner, task, demands, null, NOW)
                .state();
    }

    /** With everything that is demanded, and handed in. */
    public static Measurement submitted(Measurement planned, EmployeeId measurer) {
        return planned.start(measurer, TEN)
                .state()
                .write(measurer, findings())
                .state()
                .add(measurer, new ResultDocument(PHOTO, DocumentKind.PHOTO, null))
                .state()
                .add(measurer, new ResultDocument(SKETCH, DocumentKind.SKETCH, null))
                .state()
                .submit(measurer, RULES, ELEVEN)
                .state();
    }

    public static Measurement planned() {
        return given().plan(ALEKSEEV, TEN, ELEVEN, BOOKING, NOW).state();
    }

    public static Measurement scheduled() {
        return planned().seenBy(ALEKSEEV, NOW).state();
    }

    public static Measurement started() {
        return scheduled().start(ALEKSEEV, TEN).state();
    }

    public static Findings findings() {
        return new Findings(
                List.of(new ChecklistMark("Стены на трёх высотах", ChecklistMark.Answer.DONE, null)),
                List.of(new Dimension("Стена А, низ", 3120, null)),
                List.of(new ChosenMaterial("Фасад", "МДФ эмаль", "белый", null)),
                null);
    }

    public static Measurement complete() {
        return started()
                .write(ALEKSEEV, findings())
                .state()
                .add(ALEKSEEV, new ResultDocument(PHOTO, DocumentKind.PHOTO, null))
                .state()
                .add(ALEKSEEV, new ResultDocument(SKETCH, DocumentKind.SKETCH, null))
                .state();
    }

    public static Measurement submitted() {
        return complete().submit(ALEKSEEV, RULES, ELEVEN).state();
    }

    public static Measurement accepted() {
        return submitted().accept(PETROVA, Set.of(PHOTO, SKETCH), ELEVEN).state();
    }

    public static Clarification.Question question() {
        return new Clarification.Question("Какова ширина ниши?", null, List.of());
    }
}
