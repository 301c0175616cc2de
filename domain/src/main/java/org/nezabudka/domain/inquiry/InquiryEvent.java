package org.nezabudka.domain.inquiry;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.DomainEvent;

/** What can happen to an inquiry. */
public sealed interface InquiryEvent extends DomainEvent {

    InquiryId inquiry();

    record InquiryReceived(InquiryId inquiry, Source source) implements InquiryEvent {}

    /** The client tried again while we had not answered yet. */
    record CallJoined(InquiryId inquiry, CallId call) implements InquiryEvent {}

    /** We called and nobody answered. */
    record AnswerTried(InquiryId inquiry, CallId call) implements InquiryEvent {}

    record OwnerChanged(InquiryId inquiry, @Nullable EmployeeId from, EmployeeId to, Holding.Why why)
            implements InquiryEvent {}

    /** The owner is gone, and there is nobody to take over. */
    record OwnerLost(InquiryId inquiry, EmployeeId from) implements InquiryEvent {}

    /** The last one let the deadline pass, and there is nobody left to ask: it stays where it is. */
    record EverybodyAsked(InquiryId inquiry, int missedDeadlines) implements InquiryEvent {}

    /** Whoever stands above has to know: too many deadlines passed, or nobody is left to ask. */
    record HeadNeeded(InquiryId inquiry, int missedDeadlines, boolean nobodyLeft) implements InquiryEvent {}

    record InquiryClosed(InquiryId inquiry, InquiryState.Closed closing) implements InquiryEvent {}
}
