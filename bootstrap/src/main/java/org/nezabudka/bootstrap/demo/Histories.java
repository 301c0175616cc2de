package org.nezabudka.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.StatusDefinition;
import org.nezabudka.domain.client.StatusKind;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;

/** What happened to a client since registration, done by the very transitions the product allows. */
final class Histories {

    private static final List<String> LOST = List.of(
            "Дорого",
            "Купили в другом месте",
            "Ремонт отложен на год",
            "Не устроили сроки",
            "Передумали делать на заказ",
            "Не отвечает на звонки",
            "Нужна была готовая мебель");

    private static final List<String> WARMED = List.of(
            "Просит расчёт", "Заходили в салон", "Выбирает материалы", "Сравнивает предложения", "Записан на замер");

    private static final List<String> LED = List.of("Замер сделан", "Проект согласован", "Готов подписать договор");
    private static final List<String> BOUGHT = List.of("Договор подписан", "Внесена предоплата", "Оплачен счёт");
    private static final List<String> COOLED =
            List.of("Пока не до мебели", "Ждёт окончания ремонта", "Просил не торопить");

    private final Dice dice;
    private final OfficeHours hours;
    private final DemoStaff staff;
    private final StatusLadder ladder;
    private final Instant now;

    Histories(Dice dice, OfficeHours hours, DemoStaff staff, StatusLadder ladder, Instant now) {
        this.dice = dice;
        this.hours = hours;
        this.staff = staff;
        this.ladder = ladder;
        this.now = now;
    }

    /** A manager from the first day; those who left handed their clients over on their last. */
    Client managed(Client client) {
        var registered = client.registration().at();
        var by = client.registration().by();
        var first = firstManager(registered);
        var state = client.assign(first, true, by, registered).state();
        var dismissal = staff.byId(first).dismissal();
        if (dismissal != null) {
            state = state.assign(dice.one(staff.sellers()), true, dismissal.by(), dismissal.at())
                    .state();
        } else if (dice.chance(9)) {
            var at = hours.between(registered, now, dice);
            state = state.assign(
                            dice.one(staff.sellers()),
                            true,
                            staff.employee("belova").id(),
                            at)
                    .state();
        }
        if (dice.chance(7)) {
            var designer =
                    staff.employee(dice.chance(50) ? "orekhova" : "savina").id();
            var since = hours.between(lastOf(state), now, dice);
            state = state.assign(designer, false, state.responsibleManager().orElse(null), since)
                    .state();
        }
        return state;
    }

    private static Instant lastOf(Client client) {
        return client.managers().getLast().since();
    }

    private EmployeeId firstManager(Instant registered) {
        var there = staff.formerSellers().stream()
                .filter(id -> leftAfter(staff.byId(id), registered))
                .toList();
        return !there.isEmpty() && dice.chance(22) ? dice.one(there) : dice.one(staff.sellers());
    }

    private static boolean leftAfter(Employee employee, Instant moment) {
        var dismissal = employee.dismissal();
        return dismissal != null && dismissal.at().isAfter(moment.plus(Duration.ofDays(1)));
    }

    /** Moves the client along the ladder to where one of that age would stand; a step the ladder forbids is not made. */
    Client moved(Client client) {
        var path = path(Duration.between(client.registration().at(), now).toDays());
        var from = client.registration().at();
        var until = earlier(now, from.plus(Duration.ofDays(20 + 35L * path.size())));
        var window = from;
        var moments = IntStream.range(0, path.size())
                .mapToObj(i -> hours.between(window, until, dice))
                .sorted()
                .toList();
        var state = client;
        for (int i = 0; i < path.size(); i++) {
            var target = permitted(state, path.get(i));
            if (target == null) continue;
            var at = moments.get(i);
            state = state.moveTo(target.code(), ladder, managerAt(state, at), at, reason(path.get(i)))
                    .state();
        }
        return state;
    }

    private @Nullable StatusDefinition permitted(Client client, StatusKind kind) {
        return ladder.permittedFrom(client.status()).stream()
                .filter(status -> status.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    /** Who was responsible at that moment. */
    static @Nullable EmployeeId managerAt(Client client, Instant at) {
        EmployeeId found = null;
        for (var assignment : client.managers())
            if (assignment.responsible() && !assignment.since().isAfter(at)) found = assignment.manager();
        return found;
    }

    private List<StatusKind> path(long days) {
        if (days < 4) return dice.chance(70) ? List.of() : List.of(StatusKind.WARM);
        if (days < 45) {
            return switch (dice.weighted(14, 12, 30, 22, 8, 8, 6)) {
                case 0 -> List.of();
                case 1 -> List.of(StatusKind.COLD);
                case 2 -> List.of(StatusKind.WARM);
                case 3 -> List.of(StatusKind.WARM, StatusKind.LEAD);
                case 4 -> List.of(StatusKind.LEAD, StatusKind.CUSTOMER);
                case 5 -> List.of(StatusKind.LOST);
                default -> List.of(StatusKind.COLD, StatusKind.WARM, StatusKind.LEAD);
            };
        }
        return switch (dice.weighted(2, 12, 10, 8, 8, 22, 8, 4, 9, 9, 4, 4)) {
            case 0 -> List.of();
            case 1 -> List.of(StatusKind.COLD);
            case 2 -> List.of(StatusKind.WARM, StatusKind.COLD);
            case 3 -> List.of(StatusKind.COLD, StatusKind.WARM);
            case 4 -> List.of(StatusKind.WARM, StatusKind.LEAD);
            case 5 -> List.of(StatusKind.WARM, StatusKind.LEAD, StatusKind.CUSTOMER);
            case 6 -> List.of(StatusKind.LEAD, StatusKind.CUSTOMER);
            case 7 -> List.of(StatusKind.COLD, StatusKind.WARM, StatusKind.LEAD, StatusKind.CUSTOMER);
            case 8 -> List.of(StatusKind.WARM, StatusKind.LOST);
            case 9 -> List.of(StatusKind.WARM, StatusKind.LEAD, StatusKind.LOST);
            case 10 -> List.of(StatusKind.LOST, StatusKind.WARM, StatusKind.LEAD, StatusKind.CUSTOMER);
            default -> List.of(StatusKind.LOST, StatusKind.COLD);
        };
    }

    private @Nullable String reason(StatusKind kind) {
        return switch (kind) {
            case LOST -> dice.one(LOST);
            case WARM -> dice.chance(60) ? dice.one(WARMED) : null;
            case LEAD -> dice.chance(70) ? dice.one(LED) : null;
            case CUSTOMER -> dice.one(BOUGHT);
            case COLD -> dice.chance(60) ? dice.one(COOLED) : null;
            case NEW -> null;
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return Objects.requireNonNull(one.isBefore(other) ? one : other);
    }
}
