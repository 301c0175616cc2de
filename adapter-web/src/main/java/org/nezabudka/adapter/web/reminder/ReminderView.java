package org.nezabudka.adapter.web.reminder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.SubjectView;
import org.nezabudka.application.reminder.ReminderCard;
import org.nezabudka.domain.reminder.ReminderStatus;

/** A reminder as it is answered. */
public record ReminderView(
        String id,
        int version,
        SubjectView subject,
        String scenario,
        String scenarioNameRu,
        String scenarioNameEn,
        int everyMinutes,
        String employeeId,
        String employeeName,
        @Nullable String clientId,
        @Nullable String clientName,
        String text,
        Instant due,
        int signs,
        State state,
        boolean raised,
        @Nullable Instant nextSignAt,
        List<ReminderCard.Act> actions) {
    /** How it stands with it. */
    public enum State {
        ACTIVE,
        DONE,
        CANCELLED
    }

    public static ReminderView of(ReminderCard card) {
        var reminder = card.reminder();
        var active = reminder.status() instanceof ReminderStatus.Active one ? one : null;
        var client = card.row().seesClient() ? reminder.client() : null;
        return new ReminderView(
                reminder.id().toString(),
                reminder.version(),
                SubjectView.of(reminder.subject()),
                card.scenario().code().value(),
                card.scenario().nameRu(),
                card.scenario().nameEn(),
                Math.toIntExact(card.scenario().every().toMinutes()),
                reminder.whom().toString(),
                card.row().whomName(),
                client == null ? null : client.toString(),
                card.row().clientName(),
                card.text(),
                reminder.due(),
                reminder.signs(),
                state(reminder.status()),
                active != null && active.raised(),
                active == null ? null : active.nextSign(),
                card.acts().stream().sorted().toList());
    }

    private static State state(ReminderStatus status) {
        return switch (status) {
            case ReminderStatus.Active any -> State.ACTIVE;
            case ReminderStatus.Done any -> State.DONE;
            case ReminderStatus.Cancelled any -> State.CANCELLED;
        };
    }
}
