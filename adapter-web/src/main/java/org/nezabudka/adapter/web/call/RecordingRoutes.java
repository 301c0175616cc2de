package org.nezabudka.adapter.web.call;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.ByteRange;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.adapter.web.shared.SentBytes;
import org.nezabudka.application.call.CallListening;
import org.nezabudka.application.call.Recordings.Sound;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.CallId;

/** The sound of a call, whole or in parts, as players ask for it. */
public final class RecordingRoutes {
    /** A listener who pauses holds a connection for a while; more than this at once are sent away. */
    private static final int MOST_AT_ONCE = 64;

    private final CallListening listening;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    public RecordingRoutes(CallListening listening) {
        this.listening = listening;
    }

    public void declare(Routes routes) {
        routes.get("/calls/{callId}/recording")
                .named("recording")
                .needs(Right.CALLS_LISTEN)
                .on("call", "callId")
                .does(this::listen);
        routes.head("/calls/{callId}/recording")
                .named("recordingHead")
                .needs(Right.CALLS_LISTEN)
                .on("call", "callId")
                .does(this::look);
    }

    private Answer listen(Request request) {
        var id = new CallId(request.id("callId"));
        var sound = listening.listen(request.actor(), id);
        var tag = "\"" + sound.tag() + "\"";
        boolean ofThisState = request.rangeOf() == null || tag.equals(request.rangeOf());
        var range = ByteRange.wanted(ofThisState ? request.range() : null, sound.length());
        if (!places.tryAcquire()) throw RequestProblem.of(503, "overloaded");
        try {
            var part = range.orElseGet(() -> new ByteRange(0, sound.length() - 1));
            var headers = headers(id, sound);
            range.ifPresent(one -> headers.put("Content-Range", one.of(sound.length())));
            headers.put("Content-Length", Long.toString(part.count()));
            var played = new SentBytes(
                    range.isPresent() ? 206 : 200, headers, sound.part(part.first(), part.count()), places::release);
            return Answer.ok(played);
        } catch (RuntimeException failure) {
            places.release();
            throw failure;
        }
    }

    private Answer look(Request request) {
        var id = new CallId(request.id("callId"));
        var sound = listening.look(request.actor(), id);
        var headers = headers(id, sound);
        headers.put("Content-Length", Long.toString(sound.length()));
        return new Answer(200, null, null, headers);
    }

    private static Map<String, String> headers(CallId id, Sound sound) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", sound.contentType());
        headers.put("Accept-Ranges", "bytes");
        headers.put("ETag", "\"" + sound.tag() + "\"");
        headers.put("Cache-Control", "no-store");
        // The exchange's own name of the file tells the client's number, which not everybody may see.
        var ending = sound.contentType().replaceAll(".*/", "").replace("mpeg", "mp3");
        headers.put("Content-Disposition", "inline; filename=\"call-" + id + "." + ending + "\"");
        return headers;
    }
}
