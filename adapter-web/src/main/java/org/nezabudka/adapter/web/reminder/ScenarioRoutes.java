package org.nezabudka.adapter.web.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.reminder.ScenarioBook;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.reminder.ReminderText;

/** How kinds of things remind. */
public final class ScenarioRoutes {
    private final ScenarioBook book;

    public ScenarioRoutes(ScenarioBook book) {
        this.book = book;
    }

    public void declare(Routes routes) {
        routes.get("/reminder-scenarios")
                .named("reminderScenarios")
                .needs(Right.ADMIN_REMINDERS)
                .does(this::all);
        routes.post("/reminder-scenarios")
                .named("addReminderScenario")
                .needs(Right.ADMIN_REMINDERS)
                .creates()
                .does(this::add);
        routes.put("/reminder-scenarios/{scenario}")
                .named("changeReminderScenario")
                .needs(Right.ADMIN_REMINDERS)
                .on("reminder-scenario", "scenario")
                .changes()
                .does(this::change);
    }

    /** What a scenario shall be. */
    record ScenarioFacts(
            @NotNull @Length(min = 1, max = 100) String nameRu,
            @NotNull @Length(min = 1, max = 100) String nameEn,
            @NotNull @Min(0) @Max(10080) Integer beforeMinutes,
            @NotNull @Min(1) @Max(1440) Integer everyMinutes,
            @NotNull @Min(0) @Max(100) Integer supervisorAfter,
            @NotNull @Length(min = 1, max = 300) String text) {
        ReminderScenario of(EntryCode code, int version) {
            return scenario(code, nameRu, nameEn, beforeMinutes, everyMinutes, supervisorAfter, text, version);
        }
    }

    /** A scenario that is to be. */
    record NewScenario(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,49}")
            String code,

            @NotNull @Length(min = 1, max = 100) String nameRu,
            @NotNull @Length(min = 1, max = 100) String nameEn,
            @NotNull @Min(0) @Max(10080) Integer beforeMinutes,
            @NotNull @Min(1) @Max(1440) Integer everyMinutes,
            @NotNull @Min(0) @Max(100) Integer supervisorAfter,
            @NotNull @Length(min = 1, max = 300) String text) {}

    /** A scenario. */
    record ScenarioView(
            String code,
            int version,
            String nameRu,
            String nameEn,
            int beforeMinutes,
            int everyMinutes,
            int supervisorAfter,
            String text) {}

    /** All scenarios, and what may stand in braces in their texts. */
    record ScenarioList(List<ScenarioView> items, List<String> fields) {}

    private static ReminderScenario scenario(
            EntryCode code,
            String nameRu,
            String nameEn,
            int before,
            int every,
            int supervisorAfter,
            String text,
            int version) {
        return new ReminderScenario(
                code,
                nameRu,
                nameEn,
                Duration.ofMinutes(before),
                Duration.ofMinutes(every),
                supervisorAfter,
                new ReminderText(text),
                version);
    }

    private Answer all(Request request) {
        return Answer.ok(new ScenarioList(
                book.all(request.actor()).stream().map(ScenarioRoutes::view).toList(),
                ReminderText.FIELDS.stream().sorted().toList()));
    }

    private Answer add(Request request) {
        var facts = request.body(NewScenario.class);
        var added = book.add(
                request.actor(),
                scenario(
                        new EntryCode(facts.code()),
                        facts.nameRu(),
                        facts.nameEn(),
                        facts.beforeMinutes(),
                        facts.everyMinutes(),
                        facts.supervisorAfter(),
                        facts.text(),
                        0));
        return Answer.created(view(added)).at(added.version());
    }

    private Answer change(Request request) {
        var facts = request.body(ScenarioFacts.class);
        var changed = book.change(request.actor(), facts.of(request.code("scenario"), request.version()));
        return Answer.ok(view(changed)).at(changed.version());
    }

    private static ScenarioView view(ReminderScenario scenario) {
        return new ScenarioView(
                scenario.code().value(),
                scenario.version(),
                scenario.nameRu(),
                scenario.nameEn(),
                Math.toIntExact(scenario.before().toMinutes()),
                Math.toIntExact(scenario.every().toMinutes()),
                scenario.supervisorAfter(),
                scenario.text().template());
    }
}
