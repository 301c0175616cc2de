package org.nezabudka.domain.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.InvalidMoney;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Texts;

/**
 * How an order is to be paid [оплата].
 *
 * @param form as agreed; each payment has its own
 * @param bonus what an agent gets for it [бонус агенту]: an expense, which never changes what the client owes
 */
public record PaymentTerms(
        @Nullable PaymentForm form,
        @Nullable Invoice invoice,
        @Nullable AgentBonus bonus,
        Schedule schedule) {

    /** The bill [счёт]. */
    public record Invoice(String number, @Nullable LocalDate date, List<FileId> files) {
        public static final int MOST_FILES = 20;

        public Invoice {
            number = Texts.line("invoiceNumber", number, 50);
            files = List.copyOf(files);
            if (files.size() > MOST_FILES) throw new TooManyOf("files", MOST_FILES);
        }
    }

    /** What somebody gets who brought the client. */
    public record AgentBonus(Money amount, @Nullable String agent) {
        public AgentBonus {
            if (amount.isNegative()) throw new InvalidMoney("bonus", "negative");
            agent = Texts.optionalLine("agent", agent, 200);
        }
    }
}
