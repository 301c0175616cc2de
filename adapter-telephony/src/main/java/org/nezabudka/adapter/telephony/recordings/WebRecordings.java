package org.nezabudka.adapter.telephony.recordings;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.Recordings;
import org.nezabudka.application.call.RecordingsAway;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.NothingRecorded;
import org.nezabudka.domain.call.RecordingGone;

/**
 * Recordings behind a web server, mostly the exchange's own. Only the configured address is ever asked: names are put below it part
 * by part, and no redirection is followed.
 */
public final class WebRecordings implements Recordings {

    /** Ten hours of the usual sound of telephones; more than that is no recording of a call. */
    static final long LONGEST = 600L * 1024 * 1024;

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(3);
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18})");

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI place;
    private final @Nullable String authorization;
    private final RecordingNames names;
    private final Duration answerWithin;

    /**
     * Behind that address.
     *
     * @param place {@code https://host/path/}; a user and password in it are sent as such
     * @param answerWithin how long the server may take to begin its answer
     * @throws IllegalArgumentException if that is no such address
     */
    public WebRecordings(URI place, RecordingNames names, Duration answerWithin) {
        var scheme = String.valueOf(place.getScheme());
        if (!Set.of("http", "https").contains(scheme) || place.getHost() == null)
            throw new IllegalArgumentException("No address of a web server");
        if (names.isLooking())
            throw new IllegalArgumentException("A web server has no list of files to look for a * in");
        if (place.getRawQuery() != null || place.getRawFragment() != null)
            throw new IllegalArgumentException("An address of recordings has no question in it");
        var path = place.getRawPath() == null ? "" : place.getRawPath();
        var port = place.getPort() < 0 ? "" : ":" + place.getPort();
        this.place = URI.create(scheme + "://" + place.getHost() + port + (path.endsWith("/") ? path : path + "/"));
        var user = place.getUserInfo();
        this.authorization = user == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        this.names = names;
        this.answerWithin = answerWithin;
    }

    @Override
    public boolean keeps(String pbx) {
        return true;
    }

    @Override
    public boolean findsByName(String pbx) {
        return names.isGuessing();
    }

    @Override
    public Sound open(Call call) {
        for (var name : names.of(call)) {
            var type = SoundFiles.type(name);
            if (type.isEmpty()) continue;
            var address = below(name);
            var answer = ask(address, 0, 0);
            close(answer.body());
            if (isGone(answer.statusCode())) continue;
            long length = lengthOf(answer);
            if (SoundFiles.isSilent(type.get(), length)) throw new NothingRecorded(call.id());
            if (length > LONGEST) throw new RecordingsAway("Too long to be a recording: " + length + " bytes");
            return new WebSound(call.id(), address, length, type.get(), tag(answer, length));
        }
        throw new RecordingGone(call.id());
    }

    private URI below(String name) {
        var path = Arrays.stream(name.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return URI.create(place + path);
    }

    private HttpResponse<InputStream> ask(URI address, long first, long last) {
        var request = HttpRequest.newBuilder(address)
                .timeout(answerWithin)
                .header("Range", "bytes=" + first + "-" + last)
                .header("Accept-Encoding", "identity");
        if (authorization != null) request.header("Authorization", authorization);
        try {
            return http.send(request.GET().build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RecordingsAway("Interrupted while asking for a recording", e);
        }
    }

    private static boolean isGone(int status) {
        return status == 404 || status == 410;
    }

    /** How long the whole is, whether the server answers parts or everything. */
    private static long lengthOf(HttpResponse<InputStream> answer) {
        var length = switch (answer.statusCode()) {
            case 206 -> whole(answer);
            case 200 -> answer.headers().firstValueAsLong("Content-Length");
            // An empty file has no first byte to answer.
            case 416 -> OptionalLong.of(0);
            default -> throw new RecordingsAway("The server of recordings answers " + answer.statusCode());
        };
        return length.orElseThrow(() -> new RecordingsAway("The server of recordings does not tell their length"));
    }

    private static OptionalLong whole(HttpResponse<InputStream> answer) {
        var range = CONTENT_RANGE.matcher(
                answer.headers().firstValue("Content-Range").orElse(""));
        return range.matches() ? OptionalLong.of(Long.parseLong(range.group(3))) : OptionalLong.empty();
    }

    private static String tag(HttpResponse<InputStream> answer, long length) {
        var state = answer.headers().firstValue("ETag").orElse("")
                + answer.headers().firstValue("Last-Modified").orElse("");
        return Long.toHexString(length) + "-" + Integer.toHexString(state.hashCode());
    }

    private RecordingsAway away(IOException cause) {
        return new RecordingsAway("No answer of " + place.getHost() + ": " + cause, cause);
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // The connection is gone already.
        }
    }

    /** A file there, asked for anew for every part. */
    private final class WebSound implements Sound {
        private final CallId call;
        private final URI address;
        private final long length;
        private final String contentType;
        private final String tag;

        WebSound(CallId call, URI address, long length, String contentType, String tag) {
            this.call = call;
            this.address = address;
            this.length = length;
            this.contentType = contentType;
            this.tag = tag;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public String contentType() {
            return contentType;
        }

        @Override
        public String tag() {
            return tag;
        }

        @Override
        public InputStream part(long first, long count) {
            var answer = ask(address, first, first + count - 1);
            boolean given = false;
            try {
                if (isGone(answer.statusCode())) throw new RecordingGone(call);
                if (lengthOf(answer) != length) throw new RecordingsAway("A recording changed while it was read");
                if (answer.statusCode() == 206) demandStart(answer, first);
                else answer.body().skipNBytes(first);
                given = true;
                return new FirstBytes(new ImpatientStream(answer.body(), answerWithin), count);
            } catch (IOException e) {
                throw away(e);
            } finally {
                if (!given) close(answer.body());
            }
        }

        private static void demandStart(HttpResponse<InputStream> answer, long first) {
            var range = CONTENT_RANGE.matcher(
                    answer.headers().firstValue("Content-Range").orElse(""));
            if (!range.matches() || Long.parseLong(range.group(1)) != first)
                throw new RecordingsAway("The server of recordings answers another part than was asked for");
        }
    }
}
