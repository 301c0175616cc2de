package org.nezabudka.bootstrap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.CallLedger;
import org.nezabudka.application.call.LedgerDay;
import org.nezabudka.application.call.RecordsUnreachable;
import org.nezabudka.domain.access.Actor;

/**
 * What {@code calls reconcile} was asked to do.
 *
 * @param pbx one exchange; {@code null}: all whose records are configured
 * @param dryRun only compare
 */
record ReconcileOrder(
        LocalDate from, LocalDate to, @Nullable String pbx, boolean dryRun) {

    private static final Actor COMMAND_LINE = new Actor.Machine("command line");
    private static final String USAGE =
            "The command is: calls reconcile --from 2026-03-01 --to 2026-03-31 [--pbx NAME] [--dry-run]";
    private static final String LINE = "%-10s  %-12s  %8s  %8s  %8s  %8s  %9s";

    static ReconcileOrder of(String[] words, LocalDate today) {
        if (words.length == 0 || !words[0].equals("reconcile")) throw new UnusableCommand(USAGE);
        LocalDate from = null;
        LocalDate to = today;
        String pbx = null;
        boolean dryRun = false;
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("--dry-run")) {
                dryRun = true;
                continue;
            }
            if (i + 1 == words.length) throw new UnusableCommand(USAGE);
            var value = words[++i];
            switch (words[i - 1]) {
                case "--from" -> from = day(value);
                case "--to" -> to = day(value);
                case "--pbx" -> pbx = value;
                default -> throw new UnusableCommand(USAGE);
            }
        }
        if (from == null || to.isBefore(from)) throw new UnusableCommand(USAGE);
        if (ChronoUnit.DAYS.between(from, to) >= CallLedger.MOST_MENDED)
            throw new UnusableCommand("At most " + CallLedger.MOST_MENDED + " days at once");
        return new ReconcileOrder(from, to, pbx, dryRun);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException garbage) {
            throw new UnusableCommand("No day: " + text + ". " + USAGE);
        }
    }

    /** @return whether in the end nothing is missing, too much or different */
    boolean carryOut(CallLedger ledger, Consumer<String> say) {
        var pbxs = pbx == null ? ledger.pbxs(COMMAND_LINE) : List.of(pbx);
        if (pbxs.isEmpty() || !ledger.pbxs(COMMAND_LINE).containsAll(pbxs))
            throw new UnusableCommand("No records of " + (pbx == null ? "any exchange" : "exchange " + pbx)
                    + " are configured; see NEZABUDKA_PBX_CDR and NEZABUDKA_PBX_CEL in docs/operations.md");
        boolean agreed = true;
        say.accept(
                String.format(Locale.ROOT, LINE, "day", "exchange", "there", "here", "missing", "extra", "differing"));
        try {
            for (var one : pbxs) {
                for (var first = from; !first.isAfter(to); first = first.plusDays(CallLedger.MOST_SHOWN)) {
                    var last = first.plusDays(CallLedger.MOST_SHOWN - 1L);
                    agreed &= days(ledger, one, first, last.isAfter(to) ? to : last, say);
                }
            }
        } catch (RecordsUnreachable away) {
            throw new UnusableCommand(String.valueOf(away.getMessage()));
        }
        return agreed;
    }

    /** The records are read once to compare; to mend once more, and once again to see what is left. */
    private boolean days(CallLedger ledger, String name, LocalDate first, LocalDate last, Consumer<String> say) {
        var found = ledger.days(COMMAND_LINE, name, first, last).reversed();
        for (var day : found) {
            tell(day, say);
            day.unreadable().forEach(row -> say.accept("  left out " + row));
            if (dryRun || day.agrees()) day.entries().forEach(entry -> say.accept("  " + words(entry)));
        }
        var differing =
                found.stream().filter(day -> !day.agrees()).map(LedgerDay::day).toList();
        if (dryRun || differing.isEmpty()) return differing.isEmpty();
        int mended = ledger.mend(COMMAND_LINE, name, differing.getFirst(), differing.getLast());
        say.accept("  mended " + mended);
        var after = ledger.days(COMMAND_LINE, name, differing.getFirst(), differing.getLast());
        for (var day : after.reversed())
            day.entries().forEach(entry -> say.accept("  left of " + day.day() + ": " + words(entry)));
        return after.stream().allMatch(LedgerDay::agrees);
    }

    private static void tell(LedgerDay day, Consumer<String> say) {
        say.accept(String.format(
                Locale.ROOT,
                LINE,
                day.day(),
                day.pbx(),
                day.inPbx(),
                day.inJournal(),
                day.count(LedgerDay.Kind.MISSING),
                day.count(LedgerDay.Kind.EXTRA),
                day.count(LedgerDay.Kind.DIFFERING)));
    }

    private static String words(LedgerDay.Entry entry) {
        var text = entry.kind().name().toLowerCase(Locale.ROOT) + " " + entry.linkedId() + " of " + entry.startedAt()
                + ", " + entry.direction().name().toLowerCase(Locale.ROOT) + ", " + entry.number();
        return entry.field() == null
                ? text
                : text + ": " + entry.field() + " is " + entry.told() + " there, " + entry.known() + " here";
    }
}
