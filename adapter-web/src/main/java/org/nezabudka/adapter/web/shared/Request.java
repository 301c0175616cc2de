package org.nezabudka.adapter.web.shared;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.access.SignedIn;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.dictionary.EntryCode;

/** A request that was let in: who asks, and what. */
public final class Request {
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})\"");

    private final Context context;
    private final Locale locale;
    private final String origin;
    private final @Nullable SignedIn signedIn;
    private final @Nullable String sessionToken;
    private final byte[] body;
    private final Repeatable repeatable;

    Request(
            Context context,
            Locale locale,
            String origin,
            @Nullable SignedIn signedIn,
            @Nullable String sessionToken,
            byte[] body,
            Repeatable repeatable) {
        this.context = context;
        this.locale = locale;
        this.origin = origin;
        this.signedIn = signedIn;
        this.sessionToken = sessionToken;
        this.body = body;
        this.repeatable = repeatable;
    }

    /** Does an act at most once. */
    interface Repeatable {
        Answer once(byte[] bytes, Supplier<Answer> act);
    }

    /** Who is signed in; only for operations that are not anonymous. */
    public SignedIn signedIn() {
        if (signedIn == null) throw RequestProblem.of(401, "not-signed-in");
        return signedIn;
    }

    public Actor.User actor() {
        return signedIn().actor(origin);
    }

    /** The secret of the session's cookie, for what goes on after this request. */
    public String sessionToken() {
        if (sessionToken == null) throw RequestProblem.of(401, "not-signed-in");
        return sessionToken;
    }

    /** Language of texts: what the request prefers. */
    public Locale locale() {
        return locale;
    }

    /** Network address the request came from. */
    public String origin() {
        return origin;
    }

    /** Which part of the answer is wanted, as it was written. */
    public @Nullable String range() {
        return context.header("Range");
    }

    /** Of what state a part is wanted; of another one, everything. */
    public @Nullable String rangeOf() {
        return context.header("If-Range");
    }

    public @Nullable String userAgent() {
        return context.header("User-Agent");
    }

    /** An id in the path; whatever is no id names nothing. */
    public UUID id(String parameter) {
        var id = StrictScalar.uuid(context.pathParam(parameter));
        if (id == null) throw RequestProblem.nothingHere();
        return id;
    }

    /** A word in the path. */
    public String word(String parameter) {
        return context.pathParam(parameter);
    }

    /** The key of a dictionary entry in the path. */
    public EntryCode code(String parameter) {
        var code = context.pathParam(parameter);
        if (!code.matches("[a-z0-9][a-z0-9-]{0,49}")) throw RequestProblem.nothingHere();
        return new EntryCode(code);
    }

    public Query query() {
        return new Query(context.queryParamMap());
    }

    /** The body as a record, its shape checked. */
    public <T> T body(Class<T> type) {
        return Bodies.checked(Json.read(body, type), locale);
    }

    /** The body of a partial change. */
    public <T> Partial<T> partial(Class<T> type) {
        var partial = Json.readPartial(body, type);
        Bodies.checked(partial.body(), locale);
        return partial;
    }

    /** The version that is being changed, from {@code If-Match}. */
    public int version() {
        return versionIfGiven().orElseThrow(() -> RequestProblem.of(428, "condition-missing"));
    }

    public Optional<Integer> versionIfGiven() {
        var header = context.header("If-Match");
        if (header == null) return Optional.empty();
        var etag = ETAG.matcher(header);
        if (!etag.matches()) throw RequestProblem.invalid("If-Match", "pattern");
        return Optional.of(Integer.parseInt(etag.group(1)));
    }

    /** The body as it came. */
    public byte[] rawBody() {
        return body;
    }

    /** The bytes on their way in, of operations that are {@link Operation#takingBytes}. */
    public InputStream bytes() {
        try {
            return context.req().getInputStream();
        } catch (IOException e) {
            throw RequestProblem.of(400, "bad-request");
        }
    }

    /** How many bytes there will be, if somebody said. */
    public OptionalLong declaredLength() {
        long declared = context.req().getContentLengthLong();
        return declared < 0 ? OptionalLong.empty() : OptionalLong.of(declared);
    }

    /**
     * Does the act, or answers as the request with this key was answered before.
     *
     * @param bytes what makes the request the same as that one, beside its address
     */
    public Answer once(byte[] bytes, Supplier<Answer> act) {
        return repeatable.once(bytes, act);
    }

    /** What state of a thing the asker has already. */
    public @Nullable String ifNoneMatch() {
        return context.header("If-None-Match");
    }

    Context context() {
        return context;
    }
}
