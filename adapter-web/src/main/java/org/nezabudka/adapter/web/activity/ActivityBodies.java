package org.nezabudka.adapter.web.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.application.activity.Completion;
import org.nezabudka.application.activity.ContactEntry;
import org.nezabudka.application.activity.CorrectedEntry;
import org.nezabudka.application.activity.PlannedContact;
import org.nezabudka.application.activity.StatusStep;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.Held;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/** What may be sent about activities. */
final class ActivityBodies {
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,49}";

    private ActivityBodies() {}

    /** The contact planned next. */
    record NextBody(
            @NotNull @Pattern(regexp = CODE) String kind,
            @NotNull Instant start,
            @Nullable Instant end,
            @Nullable UUID assigneeId,
            @Nullable UUID contactPersonId,
            @Length(max = 200) @Nullable String subject,
            @Length(max = 1000) @Nullable String goal,
            @Nullable Priority priority) {
        PlannedContact contact() {
            return new PlannedContact(
                    new EntryCode(kind),
                    new Timing(start, end),
                    employee(assigneeId),
                    person(contactPersonId),
                    subject,
                    goal,
                    priority == null ? Priority.NORMAL : priority);
        }
    }

    /** A move of the client along the ladder. */
    record StepBody(
            @Pattern(regexp = CODE) @Nullable String from,
            @NotNull @Pattern(regexp = CODE) String to,
            @Length(max = 1000) @Nullable String reason) {
        StatusStep step() {
            return new StatusStep(code(from), new EntryCode(to), reason);
        }
    }

    /** A contact to write down. */
    record EntryBody(
            @NotNull @Pattern(regexp = CODE) String kind,
            @Nullable UUID contactPersonId,
            @Length(max = 200) @Nullable String subject,
            @Length(max = 4000) @Nullable String description,
            @Pattern(regexp = CODE) @Nullable String action,
            @Length(max = 1000) @Nullable String actionDetails,
            @Length(max = 500) @Nullable String result,
            @Nullable Instant heldAt,
            @Nullable UUID managerId,
            @Nullable UUID callId,
            @Valid @Nullable StepBody status,
            @Valid @Nullable NextBody next) {
        ContactEntry entry(ClientId client) {
            var facts = new ActivityFacts(
                    new EntryCode(kind),
                    client,
                    person(contactPersonId),
                    subject,
                    null,
                    description,
                    Priority.NORMAL,
                    code(action),
                    actionDetails);
            return new ContactEntry(
                    facts,
                    heldAt,
                    employee(managerId),
                    result,
                    status == null ? null : status.step(),
                    next == null ? null : next.contact(),
                    callId == null ? null : new CallId(callId));
        }
    }

    /** A row corrected; what is not given stays. */
    record EntryChange(
            @Pattern(regexp = CODE) String kind,
            @Nullable UUID contactPersonId,
            @Length(max = 200) @Nullable String subject,
            @Length(max = 4000) @Nullable String description,
            @Pattern(regexp = CODE) @Nullable String action,
            @Length(max = 1000) @Nullable String actionDetails,
            @Length(max = 500) @Nullable String result,
            Instant heldAt,
            @Valid @Nullable StepBody status,
            @Valid @Nullable NextBody next) {
        CorrectedEntry applied(Set<String> given, Activity before) {
            var held = before.held();
            var facts = before.facts();
            var changed = new ActivityFacts(
                    given.contains("kind") ? new EntryCode(kind) : facts.kind(),
                    facts.client(),
                    given.contains("contactPersonId") ? person(contactPersonId) : facts.contactPerson(),
                    given.contains("subject") ? subject : facts.subject(),
                    facts.goal(),
                    given.contains("description") ? description : facts.description(),
                    facts.priority(),
                    given.contains("action") ? code(action) : facts.action(),
                    given.contains("actionDetails") ? actionDetails : facts.actionDetails());
            return new CorrectedEntry(
                    changed,
                    given.contains("heldAt") ? heldAt : held == null ? before.createdAt() : held.at(),
                    given.contains("result") ? result : held == null ? null : resultOf(held),
                    status == null ? null : status.step(),
                    next == null ? null : next.contact());
        }

        private static @Nullable String resultOf(Held held) {
            return held.result();
        }
    }

    /** A contact or task to plan. */
    record PlanBody(
            @NotNull @Pattern(regexp = CODE) String kind,
            @Nullable UUID clientId,
            @Nullable UUID contactPersonId,
            @Length(max = 200) @Nullable String subject,
            @Length(max = 1000) @Nullable String goal,
            @Length(max = 4000) @Nullable String description,
            @Nullable Priority priority,
            @Pattern(regexp = CODE) @Nullable String action,
            @Length(max = 1000) @Nullable String actionDetails,
            @NotNull Instant start,
            @Nullable Instant end,
            @Nullable UUID assigneeId) {
        ActivityFacts facts() {
            return new ActivityFacts(
                    new EntryCode(kind),
                    clientId == null ? null : new ClientId(clientId),
                    person(contactPersonId),
                    subject,
                    goal,
                    description,
                    priority == null ? Priority.NORMAL : priority,
                    code(action),
                    actionDetails);
        }
    }

    /** A plan changed; what is not given stays. */
    record PlanChange(
            @Pattern(regexp = CODE) String kind,
            @Nullable UUID contactPersonId,
            @Length(max = 200) @Nullable String subject,
            @Length(max = 1000) @Nullable String goal,
            @Length(max = 4000) @Nullable String description,
            Priority priority,
            @Pattern(regexp = CODE) @Nullable String action,
            @Length(max = 1000) @Nullable String actionDetails,
            UUID assigneeId) {
        @Nullable
        EmployeeId assignee(Set<String> given) {
            return given.contains("assigneeId") ? new EmployeeId(assigneeId) : null;
        }

        ActivityFacts applied(Set<String> given, ActivityFacts before) {
            return new ActivityFacts(
                    given.contains("kind") ? new EntryCode(kind) : before.kind(),
                    before.client(),
                    given.contains("contactPersonId") ? person(contactPersonId) : before.contactPerson(),
                    given.contains("subject") ? subject : before.subject(),
                    given.contains("goal") ? goal : before.goal(),
                    given.contains("description") ? description : before.description(),
                    given.contains("priority") ? priority : before.priority(),
                    given.contains("action") ? code(action) : before.action(),
                    given.contains("actionDetails") ? actionDetails : before.actionDetails());
        }
    }

    /** How a plan went. */
    record ResultBody(
            @Nullable Instant heldAt,
            @Length(max = 500) @Nullable String result,
            @Length(max = 4000) @Nullable String description,
            @Pattern(regexp = CODE) @Nullable String action,
            @Length(max = 1000) @Nullable String actionDetails,
            @Valid @Nullable StepBody status,
            @Valid @Nullable NextBody next,
            @Nullable UUID callId) {
        Completion completion() {
            return new Completion(
                    heldAt,
                    result,
                    description,
                    code(action),
                    actionDetails,
                    status == null ? null : status.step(),
                    next == null ? null : next.contact(),
                    callId == null ? null : new CallId(callId));
        }
    }

    /** Another firm date. */
    record MoveBody(
            @NotNull Instant start,
            @Nullable Instant end,
            @NotNull @Length(min = 1, max = 1000) String reason) {}

    /** Later, or some time. */
    record PostponementBody(
            @Nullable Instant start,
            @Nullable Instant end,
            @NotNull @Length(min = 1, max = 1000) String reason) {
        @Nullable
        Timing timing() {
            return start == null ? null : new Timing(start, end);
        }
    }

    /** Why not. */
    record CancellationBody(
            @NotNull @Length(min = 1, max = 1000) String reason) {}

    static @Nullable EmployeeId employee(@Nullable UUID id) {
        return id == null ? null : new EmployeeId(id);
    }

    private static @Nullable ContactPersonId person(@Nullable UUID id) {
        return id == null ? null : new ContactPersonId(id);
    }

    private static @Nullable EntryCode code(@Nullable String code) {
        return code == null ? null : new EntryCode(code);
    }
}
