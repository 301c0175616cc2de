package org.nezabudka.domain.inquiry;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** What is answered or resolved is passed on, taken or closed no more. */
public final class InquiryIsClosed extends Refused {

    private static final long serialVersionUID = 1L;

    public InquiryIsClosed(InquiryId id) {
        super("Inquiry " + id + " is closed", Map.of("inquiry", id.toString()));
    }
}
