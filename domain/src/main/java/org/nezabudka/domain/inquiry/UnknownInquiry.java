package org.nezabudka.domain.inquiry;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such inquiry, or it is not the actor's to see. */
public final class UnknownInquiry extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownInquiry(InquiryId id, boolean concealed) {
        super("No inquiry " + id, Map.of("inquiry", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownInquiry missing(InquiryId id) {
        return new UnknownInquiry(id, false);
    }

    /** The inquiry is there, but hidden from the actor: told as missing, remembered in the audit as an attempt. */
    public static UnknownInquiry concealed(InquiryId id) {
        return new UnknownInquiry(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
