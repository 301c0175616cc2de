package org.nezabudka.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.Held;
import org.nezabudka.domain.activity.People;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.StatusKind;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/** The work with the clients: a contact for every step along the ladder, some more, and what is planned next. */
final class DemoWork {

    /** A contact as it may have gone: kind, action, what was said, what came of it. */
    private record Talk(String kind, String action, String said, String result) {}

    private static final List<Talk> TALKS = List.of(
            new Talk("call", "first-talk", "Позвонили по заявке, рассказали о салоне и сроках", "Интересуется"),
            new Talk("call", "needs", "Кухня угловая, около 12 м², нужна к концу ремонта", "Интересуется"),
            new Talk("meeting", "consultation", "Были в салоне, смотрели фасады и столешницы", "Выбирает материалы"),
            new Talk("email", "offer", "Отправили предварительный расчёт с двумя вариантами", "Ждёт предложение"),
            new Talk("call", "measurement", "Договорились о замере, уточнили адрес и этаж", "Согласен"),
            new Talk("messenger", "project", "Прислали фотографии стен и розеток", "Думает"),
            new Talk("call", "calculation", "Обсудили расчёт, просят дешевле на 5 %", "Дорого"),
            new Talk("call", "payment", "Напомнили о предоплате, обещали в четверг", "Согласен"),
            new Talk("call", "after-sale", "Спросили, всё ли в порядке после установки", "Довольны"),
            new Talk("call", "consultation", "Не отвечает, отправили сообщение", "Не дозвонились"),
            new Talk("meeting", "contract", "Согласовали договор и сроки изготовления", "Согласен"),
            new Talk("visit", "measurement", "Выехали на объект, сверили размеры", "Ждёт предложение"));

    private static final List<Talk> PLANS = List.of(
            new Talk("call", "consultation", "Уточнить решение по расчёту", ""),
            new Talk("call", "payment", "Напомнить о предоплате", ""),
            new Talk("meeting", "contract", "Подписание договора в салоне", ""),
            new Talk("email", "offer", "Отправить вариант подешевле", ""),
            new Talk("call", "measurement", "Согласовать день замера", ""),
            new Talk("visit", "measurement", "Повторный выезд на объект", ""));

    private static final List<String> MOVED =
            List.of("Клиент попросил на другой день", "Не успели подготовить расчёт", "Клиент в отъезде");

    private final Dice dice;
    private final OfficeHours hours;
    private final DemoStaff staff;
    private final StatusLadder ladder;
    private final Instant now;
    private final List<Activity> all = new ArrayList<>();

    DemoWork(Dice dice, OfficeHours hours, DemoStaff staff, StatusLadder ladder, Instant now) {
        this.dice = dice;
        this.hours = hours;
        this.staff = staff;
        this.ladder = ladder;
        this.now = now;
    }

    /** Entries before what follows them. */
    List<Activity> with(List<Client> clients) {
        for (var client : clients) work(client);
        return List.copyOf(all);
    }

    private void work(Client client) {
        if (client.responsibleManager().isEmpty()) return;
        var steps = client.statusHistory();
        Activity last = null;
        for (int i = 1; i < steps.size(); i++) {
            var step = steps.get(i);
            last = held(client, step.at(), Objects.requireNonNull(step.before()), step.after(), step.reason());
        }
        var since = steps.getLast().at();
        boolean recent = since.isAfter(now.minus(Duration.ofDays(60)));
        for (int more = recent ? dice.between(1, 3) : dice.below(2); more > 0; more--) {
            var at = hours.between(since, now.minus(Duration.ofMinutes(30)), dice);
            var entry = held(client, at, client.status(), client.status(), null);
            if (last == null || heldAt(entry).isAfter(heldAt(last))) last = entry;
        }
        if (last != null && dice.chance(wanted(client, recent))) plan(client, last);
    }

    /** With how many of a hundred such clients something is planned. */
    private int wanted(Client client, boolean recent) {
        var kind = ladder.find(client.status()).orElseThrow().kind();
        if (kind == StatusKind.LOST) return 0;
        return recent ? 72 : kind == StatusKind.LEAD || kind == StatusKind.WARM ? 30 : 4;
    }

    private static Instant heldAt(Activity entry) {
        return Objects.requireNonNull(entry.held()).at();
    }

    private Activity held(Client client, Instant at, EntryCode before, EntryCode after, @Nullable String reason) {
        var talk = dice.one(TALKS);
        var manager = Histories.managerAt(client, at);
        var who = manager == null ? client.responsibleManager().orElseThrow() : manager;
        var facts = facts(client, talk, reason == null ? talk.said() : talk.said() + ". " + reason);
        var told = new Held(at, reason == null ? talk.result() : reason, before, after, who, at);
        var entry = Activity.record(new ActivityId(dice.idAt(at)), facts, People.own(who), told)
                .state();
        var head = staff.employee("belova").id();
        if (dice.chance(35) && !who.equals(head) && at.isBefore(now.minus(Duration.ofDays(1))))
            entry = entry.check(head, at.plus(dice.between(2, 20), ChronoUnit.HOURS))
                    .state();
        all.add(entry);
        return entry;
    }

    private void plan(Client client, Activity entry) {
        var talk = dice.one(PLANS);
        var manager = client.responsibleManager().orElseThrow();
        var at = heldAt(entry);
        var due = due();
        if (!due.isAfter(at)) return;
        var people = new People(manager, assigner(manager), assigner(manager));
        var facts = facts(client, talk, null)
                .withSubject(talk.said())
                .withPriority(dice.chance(12) ? Priority.HIGH : dice.chance(4) ? Priority.VERY_HIGH : Priority.NORMAL);
        boolean moved = dice.chance(14);
        var first = moved ? at.plus(Duration.ofHours(1)) : due;
        var end = talk.kind().equals("call") || talk.kind().equals("email") ? null : first.plus(Duration.ofHours(1));
        var planned = Activity.plan(
                        new ActivityId(dice.idAt(at)), facts, people, new Timing(first, end), entry.id(), at)
                .state();
        if (moved && planned.timing() != null)
            planned = planned.reschedule(planned.timing().movedTo(due), dice.one(MOVED), manager, at)
                    .state();
        all.add(planned);
    }

    private EmployeeId assigner(EmployeeId manager) {
        return dice.chance(12) ? staff.employee("belova").id() : manager;
    }

    /** Most in the days to come, many today, some forgotten. */
    private Instant due() {
        var today = hours.dayOf(now);
        var due = switch (dice.weighted(10, 22, 68)) {
            case 0 -> hours.on(today.minusDays(dice.between(1, 5)), dice);
            case 1 -> hours.on(today, dice);
            default -> hours.on(today.plusDays(dice.between(1, 16)), dice);
        };
        // People plan by the quarter of an hour.
        long quarters = due.getEpochSecond() / 900;
        return Instant.ofEpochSecond(quarters * 900);
    }

    private static ActivityFacts facts(Client client, Talk talk, @Nullable String said) {
        var person = client.contactPersons().isEmpty()
                ? null
                : client.contactPersons().getFirst().id();
        return new ActivityFacts(
                new EntryCode(talk.kind()),
                client.id(),
                person,
                null,
                null,
                said,
                Priority.NORMAL,
                new EntryCode(talk.action()),
                null);
    }
}
