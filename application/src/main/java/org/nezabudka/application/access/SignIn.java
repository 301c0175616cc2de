package org.nezabudka.application.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.audit.AuditEntry.FieldChange;
import org.nezabudka.domain.shared.Invalid;

/**
 * Signing in and out. Ten failures in ten minutes close the way for that login from that address, and a hundred for the login
 * from wherever (OWASP ASVS 5.0, 6.3.1), so that guessing is hopeless and nobody can lock a colleague out from elsewhere easily.
 */
public final class SignIn {

    /** Sessions end when unused for this long. */
    public static final Duration IDLE = Duration.ofHours(8);

    /** Sessions end after this long however busy they are. */
    public static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int FAILURES_PER_ADDRESS = 10;
    private static final int FAILURES_PER_LOGIN = 100;

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInAttempts attempts;
    private final PasswordHashes hashes;
    private final Secrets secrets;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public SignIn(
            Accounts accounts,
            Sessions sessions,
            SignInAttempts attempts,
            PasswordHashes hashes,
            Secrets secrets,
            AuditTrail audit,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.hashes = hashes;
        this.secrets = secrets;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** A session just begun; the token goes into the cookie and is known to nobody else. */
    public record Begun(String token, Session session) {}

    /**
     * Begins a session.
     *
     * @param origin network address of the request
     * @throws WrongCredentials if login and password do not fit, or the account is disabled
     * @throws TooManyAttempts after too many failures
     */
    public Begun signIn(String login, String password, String origin, @Nullable String userAgent) {
        var known = loginOf(login);
        var byAddress = login.strip().toLowerCase(java.util.Locale.ROOT) + "@" + origin;
        var byLogin = login.strip().toLowerCase(java.util.Locale.ROOT);
        refuseWhenTooMany(byAddress, FAILURES_PER_ADDRESS);
        refuseWhenTooMany(byLogin, FAILURES_PER_LOGIN);
        var account = transactions.run(() -> known.flatMap(accounts::find));
        // Hashing is slow on purpose, hence outside the transaction: it must not hold a connection.
        boolean right;
        if (account.isPresent()) {
            right = hashes.matches(password, account.get().passwordHash())
                    && account.get().enabled();
        } else {
            hashes.pretendToMatch(password);
            right = false;
        }
        if (!right) {
            transactions.run(() -> {
                attempts.failed(byAddress, clock.instant());
                attempts.failed(byLogin, clock.instant());
            });
            audit.refused(new Stranger(origin).actor(login), "signed-in", "session", null, "wrong-credentials");
            throw new WrongCredentials();
        }
        return begin(account.orElseThrow(), password, origin, userAgent, byAddress, byLogin);
    }

    private Begun begin(
            Account account,
            String password,
            String origin,
            @Nullable String userAgent,
            String byAddress,
            String byLogin) {
        var better = hashes.isOutdated(account.passwordHash()) ? hashes.hash(new Password(password)) : null;
        return transactions.run(() -> {
            attempts.forget(byAddress);
            attempts.forget(byLogin);
            if (better != null) accounts.save(account.withPasswordHash(better));
            var begun = open(account, origin, userAgent);
            var actor =
                    new Actor.User(account.employee(), account.login().value(), java.util.Set.of(), Map.of(), origin);
            audit.done(
                    actor,
                    "signed-in",
                    "session",
                    begun.session().id().toString(),
                    Map.of("userAgent", new FieldChange(null, userAgent)));
            return begun;
        });
    }

    /** Begins a session for an account whose owner has just proved themselves. To be called inside a transaction. */
    Begun open(Account account, @Nullable String origin, @Nullable String userAgent) {
        var now = clock.instant();
        var token = secrets.token();
        var session = new Session(
                ids.next(),
                account.employee(),
                Secrets.hashOf(token),
                secrets.token(),
                now,
                now,
                now.plus(LONGEST),
                origin,
                userAgent == null ? null : userAgent.substring(0, Math.min(300, userAgent.length())));
        sessions.add(session);
        return new Begun(token, session);
    }

    /** Who the bearer of the token is; nothing when the session has ended. */
    public Optional<SignedIn> whoIs(String token) {
        var now = clock.instant();
        var found = transactions.run(() -> sessions.signedIn(Secrets.hashOf(token), now, now.minus(IDLE)));
        found.ifPresent(signedIn -> {
            if (signedIn.session().lastSeenAt().isBefore(now.minusSeconds(60)))
                transactions.run(() -> sessions.seen(signedIn.session().id(), now));
        });
        return found;
    }

    /** As {@link #whoIs}, but an open page that merely listens does not count as using the session. */
    public Optional<SignedIn> watch(String token) {
        var now = clock.instant();
        return transactions.run(() -> sessions.signedIn(Secrets.hashOf(token), now, now.minus(IDLE)));
    }

    public void signOut(Actor actor, Session session) {
        transactions.run(() -> {
            sessions.end(session.employee(), session.id());
            audit.done(actor, "signed-out", "session", session.id().toString());
        });
    }

    /** Drops ended sessions and old failures; to be called now and then. */
    public void tidyUp() {
        var now = clock.instant();
        transactions.run(() -> {
            sessions.forget(now, now.minus(IDLE));
            attempts.forgetBefore(now.minus(WINDOW));
        });
    }

    private void refuseWhenTooMany(String key, int limit) {
        var now = clock.instant();
        var failures = transactions.run(() -> attempts.since(key, now.minus(WINDOW)));
        if (failures.count() < limit) return;
        Instant free = failures.oldest().plus(WINDOW);
        throw new TooManyAttempts(Math.max(1, (int) Duration.between(now, free).toSeconds()));
    }

    private static Optional<Login> loginOf(String text) {
        try {
            return Optional.of(new Login(text));
        } catch (Invalid notALogin) {
            return Optional.empty();
        }
    }

    /** Somebody who has not signed in. */
    private record Stranger(String origin) {
        Actor actor(String login) {
            return new Actor.Machine("«" + login.substring(0, Math.min(60, login.length())) + "» " + origin);
        }
    }
}
