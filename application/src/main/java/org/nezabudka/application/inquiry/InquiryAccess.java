package org.nezabudka.application.inquiry;

import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryChangedMeanwhile;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.UnknownInquiry;

/** Loads inquiries for whoever may change them. */
final class InquiryAccess {

    private final Inquiries inquiries;

    InquiryAccess(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    /**
     * An inquiry to change.
     *
     * @param actor as the journal shall name them
     */
    record Opened(Inquiry inquiry, Actor actor) {}

    /**
     * @throws UnknownInquiry if there is none, or the actor may not see it
     * @throws org.nezabudka.domain.access.OutOfScope if the actor may see it, but not act upon it
     * @throws InquiryChangedMeanwhile if it is not at this version
     */
    Opened forChange(Actor actor, InquiryId id, int version, Right right) {
        AccessPolicy.demand(actor, right);
        var inquiry = inquiries.get(id);
        var ownership = inquiries.ownership(inquiry);
        boolean visible = AccessPolicy.decide(actor, Right.INQUIRIES_VIEW, inquiries.audience(inquiry))
                .allowed();
        if (!visible) throw UnknownInquiry.concealed(id);
        var named = AccessPolicy.demand(actor, right, ownership);
        if (inquiry.version() != version) throw new InquiryChangedMeanwhile(id);
        return new Opened(inquiry, named);
    }
}
