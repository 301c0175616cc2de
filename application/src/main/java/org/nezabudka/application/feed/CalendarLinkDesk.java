package org.nezabudka.application.feed;

import java.time.InstantSource;
import java.util.Optional;
import org.nezabudka.application.access.CalendarLink;
import org.nezabudka.application.access.CalendarLinks;
import org.nezabudka.application.access.Secrets;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;

/** What everybody may do with the secret address of their own calendar. */
public final class CalendarLinkDesk {

    private final CalendarLinks links;
    private final Secrets secrets;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final InstantSource clock;

    public CalendarLinkDesk(
            CalendarLinks links, Secrets secrets, AuditTrail audit, Transactions transactions, InstantSource clock) {
        this.links = links;
        this.secrets = secrets;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A link just made.
     *
     * @param token the secret; nobody can tell it again
     */
    public record Made(String token, CalendarLink link) {

        /** Never shows the secret in a log. */
        @Override
        public String toString() {
            return "Made[" + link.employee() + "]";
        }
    }

    public Optional<CalendarLink> own(Actor.User actor) {
        return transactions.run(() -> links.of(actor.employee()));
    }

    /** Makes a link; a former one leads nowhere from now on. */
    public Made renew(Actor.User actor) {
        var token = secrets.token();
        var link = CalendarLink.made(actor.employee(), Secrets.hashOf(token), clock.instant());
        return transactions.run(() -> {
            boolean first = links.of(actor.employee()).isEmpty();
            links.replace(link);
            audit.done(
                    actor,
                    first ? "calendar-link-made" : "calendar-link-renewed",
                    "account",
                    actor.employee().toString());
            return new Made(token, link);
        });
    }

    /** The link leads nowhere from now on; nothing happens if there is none. */
    public void remove(Actor.User actor) {
        transactions.run(() -> {
            if (links.remove(actor.employee()))
                audit.done(
                        actor,
                        "calendar-link-removed",
                        "account",
                        actor.employee().toString());
        });
    }
}
