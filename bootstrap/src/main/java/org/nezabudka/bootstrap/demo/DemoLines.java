package org.nezabudka.bootstrap.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.nezabudka.application.call.OwnLines;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.PhoneNumber;

/** The numbers the salon prints on its site, its signs and its fair stand, each telling what brought a caller. */
public final class DemoLines {

    private static final List<OwnLine> LINES = List.of(
            line("+74950001122", "Сайт", "site"),
            line("+74950001133", "Салон на Ленина", "showroom"),
            line("+74950001144", "Выставка", "exhibition"));

    private final OwnLines lines;
    private final Transactions transactions;

    public DemoLines(OwnLines lines, Transactions transactions) {
        this.lines = lines;
        this.transactions = transactions;
    }

    /** Names them all. */
    public void begin() {
        transactions.run(() -> LINES.forEach(lines::save));
    }

    /** As the exchange of the demo tells them. */
    public static List<String> numbers() {
        return LINES.stream().map(line -> line.number().digits()).toList();
    }

    /** One of them, the first more often than the others. */
    static String of(int serial) {
        var number = LINES.get(serial % 7 < 4 ? 0 : serial % 7 < 6 ? 1 : 2).number();
        return number.value();
    }

    private static OwnLine line(String number, String name, String source) {
        var id = UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
        return new OwnLine(new OwnLineId(id), new PhoneNumber(number), null, name, new EntryCode(source), true, 0);
    }
}
