package org.nezabudka.domain.fulfilment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.shared.InvalidMoney;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Texts;

/**
 * What is wrong, as the office fills it in.
 *
 * @param line number of the order's position it is about; {@code null}: the order as a whole
 * @param visit the delivery or assembly it came up at, or was caused by
 * @param cause of a dictionary
 * @param foundBy who found it: the client, the crew, the store
 * @param culprit the department that has to answer for it
 * @param cost what it costs the company, as far as known
 * @param deadline until when the client was promised it is put right
 */
public record ClaimForm(
        @Nullable Integer line,
        @Nullable JobId visit,
        @Nullable EntryCode cause,
        String description,
        @Nullable String foundBy,
        @Nullable DepartmentId culprit,
        @Nullable Money cost,
        @Nullable LocalDate deadline) {

    public ClaimForm {
        description = Texts.optionalNote("description", description, 4000);
        if (description == null) throw new InvalidFulfilment("description", "empty");
        foundBy = Texts.optionalLine("foundBy", foundBy, 200);
        if (line != null && line < 1) throw new InvalidFulfilment("line", "range");
        if (cost != null && cost.isNegative()) throw new InvalidMoney("cost", "negative");
    }
}
