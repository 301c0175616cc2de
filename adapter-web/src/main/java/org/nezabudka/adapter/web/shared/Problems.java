package org.nezabudka.adapter.web.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nezabudka.adapter.web.shared.RequestProblem.Fault;
import org.nezabudka.application.access.TooBusy;
import org.nezabudka.application.access.TooManyAttempts;
import org.nezabudka.application.access.WrongCredentials;
import org.nezabudka.application.call.RecordingsAway;
import org.nezabudka.application.file.FileTooLarge;
import org.nezabudka.application.file.NoRoomForFiles;
import org.nezabudka.application.file.UploadBroken;
import org.nezabudka.application.shared.IdempotencyKeyReused;
import org.nezabudka.application.shared.RequestStillRunning;
import org.nezabudka.application.shared.StorageUnavailable;
import org.nezabudka.application.telephone.ExchangeAway;
import org.nezabudka.domain.shared.DomainError;
import org.nezabudka.domain.shared.Forbidden;
import org.nezabudka.domain.shared.Invalid;
import org.nezabudka.domain.shared.NotFound;
import org.nezabudka.domain.shared.Refused;
import org.nezabudka.domain.shared.Stale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where failures become answers: {@code application/problem+json} (RFC 9457), without any internals. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Set<String> RESERVED =
            Set.of("type", "title", "status", "detail", "instance", "code", "errors");

    private final ProblemTexts texts;

    public Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    /** What goes wrong, told to whoever asked. */
    Answer of(Throwable failure, Locale locale, String path) {
        return switch (failure) {
            case DomainError error -> of(error, locale, path);
            case Pointers.InvalidAt at -> invalid(at.refusal(), at.pointer(), locale, path);
            case RequestProblem problem ->
                problem(problem.status(), problem.code(), problem.facts(), problem.faults(), locale, path);
            case IdempotencyKeyReused reused -> problem(422, "idempotency-key-reused", locale, path);
            case RequestStillRunning running ->
                problem(409, "request-still-running", locale, path).with("Retry-After", "1");
            case WrongCredentials wrong -> problem(401, "wrong-credentials", locale, path);
            case TooManyAttempts many -> later("too-many-attempts", many.retryAfterSeconds(), locale, path);
            case TooBusy busy -> later("too-busy", busy.retryAfterSeconds(), locale, path);
            case UnsatisfiableRange range ->
                problem(416, "range-not-satisfiable", locale, path).with("Content-Range", "bytes */" + range.length());
            case RecordingsAway away -> {
                LOG.warn("Recordings are away: {}", away.getMessage());
                yield problem(503, "recordings-away", locale, path).with("Retry-After", "30");
            }
            case FileTooLarge large ->
                problem(413, "file-too-large", Map.of("megabytes", large.most() / 1_048_576), List.of(), locale, path);
            case NoRoomForFiles full -> {
                LOG.error("No room for files: {}", full.getMessage());
                yield problem(507, "no-room-for-files", locale, path);
            }
            case UploadBroken broken -> problem(400, "upload-broken", locale, path);
            case ExchangeAway away
            when away.isConfigured() ->
                problem(503, "exchange-away", locale, path).with("Retry-After", "5");
            case ExchangeAway none -> problem(409, "exchange-missing", locale, path);
            case StorageUnavailable away -> {
                LOG.warn("The store is away: {}", away.getMessage());
                yield problem(503, "storage-unavailable", locale, path).with("Retry-After", "5");
            }
            default -> unforeseen(failure, locale, path);
        };
    }

    private Answer of(DomainError error, Locale locale, String path) {
        return switch (error) {
            case NotFound missing -> problem(404, missing.code(), missing.facts(), List.of(), locale, path);
            case Refused refused -> problem(409, refused.code(), refused.facts(), List.of(), locale, path);
            case Forbidden forbidden -> problem(403, forbidden.code(), forbidden.facts(), List.of(), locale, path);
            case Stale stale -> problem(412, stale.code(), stale.facts(), List.of(), locale, path);
            case Invalid invalid -> invalid(invalid, "/" + invalid.field(), locale, path);
        };
    }

    private Answer invalid(Invalid error, String pointer, Locale locale, String path) {
        var message = texts.detail(locale, error.code(), error.facts());
        var fault = new Fault(pointer, error.code(), message);
        return problem(400, error.code(), error.facts(), List.of(fault), locale, path);
    }

    private Answer later(String code, int seconds, Locale locale, String path) {
        var facts = Map.<String, Object>of("retryAfterSeconds", seconds);
        return problem(429, code, facts, List.of(), locale, path).with("Retry-After", Integer.toString(seconds));
    }

    private Answer unforeseen(Throwable failure, Locale locale, String path) {
        var id = UUID.randomUUID().toString();
        LOG.error("Error {} at {}", id, path, failure);
        return problem(500, "internal-error", Map.of("errorId", id), List.of(), locale, path);
    }

    Answer problem(int status, String code, Locale locale, String path) {
        return problem(status, code, Map.of(), List.of(), locale, path);
    }

    private Answer problem(
            int status, String code, Map<String, Object> facts, List<Fault> faults, Locale locale, String path) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + code);
        members.put("title", texts.title(locale, code));
        members.put("status", status);
        members.put("detail", texts.detail(locale, code, facts));
        members.put("code", code);
        members.put("instance", path);
        if (!faults.isEmpty())
            members.put(
                    "errors", faults.stream().map(fault -> field(fault, locale)).toList());
        facts.forEach((name, value) -> {
            if (!RESERVED.contains(name)) members.put(name, value);
        });
        return new Answer(status, members, null, Map.of("Content-Type", "application/problem+json; charset=utf-8"));
    }

    private Fault field(Fault fault, Locale locale) {
        return fault.message().isEmpty()
                ? new Fault(fault.pointer(), fault.rule(), texts.rule(locale, fault.rule()))
                : fault;
    }
}
