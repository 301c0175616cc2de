package org.nezabudka.adapter.web.shared;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.access.SignIn;
import org.nezabudka.application.access.SignedIn;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.shared.IdempotencyKeys;
import org.nezabudka.application.shared.IdempotentRequests;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.shared.DomainError;
import org.nezabudka.domain.shared.Forbidden;
import org.nezabudka.domain.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out one request from its headers to its answer: who asks, may they, is it well formed, the act, the answer. */
public final class Exchange {
    /** Largest body of a request, in bytes. */
    public static final int LARGEST_BODY = 1_000_000;

    private static final int READ_OFF_AT_MOST = 8 * LARGEST_BODY;

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,100}");

    private final SignIn signIn;
    private final AuditTrail audit;
    private final IdempotentRequests idempotent;
    private final SessionCookie cookie;
    private final Callers callers;
    private final Problems problems;

    public Exchange(
            SignIn signIn,
            AuditTrail audit,
            IdempotentRequests idempotent,
            SessionCookie cookie,
            Callers callers,
            Problems problems) {
        this.signIn = signIn;
        this.audit = audit;
        this.idempotent = idempotent;
        this.cookie = cookie;
        this.callers = callers;
        this.problems = problems;
    }

    /**
     * Answers the request, whatever happens.
     *
     * @param beforeStreaming done before an answer begins that goes on for long
     */
    public void handle(Context context, Operation operation, Runnable beforeStreaming) {
        var locale = Callers.locale(context);
        SignedIn signedIn = null;
        try {
            refuseForeign(context, operation);
            signedIn = who(context, operation);
            if (operation.isStreamed()) beforeStreaming.run();
            var answer = answer(context, operation, locale, signedIn);
            if (answer.body() instanceof Streaming streaming) {
                beforeStreaming.run();
                streaming.writeTo(context);
            } else {
                write(context, answer);
            }
        } catch (RuntimeException failure) {
            remember(failure, context, operation, signedIn);
            readOff(context);
            write(context, problems.of(failure, locale, context.path()));
        }
    }

    private static void refuseForeign(Context context, Operation operation) {
        if (operation.isChanging() && !operation.isLiberal() && Callers.isForeign(context))
            throw RequestProblem.of(403, "foreign-origin");
    }

    private @Nullable SignedIn who(Context context, Operation operation) {
        if (operation.access() instanceof Operation.Access.Anonymous) return null;
        var token = cookie.read(context);
        if (token == null) throw RequestProblem.of(401, "not-signed-in");
        return signIn.whoIs(token).orElseThrow(() -> RequestProblem.of(401, "not-signed-in"));
    }

    private Answer answer(Context context, Operation operation, Locale locale, @Nullable SignedIn signedIn) {
        if (signedIn != null) {
            if (operation.isChanging()) demandCsrfToken(context, signedIn);
            demandRight(operation, signedIn.actor(callers.address(context)));
        }
        for (var name : context.queryParamMap().keySet())
            if (!operation.queries().contains(name)) throw RequestProblem.invalid(name, "unknown-parameter");
        var body = body(context, operation);
        var key = operation.isCreating() ? idempotencyKey(context) : null;
        var request = new Request(
                context,
                locale,
                callers.address(context),
                signedIn,
                cookie.read(context),
                body,
                (bytes, act) -> key == null || signedIn == null
                        ? act.get()
                        : once(key, signedIn, fingerprint(operation, context, bytes), act));
        if (operation.isConditional()) request.version();
        if (key == null || signedIn == null) return operation.act().apply(request);
        // Whoever takes bytes knows only afterwards whether they are the same as before.
        if (operation.isStreamed()) return operation.act().apply(request);
        return once(
                key,
                signedIn,
                fingerprint(operation, context, body),
                () -> operation.act().apply(request));
    }

    private static void demandCsrfToken(Context context, SignedIn signedIn) {
        var token = context.header("X-CSRF-Token");
        var right = signedIn.session().csrfToken().getBytes(StandardCharsets.UTF_8);
        if (token == null || !MessageDigest.isEqual(right, token.getBytes(StandardCharsets.UTF_8)))
            throw RequestProblem.of(403, "csrf-token-missing");
    }

    private static void demandRight(Operation operation, org.nezabudka.domain.access.Actor.User actor) {
        if (!(operation.access() instanceof Operation.Access.Having(java.util.List<Right> oneOf))) return;
        for (var right : oneOf) if (AccessPolicy.decide(actor, right).allowed()) return;
        throw new MissingRight(oneOf.getFirst());
    }

    private static byte[] body(Context context, Operation operation) {
        if (operation.isStreamed()) {
            if (!isOfType(context.contentType(), "application/octet-stream"))
                throw RequestProblem.of(415, "unsupported-media-type");
            return new byte[0];
        }
        if (!operation.hasBody()) {
            // A body nobody reads is not let through unread: it would be a place to hide things in.
            if (context.req().getContentLengthLong() > 0) throw RequestProblem.of(400, "body-not-expected");
            return new byte[0];
        }
        if (context.req().getContentLengthLong() > LARGEST_BODY) throw tooLarge();
        var type = context.contentType();
        boolean json = type != null && isOfType(type, "application/json") && isUtf8(type);
        if (!operation.isLiberal() && !json) throw RequestProblem.of(415, "unsupported-media-type");
        try {
            var body = context.req().getInputStream().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) throw tooLarge();
            return body;
        } catch (IOException e) {
            throw RequestProblem.of(400, "bad-request");
        }
    }

    private static boolean isOfType(@Nullable String type, String wanted) {
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(wanted);
    }

    private static boolean isUtf8(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        return !lower.contains("charset") || lower.contains("utf-8");
    }

    private static RequestProblem tooLarge() {
        return RequestProblem.of(413, "body-too-large", Map.of("limit", LARGEST_BODY));
    }

    private static String idempotencyKey(Context context) {
        var key = context.header("Idempotency-Key");
        if (key == null) throw RequestProblem.of(400, "idempotency-key-missing");
        if (!KEY.matcher(key).matches()) throw RequestProblem.invalid("Idempotency-Key", "pattern");
        return key;
    }

    private Answer once(String key, SignedIn signedIn, String fingerprint, Supplier<Answer> act) {
        var stored = idempotent.once(signedIn.session().employee(), key, fingerprint, () -> {
            var answer = act.get();
            var body = answer.body() == null ? "" : Json.write(answer.body());
            return new IdempotencyKeys.Answer(answer.status(), body, answer.etag());
        });
        return new Answer(
                stored.status(), stored.body().isEmpty() ? null : new Ready(stored.body()), stored.etag(), Map.of());
    }

    /** JSON written already. */
    private record Ready(String json) {}

    private static String fingerprint(Operation operation, Context context, byte[] body) {
        var condition = context.header("If-Match");
        var head = operation.method() + " " + context.path() + "\n" + (condition == null ? "" : condition) + "\n";
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * A body that nobody read still stands in the connection, and a client that is still sending would see it break instead of the
     * answer. Beyond a bound it may break.
     */
    private static void readOff(Context context) {
        try {
            var body = context.req().getInputStream();
            var sink = new byte[16_384];
            int left = READ_OFF_AT_MOST;
            while (left > 0) {
                int read = body.read(sink, 0, Math.min(sink.length, left));
                if (read < 0) return;
                left -= read;
            }
            context.header("Connection", "close");
        } catch (IOException e) {
            LOG.debug("The rest of a refused body did not come", e);
        }
    }

    /** The audit remembers every attempt that the rights refused. */
    private void remember(RuntimeException failure, Context context, Operation operation, @Nullable SignedIn signedIn) {
        if (signedIn == null || !(failure instanceof DomainError error)) return;
        boolean attempt = error instanceof Forbidden || (error instanceof NotFound missing && missing.isConcealment());
        if (!attempt) return;
        var parameter = operation.entityParameter();
        var id = parameter == null ? null : StrictScalar.uuid(context.pathParam(parameter));
        try {
            audit.refused(
                    signedIn.actor(callers.address(context)),
                    operation.name().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT),
                    operation.entity(),
                    id == null ? null : id.toString(),
                    error.code());
        } catch (RuntimeException e) {
            LOG.error("A refused attempt could not be written to the audit", e);
        }
    }

    /** Tells a failure that happened outside of any operation: nothing at that address, a wrong method, a broken request. */
    public void tell(Context context, Exception failure) {
        var locale = Callers.locale(context);
        var known = failure instanceof HttpResponseException http ? ofServer(http) : failure;
        readOff(context);
        write(context, problems.of(known, locale, path(context)));
        if (failure instanceof HttpResponseException http)
            http.getDetails().forEach((name, value) -> {
                if (name.equals("availableMethods")) context.header("Allow", value);
            });
    }

    /** The address of a calendar is a secret, which belongs in no log. */
    private static String path(Context context) {
        var path = context.path();
        return path.startsWith("/ical/") ? "/ical/…" : path;
    }

    private static RequestProblem ofServer(HttpResponseException http) {
        return switch (http.getStatus()) {
            case 404 -> RequestProblem.nothingHere();
            case 405 -> RequestProblem.of(405, "method-not-allowed");
            case 413 -> tooLarge();
            case 415 -> RequestProblem.of(415, "unsupported-media-type");
            default -> RequestProblem.of(400, "bad-request");
        };
    }

    /** Too many requests at once. */
    public void tellOverloaded(Context context) {
        readOff(context);
        write(
                context,
                problems.problem(503, "overloaded", Callers.locale(context), context.path())
                        .with("Retry-After", "1"));
    }

    private static void write(Context context, Answer answer) {
        context.status(answer.status());
        context.header("Cache-Control", "no-store");
        context.header("Content-Language", Callers.locale(context).getLanguage());
        if (answer.etag() != null) context.header("ETag", answer.etag());
        var body = answer.body();
        if (body != null) {
            context.header("Content-Type", "application/json; charset=utf-8");
            var json = body instanceof Ready ready ? ready.json() : Json.write(body);
            context.result(json.getBytes(StandardCharsets.UTF_8));
        }
        answer.headers().forEach(context::header);
    }
}
