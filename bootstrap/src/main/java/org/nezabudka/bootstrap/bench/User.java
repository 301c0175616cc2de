package org.nezabudka.bootstrap.bench;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A simulated user: signed in once, with a session of their own.
 *
 * @param index which of the managers; decides whose clients they may see
 * @param headers to send along with every request
 */
record User(int index, Map<String, String> headers) {

    static final String PASSWORD = "only-for-measuring";

    private static final Pattern CSRF = Pattern.compile("\"csrfToken\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("^[^;]+");

    static User signIn(int port, int index) throws IOException {
        var body = "{\"login\":\"user%d\",\"password\":\"%s\"}".formatted(index, PASSWORD);
        try (var connection = new HttpConnection(port)) {
            var answer = connection.send(new HttpConnection.Request("POST", "/api/v1/session", Map.of(), body));
            var csrf = CSRF.matcher(answer.body());
            var cookie = COOKIE.matcher(answer.headers().getOrDefault("set-cookie", ""));
            if (answer.status() != 200 || !csrf.find() || !cookie.find())
                throw new BenchmarkFailed("user" + index + " cannot sign in: " + answer.status() + " " + answer.body());
            return new User(index, Map.of("Cookie", cookie.group(), "X-CSRF-Token", csrf.group(1)));
        }
    }
}
