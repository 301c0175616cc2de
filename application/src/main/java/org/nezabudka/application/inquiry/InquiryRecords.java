package org.nezabudka.application.inquiry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.organization.Superiors;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.inquiry.Holding;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryEvent;
import org.nezabudka.domain.inquiry.InquiryState;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Subject;

/** Stores what happened to inquiries, and tells everybody whom it concerns. */
public final class InquiryRecords {

    private final Inquiries inquiries;
    private final Clients clients;
    private final Employees employees;
    private final Superiors superiors;
    private final DutyRoster roster;
    private final Notifier notifier;
    private final AuditTrail audit;
    private final LiveEvents live;

    public InquiryRecords(
            Inquiries inquiries,
            Clients clients,
            Employees employees,
            Superiors superiors,
            DutyRoster roster,
            Notifier notifier,
            AuditTrail audit,
            LiveEvents live) {
        this.inquiries = inquiries;
        this.clients = clients;
        this.employees = employees;
        this.superiors = superiors;
        this.roster = roster;
        this.notifier = notifier;
        this.audit = audit;
        this.live = live;
    }

    /** @return the inquiry with its new version; the same one when nothing happened */
    Inquiry store(Actor actor, Change<Inquiry, InquiryEvent> change) {
        return store(actor, change, true);
    }

    /** As {@link #store}, telling nobody: whoever does it for many at once tells each person once. */
    Inquiry storeSilently(Actor actor, Change<Inquiry, InquiryEvent> change) {
        return store(actor, change, false);
    }

    private Inquiry store(Actor actor, Change<Inquiry, InquiryEvent> change, boolean tell) {
        if (change.isEmpty()) return change.state();
        var saved = inquiries.save(change.state());
        for (var event : change.events()) {
            if (tell) tell(actor, saved, event);
            remember(actor, saved, event);
        }
        live.publish(LiveEvent.ofInquiry("inquiry.changed", saved.id().toString()));
        return saved;
    }

    private void tell(Actor actor, Inquiry inquiry, InquiryEvent event) {
        switch (event) {
            case InquiryEvent.OwnerChanged changed -> tell(actor, inquiry, changed);
            case InquiryEvent.HeadNeeded needed -> {
                var facts = facts(inquiry);
                facts.put("missed", Integer.toString(needed.missedDeadlines()));
                inquiry.owner().ifPresent(owner -> facts.put("to", nameOf(owner)));
                notifier.tell(
                        heads(inquiry.owner().orElse(null)), notice(inquiry, Notice.Kind.INQUIRY_ESCALATED, facts));
            }
            case InquiryEvent.InquiryReceived any -> {}
            case InquiryEvent.CallJoined any -> {}
            case InquiryEvent.AnswerTried any -> {}
            case InquiryEvent.OwnerLost any -> {}
            case InquiryEvent.EverybodyAsked any -> {}
            case InquiryEvent.InquiryClosed any -> {}
        }
    }

    private void tell(Actor actor, Inquiry inquiry, InquiryEvent.OwnerChanged changed) {
        var id = inquiry.id().toString();
        var self = actor.person().orElse(null);
        var facts = facts(inquiry);
        facts.put("by", changed.why() == Holding.Why.PASSED_ON ? "" : actor.name());
        facts.put("to", nameOf(changed.to()));
        var from = changed.from();
        if (from != null) facts.put("from", nameOf(from));
        if (!changed.to().equals(self)) {
            notifier.tell(Set.of(changed.to()), notice(inquiry, Notice.Kind.INQUIRY_ASSIGNED, facts));
            live.publish(LiveEvent.only(Set.of(changed.to()), "inquiry.assigned", id));
        }
        if (from != null && !from.equals(self)) {
            notifier.tell(Set.of(from), notice(inquiry, Notice.Kind.INQUIRY_PASSED_ON, facts));
            live.publish(LiveEvent.only(Set.of(from), "inquiry.passed-on", id));
        }
    }

    private static Notice notice(Inquiry inquiry, Notice.Kind kind, Map<String, String> facts) {
        var about = new Subject(Subject.Kind.INQUIRY, inquiry.id().value());
        return new Notice(kind, about, inquiry.contact().client(), facts);
    }

    private Map<String, String> facts(Inquiry inquiry) {
        var facts = new HashMap<String, String>();
        facts.put("client", label(inquiry));
        facts.put("due", inquiry.deadline().toString());
        return facts;
    }

    /** Who asks, without a number: not everybody who hears of it may see numbers. */
    private String label(Inquiry inquiry) {
        var contact = inquiry.contact();
        if (contact.name() != null) return contact.name();
        var client = contact.client();
        var card = client == null
                ? null
                : clients.find(client).map(one -> one.displayName()).orElse(null);
        if (card != null && card.chars().anyMatch(Character::isLetter)) return card;
        var phone = contact.phone();
        if (phone != null) return phone.masked();
        return card == null ? "…" : "•••";
    }

    /** Who stands above the owner; where nobody does, everybody who may hand inquiries to others. */
    private Set<EmployeeId> heads(@Nullable EmployeeId owner) {
        return Optional.ofNullable(owner)
                .flatMap(superiors::above)
                .map(Set::of)
                .orElseGet(() -> roster.withRight(Right.INQUIRIES_REASSIGN));
    }

    private String nameOf(EmployeeId id) {
        return employees.find(id).map(Employee::displayName).orElse("");
    }

    private void remember(Actor actor, Inquiry inquiry, InquiryEvent event) {
        var differences = new Differences();
        var act = switch (event) {
            case InquiryEvent.InquiryReceived received -> {
                differences
                        .field("source", null, received.source())
                        .field("client", null, inquiry.contact().client())
                        .field("receivedAt", null, inquiry.receivedAt());
                yield "inquiry-received";
            }
            case InquiryEvent.OwnerChanged changed -> {
                differences.field("owner", changed.from(), changed.to()).field("deadline", null, inquiry.deadline());
                yield switch (changed.why()) {
                    case CLIENT_MANAGER, ON_DUTY -> "inquiry-assigned";
                    case PASSED_ON -> "inquiry-passed-on";
                    case TAKEN -> "inquiry-taken";
                    case HANDED_OVER -> "inquiry-handed-over";
                };
            }
            case InquiryEvent.OwnerLost lost -> {
                differences.field("owner", lost.from(), null);
                yield "inquiry-released";
            }
            case InquiryEvent.EverybodyAsked asked -> {
                differences.field("missedDeadlines", null, asked.missedDeadlines());
                yield "inquiry-everybody-asked";
            }
            case InquiryEvent.HeadNeeded needed -> {
                differences.field("missedDeadlines", null, needed.missedDeadlines());
                yield "inquiry-escalated";
            }
            case InquiryEvent.InquiryClosed closed ->
                switch (closed.closing()) {
                    case InquiryState.Answered answered -> {
                        differences.field(
                                "evidence",
                                null,
                                answered.evidence().kind() + " "
                                        + answered.evidence().id());
                        yield "inquiry-answered";
                    }
                    case InquiryState.Resolved resolved -> {
                        differences.field("reason", null, resolved.reason());
                        yield "inquiry-resolved";
                    }
                };
            // The journal of calls has them.
            case InquiryEvent.CallJoined any -> null;
            case InquiryEvent.AnswerTried any -> null;
        };
        if (act != null) audit.done(actor, act, "inquiry", inquiry.id().toString(), differences.changes());
    }
}
