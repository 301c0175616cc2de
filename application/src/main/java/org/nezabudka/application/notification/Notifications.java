package org.nezabudka.application.notification;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nezabudka.application.access.PreferenceStore;
import org.nezabudka.application.messaging.Outbox;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.messaging.Recipient;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;

/** Telling employees what happened, and what they do with it: each reads only their own. */
public final class Notifications implements Notifier {

    /** How long notifications are kept. */
    public static final Duration KEPT = Duration.ofDays(180);

    private final Inbox inbox;
    private final MailChoices choices;
    private final Employees employees;
    private final PreferenceStore preferences;
    private final Outbox outbox;
    private final NoticeLetters letters;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public Notifications(
            Inbox inbox,
            MailChoices choices,
            Employees employees,
            PreferenceStore preferences,
            Outbox outbox,
            NoticeLetters letters,
            LiveEvents live,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.inbox = inbox;
        this.choices = choices;
        this.employees = employees;
        this.preferences = preferences;
        this.outbox = outbox;
        this.letters = letters;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void tell(Set<EmployeeId> whom, Notice notice) {
        if (whom.isEmpty()) return;
        transactions.run(() -> {
            var told = new LinkedHashMap<EmployeeId, Employee>();
            for (var id : whom)
                employees.find(id).filter(Employee::works).ifPresent(employee -> told.put(id, employee));
            if (told.isEmpty()) return;
            var now = clock.instant();
            var added = new ArrayList<Notification>();
            for (var id : told.keySet()) added.add(new Notification(ids.next(), id, now, notice, null));
            inbox.add(added);
            for (var one : added)
                live.publish(LiveEvent.only(
                        Set.of(one.whom()), "notification.new", one.id().toString()));
            write(told, notice);
        });
    }

    private void write(Map<EmployeeId, Employee> told, Notice notice) {
        if (!outbox.sendsMail()) return;
        var wishes = choices.of(told.keySet());
        told.forEach((id, employee) -> {
            var address = employee.facts().email();
            if (address == null || !wishes.getOrDefault(id, Set.of()).contains(notice.kind())) return;
            var to = new Recipient(address.value(), employee.displayName(), id);
            outbox.mail(to, letters.letter(notice, preferences.of(id).locale()), notice.about());
        });
    }

    /** One's own, the newest first. */
    public Page<Notification> page(Actor.User actor, boolean unread, PageRequest request) {
        return transactions.run(() -> inbox.page(actor.employee(), unread, request));
    }

    public int countUnread(Actor.User actor) {
        return transactions.run(() -> inbox.countUnread(actor.employee()));
    }

    /** Marks one of one's own as read, in all windows. @return false if there is none of this id */
    public boolean markRead(Actor.User actor, UUID id) {
        return transactions.run(() -> {
            boolean found = inbox.markRead(actor.employee(), id, clock.instant());
            if (found) tellWindows(actor, id.toString());
            return found;
        });
    }

    /** Marks all as read that have come so far. */
    public void markAllRead(Actor.User actor) {
        transactions.run(() -> {
            var now = clock.instant();
            if (inbox.markAllRead(actor.employee(), now, now) > 0) tellWindows(actor, "all");
        });
    }

    private void tellWindows(Actor.User actor, String id) {
        live.publish(LiveEvent.only(Set.of(actor.employee()), "notification.read", id));
    }

    /** Of what the actor hears by e-mail, and whether that can work. */
    public MailSettings settings(Actor.User actor) {
        return transactions.run(() -> {
            var email = employees.get(actor.employee()).facts().email();
            return new MailSettings(
                    outbox.sendsMail(), email == null ? null : email.value(), choices.of(actor.employee()));
        });
    }

    public MailSettings choose(Actor.User actor, Set<Notice.Kind> byMail) {
        return transactions.run(() -> {
            choices.save(actor.employee(), byMail);
            return settings(actor);
        });
    }

    /** Drops what is old; to be called now and then. */
    public void tidyUp() {
        transactions.run(() -> inbox.forgetBefore(clock.instant().minus(KEPT)));
    }

    /**
     * How an employee hears by e-mail.
     *
     * @param possible whether this company sends mail at all
     * @param address of the employee, as the staff directory has it
     */
    public record MailSettings(
            boolean possible,
            @org.jspecify.annotations.Nullable String address,
            Set<Notice.Kind> kinds) {

        public MailSettings {
            kinds = Set.copyOf(kinds);
        }
    }
}
