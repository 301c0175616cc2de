package org.nezabudka.domain.inquiry;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the inquiry since it was read. */
public final class InquiryChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public InquiryChangedMeanwhile(InquiryId id) {
        super("Inquiry " + id + " was changed meanwhile", Map.of("inquiry", id.toString()));
    }
}
