package org.nezabudka.adapter.web.measurement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.ChecklistItemBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.DimensionBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.MarkBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.MaterialBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.RequiredDocumentBody;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.measurement.Clarification.Side;
import org.nezabudka.domain.measurement.DocumentKind;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.measurement.Phase;

/** A measurement as it is answered, with all there is to show. */
record MeasurementView(
        UUID id,
        int version,
        long number,
        MeasurementState state,
        Phase phase,
        boolean overdue,
        @Nullable Instant due,
        Instant createdAt,
        Person assigner,
        Client client,
        @Nullable String phone,
        TaskView task,
        String kindName,
        @Nullable String districtName,
        Demands requirements,
        @Nullable VisitView visit,
        @Nullable Instant startedAt,
        @Nullable CancellationView cancellation,
        ResultView draft,
        Lack missing,
        List<SubmissionView> submissions,
        List<ClarificationView> clarifications,
        List<FileLine> files,
        List<UUID> toBeViewed,
        @Nullable Other supersedes,
        @Nullable Other supersededBy,
        List<Action> actions) {

    /** Somebody who works here. */
    record Person(UUID id, String name) {}

    /** The client; {@code visible} tells whether the card can be opened. */
    record Client(UUID id, String name, boolean visible) {}

    /** The form. */
    record TaskView(
            UUID clientId,
            UUID kindId,
            AddressBody address,
            @Nullable UUID districtId,
            @Nullable String access,
            @Nullable String contact,
            @Nullable String phone,
            String object,
            @Nullable String whatToMeasure,
            @Nullable String samples,
            @Nullable String wishes,
            @Nullable String comment,
            Priority priority,
            List<UUID> fileIds) {}

    /** What a result has to contain. */
    record Demands(List<RequiredDocumentBody> documents, List<ChecklistItemBody> checklist) {}

    /** Who goes there, and when. */
    record VisitView(
            Person measurer,
            Instant start,
            Instant end,
            @Nullable Instant seenAt) {}

    /** Why there will be none. */
    record CancellationView(Person by, String reason) {}

    /** A result. */
    record ResultView(
            List<MarkBody> checklist,
            List<DimensionBody> dimensions,
            List<MaterialBody> materials,
            @Nullable String comment,
            List<DocumentView> documents) {}

    /** A file of a result. */
    record DocumentView(
            UUID fileId, DocumentKind kind, @Nullable String note) {}

    /** What the draft lacks. */
    record Lack(List<MissingDocuments> documents, List<String> items) {}

    /** Too few files of a kind. */
    record MissingDocuments(DocumentKind kind, int there, int atLeast) {}

    /** A version that was handed in. */
    record SubmissionView(
            int number,
            Person by,
            Instant at,
            ResultView result,
            @Nullable VerdictView verdict) {}

    /** What was said of it. */
    record VerdictView(
            boolean accepted,
            Person by,
            Instant at,
            @Nullable String reason,
            @Nullable Instant until) {}

    /** A question with its answer. */
    record ClarificationView(
            int number,
            Side side,
            Person askedBy,
            Instant askedAt,
            String question,
            @Nullable String details,
            List<UUID> fileIds,
            Instant until,
            @Nullable EndView end) {}

    /** How a question ended; without answer it was withdrawn. */
    record EndView(Person by, Instant at, @Nullable String answer, List<UUID> fileIds) {}

    /** A file of the measurement. */
    record FileLine(
            UUID id,
            String name,
            String mediaType,
            String group,
            long length,
            @Nullable String section,
            Instant uploadedAt,
            String uploaderName,
            @Nullable Instant openedAt) {}

    /** Another measurement. */
    record Other(UUID id, long number) {}

    /** What may be done. */
    record Action(String name, boolean allowed, @Nullable String reason) {}

    /** A line of the table. */
    record Row(
            UUID id,
            int version,
            long number,
            MeasurementState state,
            boolean overdue,
            @Nullable Instant due,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable UUID measurerId,
            @Nullable String measurerName,
            boolean seen,
            @Nullable UUID clientId,
            String clientName,
            @Nullable String contact,
            AddressBody address,
            @Nullable String districtName,
            String kindName,
            String object,
            Priority priority,
            UUID assignerId,
            String assignerName,
            Instant createdAt,
            @Nullable Instant submittedAt,
            @Nullable Instant acceptedAt,
            int submissions,
            int documents,
            boolean mine) {}

    /** A kind of measurement. */
    record KindView(
            UUID id,
            int version,
            String name,
            int durationMinutes,
            List<RequiredDocumentBody> requiredDocuments,
            List<ChecklistItemBody> checklist,
            boolean active) {}

    /** How long things may take. */
    record RulesView(int acceptanceHours, int resubmissionHours, int version) {}
}
