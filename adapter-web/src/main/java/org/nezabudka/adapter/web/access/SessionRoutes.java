package org.nezabudka.adapter.web.access;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Pointers;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.adapter.web.shared.SessionCookie;
import org.nezabudka.application.access.FirstAdministrator;
import org.nezabudka.application.access.OwnAccount;
import org.nezabudka.application.access.Preferences;
import org.nezabudka.application.access.Session;
import org.nezabudka.application.access.SignIn;
import org.nezabudka.application.access.SignedIn;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.shared.PersonName;

/** Signing in and out, the first administrator, and what everybody may do with their own account. */
public final class SessionRoutes {
    private final SignIn signIn;
    private final OwnAccount own;
    private final FirstAdministrator first;
    private final SessionCookie cookie;
    private final ZoneId zone;
    private final String companyName;

    public SessionRoutes(
            SignIn signIn,
            OwnAccount own,
            FirstAdministrator first,
            SessionCookie cookie,
            ZoneId zone,
            String companyName) {
        this.signIn = signIn;
        this.own = own;
        this.first = first;
        this.cookie = cookie;
        this.zone = zone;
        this.companyName = companyName;
    }

    public void declare(Routes routes) {
        routes.post("/session").named("signIn").anonymous().does(this::signIn);
        routes.delete("/session").named("signOut").signedIn().does(this::signOut);
        routes.get("/setup")
                .named("setupState")
                .anonymous()
                .does(request -> Answer.ok(new SetupState(first.isMissing())));
        routes.post("/setup").named("setUp").anonymous().does(this::setUp);
        routes.get("/me").named("me").signedIn().does(request -> Answer.ok(me(request.signedIn())));
        routes.patch("/me/preferences").named("changePreferences").signedIn().does(this::changePreferences);
        routes.put("/me/password").named("changePassword").signedIn().does(this::changePassword);
        routes.get("/me/sessions").named("mySessions").signedIn().does(this::sessions);
        routes.delete("/me/sessions/{sessionId}").named("endSession").signedIn().does(this::endSession);
    }

    /** What one signs in with. */
    record Credentials(
            @NotNull @Length(min = 1, max = 100) String login,
            @NotNull @Length(min = 1, max = 200) String password) {
        /** Never shows the password in a log. */
        @Override
        public String toString() {
            return "Credentials[" + login + "]";
        }
    }

    /** Whether the administrator is still to be created. */
    record SetupState(boolean open) {}

    /** The first administrator. */
    record Setup(
            @NotNull @Length(min = 1, max = 200) String token,
            @NotNull @Length(min = 2, max = 60) String login,
            @NotNull @Length(min = 8, max = 200) String password,
            @NotNull @Length(min = 1, max = 100) String familyName,
            @Length(max = 100) @Nullable String givenName) {
        /** Never shows secrets in a log. */
        @Override
        public String toString() {
            return "Setup[" + login + "]";
        }
    }

    /** A partial change of preferences; what is left out is not looked at. */
    record PreferencesChange(
            Locale locale,
            Preferences.Theme theme,
            Preferences.Density density,
            @Length(max = 200) String startPage,
            Boolean startsPlannedCalls) {
        /** Languages of the pages, as they are named outside. */
        @SuppressWarnings("MemberName") // the names are the values of the interface
        enum Locale {
            ru,
            en
        }
    }

    /** A new password. */
    record PasswordChange(
            @NotNull @Length(min = 1, max = 200) String current,
            @NotNull @Length(min = 8, max = 200) String next) {
        /** Never shows passwords in a log. */
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    /** The signed-in employee. */
    record Me(
            UUID employeeId,
            String name,
            String login,
            @Nullable String extension,
            @Nullable String departmentName,
            @Nullable String positionCode,
            @Nullable String email,
            @Nullable String phone,
            String csrfToken,
            Map<String, Scope> rights,
            Preferences preferences,
            String zone,
            String companyName) {}

    /** Where the employee is signed in. */
    record SessionView(
            UUID id,
            boolean current,
            Instant startedAt,
            Instant lastSeenAt,
            Instant expiresAt,
            @Nullable String origin,
            @Nullable String userAgent) {}

    private Answer signIn(Request request) {
        var credentials = request.body(Credentials.class);
        var begun = signIn.signIn(credentials.login(), credentials.password(), request.origin(), request.userAgent());
        return begun(begun, 200);
    }

    private Answer setUp(Request request) {
        var setup = request.body(Setup.class);
        var login = Pointers.at("/login", () -> new Login(setup.login()));
        var password = Pointers.at("/password", () -> new Password(setup.password()));
        var name = new PersonName(setup.familyName(), setup.givenName(), null);
        var begun = first.accept(setup.token(), login, password, name, request.origin(), request.userAgent());
        return begun(begun, 201);
    }

    private Answer begun(SignIn.Begun begun, int status) {
        var signedIn = signIn.whoIs(begun.token()).orElseThrow(() -> RequestProblem.of(401, "not-signed-in"));
        return new Answer(status, me(signedIn), null, Map.of("Set-Cookie", cookie.set(begun.token(), SignIn.LONGEST)));
    }

    private Answer signOut(Request request) {
        signIn.signOut(request.actor(), request.signedIn().session());
        return Answer.done().with("Set-Cookie", cookie.gone());
    }

    private Me me(SignedIn who) {
        var rights = new TreeMap<String, Scope>();
        who.rights().forEach((right, scope) -> rights.put(right.key(), scope));
        return new Me(
                who.session().employee().value(),
                who.name(),
                who.login(),
                who.extension(),
                who.departmentName(),
                who.positionCode(),
                who.email(),
                who.phone(),
                who.session().csrfToken(),
                rights,
                who.preferences(),
                zone.getId(),
                companyName);
    }

    private Answer changePreferences(Request request) {
        var change = request.partial(PreferencesChange.class);
        var given = change.given();
        var body = change.body();
        var before = own.preferences(request.actor().employee());
        var next = new Preferences(
                given.contains("locale") ? body.locale().name() : before.locale(),
                given.contains("theme") ? body.theme() : before.theme(),
                given.contains("density") ? body.density() : before.density(),
                given.contains("startPage") ? body.startPage() : before.startPage(),
                given.contains("startsPlannedCalls") ? body.startsPlannedCalls() : before.startsPlannedCalls());
        return Answer.ok(own.changePreferences(request.actor(), next));
    }

    private Answer changePassword(Request request) {
        var change = request.body(PasswordChange.class);
        own.changePassword(request.actor(), request.signedIn().session(), change.current(), change.next());
        return Answer.done();
    }

    private Answer sessions(Request request) {
        var current = request.signedIn().session().id();
        return Answer.ok(new Items<>(own.sessions(request.actor()).stream()
                .map(session -> view(session, current))
                .toList()));
    }

    private static SessionView view(Session session, UUID current) {
        return new SessionView(
                session.id(),
                session.id().equals(current),
                session.startedAt(),
                session.lastSeenAt(),
                session.expiresAt(),
                session.origin(),
                session.userAgent());
    }

    private Answer endSession(Request request) {
        if (!own.endSession(request.actor(), request.id("sessionId"))) throw RequestProblem.nothingHere();
        return Answer.done();
    }
}
