package org.nezabudka.application.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.UnknownInquiry;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;

/** All inquiries there ever were. */
public interface Inquiries {

    Optional<Inquiry> find(InquiryId id);

    /** @throws UnknownInquiry if there is none */
    default Inquiry get(InquiryId id) {
        return find(id).orElseThrow(() -> UnknownInquiry.missing(id));
    }

    /**
     * To whom an inquiry belongs, who may act upon it: its present owner and the client's present managers. One without owner
     * belongs to nobody, whoever looks after the client, for they may be away.
     */
    Ownership ownership(Inquiry inquiry);

    /** Who may see it: also whoever owned it before. */
    Ownership audience(Inquiry inquiry);

    /** The inquiry that this missed call or attempt belongs to, open or closed. */
    Optional<InquiryId> ofCall(CallId call);

    /**
     * The open inquiries of the client or from the number, the oldest first; nobody else changes them until the transaction ends.
     */
    List<Inquiry> openFrom(@Nullable ClientId client, @Nullable PhoneNumber number);

    /** The open inquiries this employee has to answer, the oldest first. */
    List<InquiryId> openOf(EmployeeId owner);

    /** Those whose deadline has come and that the rule has not acted upon, the longest overdue first. */
    List<InquiryId> due(Instant now, int most);

    /**
     * The inquiry if it is still due; nobody else changes it until the transaction ends. Nothing when it is due no more, or when
     * somebody else is at it right now.
     */
    Optional<Inquiry> takeDue(InquiryId id, Instant now);

    /**
     * Stores a new (version 0) or changed inquiry and answers it with its new version.
     *
     * @throws org.nezabudka.domain.inquiry.InquiryChangedMeanwhile if somebody stored it since it was read, or if one that claims to
     *     be new is there already
     */
    Inquiry save(Inquiry inquiry);
}
