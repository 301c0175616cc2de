package org.nezabudka.domain.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * What the technologist says beforehand [предварительное согласование с технологом], about a project and a calculation as they are.
 *
 * @param approved yes or no
 * @param project number of the version looked at
 * @param calculation number of the version looked at
 */
public record Approval(
        boolean approved,
        @Nullable String remark,
        @Nullable EmployeeId by,
        Instant at,
        @Nullable Integer project,
        int calculation) {

    public Approval {
        remark = Texts.optionalNote("remark", remark, 2000);
        if (!approved && remark == null) throw new RemarkNeeded();
    }
}
