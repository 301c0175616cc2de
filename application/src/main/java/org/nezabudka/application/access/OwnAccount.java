package org.nezabudka.application.access;

import java.util.List;
import java.util.UUID;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.access.UnknownAccount;
import org.nezabudka.domain.organization.EmployeeId;

/** What everybody may do with their own account: password, sessions, preferences. */
public final class OwnAccount {

    private final Accounts accounts;
    private final Sessions sessions;
    private final PreferenceStore preferences;
    private final PasswordHashes hashes;
    private final AuditTrail audit;
    private final Transactions transactions;

    public OwnAccount(
            Accounts accounts,
            Sessions sessions,
            PreferenceStore preferences,
            PasswordHashes hashes,
            AuditTrail audit,
            Transactions transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.preferences = preferences;
        this.hashes = hashes;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Changes the password and ends every other session.
     *
     * @throws WrongCredentials if the current password is not the one given
     * @throws org.nezabudka.domain.access.WeakPassword if the next one is too weak
     */
    public void changePassword(Actor.User actor, Session session, String current, String next) {
        var password = new Password(next).notAmong(CommonPasswords.list());
        var account = transactions
                .run(() -> accounts.find(actor.employee()))
                .orElseThrow(() -> new UnknownAccount(actor.employee()));
        if (!hashes.matches(current, account.passwordHash())) throw new WrongCredentials();
        var hash = hashes.hash(password);
        transactions.run(() -> {
            accounts.save(account.withPasswordHash(hash));
            sessions.endAll(actor.employee(), session.id());
            audit.done(actor, "password-changed", "account", actor.employee().toString());
        });
    }

    public List<Session> sessions(Actor.User actor) {
        return transactions.run(() -> sessions.of(actor.employee()));
    }

    /** Ends one of the own sessions. @return false if there was none of this id */
    public boolean endSession(Actor.User actor, UUID session) {
        return transactions.run(() -> {
            boolean ended = sessions.end(actor.employee(), session);
            if (ended) audit.done(actor, "session-ended", "session", session.toString());
            return ended;
        });
    }

    public Preferences preferences(EmployeeId employee) {
        return transactions.run(() -> preferences.of(employee));
    }

    public Preferences changePreferences(Actor.User actor, Preferences next) {
        return transactions.run(() -> {
            var before = preferences.of(actor.employee());
            preferences.save(actor.employee(), next);
            var changes = new Differences()
                    .field("locale", before.locale(), next.locale())
                    .field("theme", before.theme(), next.theme())
                    .field("density", before.density(), next.density())
                    .field("startPage", before.startPage(), next.startPage())
                    .field("startsPlannedCalls", before.startsPlannedCalls(), next.startsPlannedCalls())
                    .changes();
            if (!changes.isEmpty())
                audit.done(
                        actor,
                        "preferences-changed",
                        "account",
                        actor.employee().toString(),
                        changes);
            return next;
        });
    }
}
