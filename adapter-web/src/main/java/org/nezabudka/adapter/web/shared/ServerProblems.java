package org.nezabudka.adapter.web.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Requests so broken that they never reach a route (a bad request line, too long headers) get a problem as well. */
public final class ServerProblems extends ErrorHandler {
    private final Problems problems;

    public ServerProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        if (status < 400) status = HttpStatus.BAD_REQUEST_400;
        var code = status >= 500 ? "internal-error" : "bad-request";
        var answer = problems.problem(status, code, Locale.of("ru"), "/");
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        // The connection is not trusted to be at the beginning of a next request, and whoever sent this one shall know.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        var body = Json.write(java.util.Objects.requireNonNull(answer.body())).getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
