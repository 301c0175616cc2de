package org.nezabudka.adapter.web.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.activity.ActivityView.Action;
import org.nezabudka.adapter.web.activity.ActivityView.Row;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.application.activity.ActivityCard;
import org.nezabudka.application.activity.ActivityClientRef;
import org.nezabudka.application.activity.ActivityRow;
import org.nezabudka.application.activity.WorkEntry;
import org.nezabudka.application.shared.Page;
import org.nezabudka.domain.activity.ActivityState;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/** From activities to what is answered, with what the actor may do with each. */
public final class ActivityRendering {
    private final ProblemTexts texts;
    private final InstantSource clock;
    private final Duration correctable;

    /** @param correctable for how long everybody may correct an entry */
    public ActivityRendering(ProblemTexts texts, InstantSource clock, Duration correctable) {
        this.texts = texts;
        this.clock = clock;
        this.correctable = correctable;
    }

    /** The activity as it is now. */
    Answer answer(Request request, ActivityCard card, int status) {
        var locale = request.locale();
        var next = card.next();
        var view = new ActivityView.Whole(
                row(request, card.row(), locale),
                card.moves().stream()
                        .map(step -> new ActivityView.Step(
                                step.move().from(),
                                step.move().to(),
                                step.move().reason(),
                                step.byName(),
                                step.move().at()))
                        .toList(),
                next == null ? null : row(request, next, locale),
                clock.instant());
        return new Answer(status, view, null, java.util.Map.of()).at(card.row().version());
    }

    /** The row of the work table as it is now. */
    Answer answer(Request request, WorkEntry entry, int status) {
        var row = tableRow(request, entry);
        return new Answer(
                        status,
                        new ActivityView.Entry(row.entry(), row.next(), clock.instant()),
                        null,
                        java.util.Map.of())
                .at(entry.entry().version());
    }

    Answer journal(Request request, Page<ActivityRow> page) {
        return Answer.ok(new ActivityView.PageAt<>(
                page.items().stream()
                        .map(row -> row(request, row, request.locale()))
                        .toList(),
                page.nextCursor(),
                page.total(),
                clock.instant()));
    }

    Answer table(Request request, Page<WorkEntry> page) {
        return Answer.ok(new ActivityView.PageAt<>(
                page.items().stream().map(entry -> tableRow(request, entry)).toList(),
                page.nextCursor(),
                page.total(),
                clock.instant()));
    }

    Answer list(Request request, List<ActivityRow> rows) {
        return Answer.ok(new ActivityView.ItemsAt<>(
                rows.stream().map(row -> row(request, row, request.locale())).toList(), clock.instant()));
    }

    private ActivityView.TableRow tableRow(Request request, WorkEntry entry) {
        var next = entry.next();
        return new ActivityView.TableRow(
                row(request, entry.entry(), request.locale()),
                next == null ? null : row(request, next, request.locale()));
    }

    private Row row(Request request, ActivityRow row, Locale locale) {
        var facts = row.facts();
        var client = row.client();
        boolean cardSeen = client == null || client.id() != null;
        var people = row.people();
        var names = row.names();
        var how = row.how();
        var timing = row.timing();
        return new Row(
                row.id().value(),
                row.version(),
                facts.kind().value(),
                row.state(),
                row.overdue(),
                facts.priority(),
                facts.subject(),
                facts.goal(),
                facts.description(),
                timing == null ? null : timing.start(),
                timing == null ? null : timing.end(),
                client == null ? null : client(client),
                cardSeen ? id(facts.contactPerson()) : null,
                row.contactPerson(),
                people.assignee().value(),
                names.assignee(),
                id(people.assigner()),
                names.assigner(),
                id(people.author()),
                names.author(),
                text(facts.action()),
                facts.actionDetails(),
                how == null ? null : how.result(),
                how == null ? null : how.statusBefore(),
                how == null ? null : how.statusAfter(),
                how == null ? null : how.heldAt(),
                how == null ? null : how.recordedAt(),
                how == null ? null : how.reason(),
                how == null ? null : how.checkedAt(),
                how == null ? null : how.checkedBy(),
                how == null || how.call() == null ? null : how.call().value(),
                row.moves(),
                row.follows() == null ? null : row.follows().value(),
                row.createdAt(),
                actions(row, request.actor().employee(), locale));
    }

    private static ActivityView.Client client(ActivityClientRef client) {
        return new ActivityView.Client(id(client.id()), client.name(), client.status(), client.phone());
    }

    private List<Action> actions(ActivityRow row, EmployeeId self, Locale locale) {
        return row.state().isOpen()
                ? List.of(
                        action("hold", whyNotEdit(row), locale),
                        action("edit", whyNotEdit(row), locale),
                        action("move", whyNotEdit(row), locale),
                        action("cancel", whyNotEdit(row), locale))
                : row.state() == ActivityState.CANCELLED
                        ? List.of()
                        : List.of(
                                action("correct", whyNotCorrect(row), locale),
                                action("check", whyNotCheck(row, self), locale));
    }

    private static @Nullable String whyNotEdit(ActivityRow row) {
        return row.mayEdit() ? null : "foreign";
    }

    private @Nullable String whyNotCorrect(ActivityRow row) {
        var how = row.how();
        if (!row.mayEdit() || how == null) return "foreign";
        if (how.checkedAt() != null) return "checked";
        boolean fresh = how.recordedAt().plus(correctable).isAfter(now());
        return fresh || row.mayEditOld() ? null : "old";
    }

    private static @Nullable String whyNotCheck(ActivityRow row, EmployeeId self) {
        if (!row.mayCheck()) return "uncheckable";
        if (row.people().assignee().equals(self)) return "own";
        var how = row.how();
        return how != null && how.checkedAt() != null ? "checked" : null;
    }

    private Instant now() {
        return clock.instant();
    }

    private Action action(String name, @Nullable String whyNot, Locale locale) {
        return new Action(
                name, whyNot == null, whyNot == null ? null : texts.text(locale, "action.activity." + whyNot));
    }

    private static @Nullable UUID id(@Nullable EmployeeId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID id(@Nullable ClientId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID id(@Nullable ContactPersonId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String text(@Nullable EntryCode code) {
        return code == null ? null : code.value();
    }
}
