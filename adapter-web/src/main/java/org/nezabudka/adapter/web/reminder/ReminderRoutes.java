package org.nezabudka.adapter.web.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.reminder.ReminderCard;
import org.nezabudka.application.reminder.ReminderDesk;
import org.nezabudka.application.reminder.ReminderQuery;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.reminder.ReminderId;

/** One's own reminders, and a look at those of one's people. */
public final class ReminderRoutes {
    private final ReminderDesk desk;

    public ReminderRoutes(ReminderDesk desk) {
        this.desk = desk;
    }

    public void declare(Routes routes) {
        routes.get("/reminders")
                .named("reminders")
                .signedIn()
                .query("part", "team", "limit", "cursor", "total")
                .does(this::page);
        routes.post("/reminders").named("addReminder").signedIn().creates().does(this::add);
        routes.get("/reminders/{reminderId}")
                .named("reminder")
                .signedIn()
                .on("reminder", "reminderId")
                .does(request -> at(desk.card(request.actor(), id(request))));
        routes.post("/reminders/{reminderId}/completion")
                .named("completeReminder")
                .signedIn()
                .on("reminder", "reminderId")
                .changes()
                .does(this::complete);
        routes.post("/reminders/{reminderId}/snooze")
                .named("snoozeReminder")
                .signedIn()
                .on("reminder", "reminderId")
                .changes()
                .does(this::snooze);
        routes.post("/reminders/{reminderId}/rescheduling")
                .named("rescheduleReminder")
                .signedIn()
                .on("reminder", "reminderId")
                .changes()
                .does(this::reschedule);
        routes.post("/reminders/{reminderId}/cancellation")
                .named("cancelReminder")
                .signedIn()
                .on("reminder", "reminderId")
                .changes()
                .does(this::cancel);
    }

    /** A reminder for oneself. */
    record NewReminder(
            @NotNull @Length(min = 1, max = 300) String text,
            @NotNull Instant due,
            @Nullable UUID clientId) {}

    /** It is done. */
    record Completion(@Length(max = 1000) @Nullable String result) {}

    /** Not now. */
    record Snooze(@NotNull Instant until) {}

    /** The thing itself is at another time. */
    record Rescheduling(
            @NotNull Instant due,
            @Length(max = 300) @Nullable String reason) {}

    /** It will not be done. */
    record Cancellation(@NotNull @Length(min = 1, max = 300) String reason) {}

    /** A part of the list, and the clock by which to read it. */
    record ReminderPage(
            List<ReminderView> items,
            @Nullable String nextCursor,
            @Nullable Long total,
            Instant asOf) {}

    private Answer page(Request request) {
        var query = request.query();
        var part = Objects.requireNonNullElse(query.oneOf("part", ReminderQuery.Part.class), ReminderQuery.Part.ALL);
        boolean team = query.flag("team").orElse(false);
        var page = desk.page(request.actor(), team, part, query.page());
        return Answer.ok(new ReminderPage(
                page.items().stream().map(ReminderView::of).toList(), page.nextCursor(), page.total(), desk.now()));
    }

    private Answer add(Request request) {
        var body = request.body(NewReminder.class);
        var client = body.clientId();
        var card = desk.add(request.actor(), body.text(), body.due(), client == null ? null : new ClientId(client));
        return Answer.created(ReminderView.of(card)).at(card.reminder().version());
    }

    private Answer complete(Request request) {
        var body = request.body(Completion.class);
        return at(desk.complete(request.actor(), id(request), request.version(), body.result()));
    }

    private Answer snooze(Request request) {
        var until = request.body(Snooze.class).until();
        return at(desk.snooze(request.actor(), id(request), request.version(), until));
    }

    private Answer reschedule(Request request) {
        var body = request.body(Rescheduling.class);
        return at(desk.reschedule(request.actor(), id(request), request.version(), body.due(), body.reason()));
    }

    private Answer cancel(Request request) {
        var reason = request.body(Cancellation.class).reason();
        return at(desk.cancel(request.actor(), id(request), request.version(), reason));
    }

    private static Answer at(ReminderCard card) {
        return Answer.ok(ReminderView.of(card)).at(card.reminder().version());
    }

    private static ReminderId id(Request request) {
        return new ReminderId(request.id("reminderId"));
    }
}
