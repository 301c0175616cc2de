package org.nezabudka.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.Texts;

/**
 * How things of a kind remind [сценарий напоминаний]: some time before, at the time, and then again and again until they are done
 * or cancelled (brief 000).
 *
 * @param before how long before the time the first sign is given; none: at the time
 * @param every how long after a sign the next one follows
 * @param supervisorAfter after how many signs the supervisor hears, too; 0: never
 * @param text what the reminder says
 */
public record ReminderScenario(
        EntryCode code,
        String nameRu,
        String nameEn,
        Duration before,
        Duration every,
        int supervisorAfter,
        ReminderText text,
        int version) {

    /** By this one everything reminds for which there is no scenario of its own. */
    public static final EntryCode USUAL = new EntryCode("usual");

    /** By this one remind those that people set for themselves. */
    public static final EntryCode OWN = new EntryCode("own");

    private static final int LONGEST_BEFORE = 7 * 24 * 60;
    private static final int LONGEST_STEP = 24 * 60;
    private static final int MOST_SIGNS = 100;

    public ReminderScenario {
        nameRu = Texts.line("nameRu", nameRu, 100);
        nameEn = Texts.line("nameEn", nameEn, 100);
        demandMinutes("beforeMinutes", before, 0, LONGEST_BEFORE);
        demandMinutes("everyMinutes", every, 1, LONGEST_STEP);
        if (supervisorAfter < 0 || supervisorAfter > MOST_SIGNS)
            throw new InvalidText("supervisorAfter", "out-of-range", MOST_SIGNS);
    }

    private static void demandMinutes(String field, Duration duration, int least, int most) {
        if (duration.compareTo(Duration.ofMinutes(least)) < 0 || duration.compareTo(Duration.ofMinutes(most)) > 0)
            throw new InvalidText(field, "out-of-range", most);
    }

    /** The scenarios the product ships with. */
    public static List<ReminderScenario> shipped() {
        return List.of(
                shipped("usual", "Обычный", "Usual", 15, 15, 4, "{what} · {client}"),
                shipped("call", "Звонок", "Call", 5, 10, 4, "{what} · {client} · {phone}"),
                shipped("meeting", "Встреча", "Meeting", 60, 15, 4, "{what} · {client} · {address}"),
                shipped("email", "Письмо", "E-mail", 0, 30, 4, "{what} · {client}"),
                shipped("measurement", "Замер", "Measurement", 60, 15, 3, "{what} · {client} · {address}"),
                shipped(
                        "payment",
                        "Оплата по графику",
                        "Payment due",
                        24 * 60,
                        24 * 60,
                        3,
                        "{what} · {number} · {client}"),
                shipped(
                        "contract",
                        "Срок договора",
                        "Contract term",
                        3 * 24 * 60,
                        24 * 60,
                        3,
                        "{what} · {number} · {client}"),
                shipped("own", "Своё напоминание", "Own reminder", 0, 10, 0, "{what} · {client}"));
    }

    private static ReminderScenario shipped(
            String code, String nameRu, String nameEn, int before, int every, int supervisorAfter, String text) {
        return new ReminderScenario(
                new EntryCode(code),
                nameRu,
                nameEn,
                Duration.ofMinutes(before),
                Duration.ofMinutes(every),
                supervisorAfter,
                new ReminderText(text),
                1);
    }

    /** When a thing planned now reminds for the first time. Too late for a sign before the time: at the time. */
    Instant firstSign(Instant due, Instant now) {
        var early = due.minus(before);
        if (early.isAfter(now)) return early;
        return due.isAfter(now) ? due : now;
    }

    /** When it reminds again after a sign. What was missed meanwhile is not made up for: one sign is enough. */
    Instant nextSign(Instant due, Instant now) {
        return now.isBefore(due) ? due : now.plus(every);
    }

    boolean tellsSupervisorAt(int signs) {
        return supervisorAfter > 0 && signs >= supervisorAfter;
    }
}
