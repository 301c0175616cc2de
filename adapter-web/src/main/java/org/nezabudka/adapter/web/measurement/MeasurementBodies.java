package org.nezabudka.adapter.web.measurement;

import static org.nezabudka.adapter.web.shared.Pointers.at;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.adapter.web.shared.Pointers;
import org.nezabudka.application.measurement.MeasurementTasks;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.ChecklistItem;
import org.nezabudka.domain.measurement.ChecklistMark;
import org.nezabudka.domain.measurement.ChecklistMark.Answer;
import org.nezabudka.domain.measurement.ChosenMaterial;
import org.nezabudka.domain.measurement.Clarification;
import org.nezabudka.domain.measurement.Dimension;
import org.nezabudka.domain.measurement.DocumentKind;
import org.nezabudka.domain.measurement.Findings;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.MeasurementKindId;
import org.nezabudka.domain.measurement.RequiredDocument;
import org.nezabudka.domain.measurement.Requirements;
import org.nezabudka.domain.measurement.Site;
import org.nezabudka.domain.measurement.Task;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.DistrictId;

/** What may be sent about a measurement; lists that are left out are empty. */
final class MeasurementBodies {

    private MeasurementBodies() {}

    /** The form of a task. */
    record TaskBody(
            @NotNull UUID clientId,
            @NotNull UUID kindId,
            @NotNull @Valid AddressBody address,
            @Nullable UUID districtId,
            @Length(max = 500) @Nullable String access,
            @Length(max = 200) @Nullable String contact,
            @Length(max = 40) @Nullable String phone,
            @NotNull @Length(min = 1, max = 200) String object,
            @Length(max = 4000) @Nullable String whatToMeasure,
            @Length(max = 2000) @Nullable String samples,
            @Length(max = 4000) @Nullable String wishes,
            @Length(max = 4000) @Nullable String comment,
            @Nullable Priority priority,
            @Size(max = 50) List<@NotNull UUID> fileIds) {

        TaskBody {
            fileIds = orNone(fileIds);
        }

        /** Whoever sees the number masked sends it back masked: it stays as it is. */
        boolean keepsPhone() {
            return phone != null && phone.contains("•");
        }

        Task task() {
            return task("", this);
        }

        static Task task(String place, TaskBody body) {
            var spelled = body.phone();
            var district = body.districtId();
            var site = new Site(
                    addressAt(place, body.address()),
                    district == null ? null : new DistrictId(district),
                    body.access(),
                    body.contact(),
                    spelled == null || spelled.isBlank() || body.keepsPhone()
                            ? null
                            : at(place + "/phone", () -> Phones.parse(spelled)));
            return new Task(
                    new ClientId(body.clientId()),
                    new MeasurementKindId(body.kindId()),
                    site,
                    body.object(),
                    body.whatToMeasure(),
                    body.samples(),
                    body.wishes(),
                    body.comment(),
                    Objects.requireNonNullElse(body.priority(), Priority.NORMAL),
                    files(body.fileIds()));
        }

        private static org.nezabudka.domain.shared.Address addressAt(String place, AddressBody address) {
            return Pointers.within(place + "/address", address::address);
        }
    }

    /** A new task, with its visit at once if it is wished for. */
    record NewMeasurement(
            @NotNull @Valid TaskBody task,
            @Nullable UUID supersedesId,
            @Valid @Nullable VisitBody visit) {}

    /** When somebody shall go there. */
    record VisitBody(
            @NotNull UUID measurerId,
            @NotNull Instant start,
            @Min(5) @Max(840) @Nullable Integer durationMinutes,
            @Nullable UUID reservationId,
            @Length(max = 300) @Nullable String forcedReason) {

        MeasurementTasks.VisitWish wish() {
            return new MeasurementTasks.VisitWish(
                    new EmployeeId(measurerId),
                    start,
                    durationMinutes == null ? null : Duration.ofMinutes(durationMinutes),
                    reservationId == null ? null : new BookingId(reservationId),
                    forcedReason == null || forcedReason.isBlank() ? null : forcedReason);
        }
    }

    /** What the measurer found. */
    record FindingsBody(
            @Size(max = 60) List<@NotNull @Valid MarkBody> checklist,
            @Size(max = 300) List<@NotNull @Valid DimensionBody> dimensions,
            @Size(max = 100) List<@NotNull @Valid MaterialBody> materials,
            @Length(max = 4000) @Nullable String comment) {

        FindingsBody {
            checklist = orNone(checklist);
            dimensions = orNone(dimensions);
            materials = orNone(materials);
        }

        Findings findings() {
            return new Findings(
                    Pointers.each("/checklist", checklist, MarkBody::mark, field -> "item"),
                    Pointers.each("/dimensions", dimensions, DimensionBody::dimension, field -> "what"),
                    Pointers.each("/materials", materials, MaterialBody::material, field -> "name"),
                    comment);
        }
    }

    /** An answer to an item of the checklist. */
    record MarkBody(
            @NotNull @Length(min = 1, max = 120) String item,
            @NotNull Answer answer,
            @Length(max = 500) @Nullable String note) {

        ChecklistMark mark() {
            return new ChecklistMark(item, answer, note);
        }
    }

    /** A length. */
    record DimensionBody(
            @NotNull @Length(min = 1, max = 120) String what,
            @NotNull @Min(0) @Max(Dimension.LONGEST) Integer millimetres,
            @Length(max = 300) @Nullable String note) {

        Dimension dimension() {
            return new Dimension(what, millimetres, note);
        }
    }

    /** What the client chose. */
    record MaterialBody(
            @NotNull @Length(min = 1, max = 120) String part,
            @NotNull @Length(min = 1, max = 200) String name,
            @Length(max = 120) @Nullable String colour,
            @Length(max = 300) @Nullable String note) {

        ChosenMaterial material() {
            return new ChosenMaterial(part, name, colour, note);
        }
    }

    /** What a file of the result is. */
    record DocumentBody(
            @NotNull DocumentKind kind,
            @Length(max = 300) @Nullable String note) {}

    /** Why it is sent back. */
    record ReturnBody(
            @NotNull @Length(min = 1, max = 1000) String reason,
            @Nullable Instant until) {}

    /** Why there will be none. */
    record ReasonBody(@NotNull @Length(min = 1, max = 1000) String reason) {}

    /** A question. */
    record QuestionBody(
            @NotNull @Length(min = 1, max = 300) String question,
            @Length(max = 4000) @Nullable String details,
            @NotNull Instant until,
            @Size(max = 20) List<@NotNull UUID> fileIds) {

        QuestionBody {
            fileIds = orNone(fileIds);
        }

        Clarification.Question asked() {
            return new Clarification.Question(question, details, files(fileIds));
        }
    }

    /** An answer. */
    record AnswerBody(
            @NotNull @Length(min = 1, max = 4000) String answer,
            @Size(max = 20) List<@NotNull UUID> fileIds) {

        AnswerBody {
            fileIds = orNone(fileIds);
        }
    }

    /** A kind of measurement. */
    record KindBody(
            @NotNull @Length(min = 1, max = 100) String name,
            @NotNull @Min(15) @Max(720) Integer durationMinutes,
            @Size(max = 4) List<@NotNull @Valid RequiredDocumentBody> requiredDocuments,
            @Size(max = 60) List<@NotNull @Valid ChecklistItemBody> checklist,
            @NotNull Boolean active) {

        KindBody {
            requiredDocuments = orNone(requiredDocuments);
            checklist = orNone(checklist);
        }

        MeasurementKind kind(UUID id, int version) {
            var requirements = new Requirements(
                    Pointers.each(
                            "/requiredDocuments",
                            requiredDocuments,
                            one -> new RequiredDocument(one.kind(), one.atLeast()),
                            field -> field),
                    Pointers.each(
                            "/checklist",
                            checklist,
                            one -> new ChecklistItem(one.name(), one.required()),
                            field -> "name"));
            return new MeasurementKind(
                    new MeasurementKindId(id),
                    name,
                    Duration.ofMinutes(durationMinutes),
                    requirements,
                    active,
                    version);
        }
    }

    /** So many files of a kind. */
    record RequiredDocumentBody(
            @NotNull DocumentKind kind,
            @NotNull @Min(1) @Max(50) Integer atLeast) {}

    /** Something to look at. */
    record ChecklistItemBody(
            @NotNull @Length(min = 1, max = 120) String name,
            @NotNull Boolean required) {}

    /** How long things may take. */
    record RulesBody(
            @NotNull @Min(1) @Max(720) Integer acceptanceHours,
            @NotNull @Min(1) @Max(720) Integer resubmissionHours) {}

    static List<FileId> files(List<UUID> ids) {
        return ids.stream().map(FileId::new).toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
