package org.nezabudka.domain.inquiry;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The rule passes an inquiry on when its deadline has come, not before. */
public final class InquiryNotOverdue extends Refused {

    private static final long serialVersionUID = 1L;

    public InquiryNotOverdue(InquiryId id) {
        super("The deadline of inquiry " + id + " has not come", Map.of("inquiry", id.toString()));
    }
}
