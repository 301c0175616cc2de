package org.nezabudka.bootstrap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.nezabudka.bootstrap.configuration.Configuration;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.call.NumberingPlan;

/**
 * Starts the product in a folder that is thrown away, uses it a little and stops: the launcher trains its ahead-of-time cache with
 * it.
 */
final class WarmUp {

    private static final String LOGIN = "warm-up";
    private static final String PASSWORD = "only for a minute";

    private WarmUp() {}

    static int run() {
        try {
            var folder = Files.createTempDirectory("nezabudka-warm-up");
            try {
                use(folder);
            } finally {
                delete(folder);
            }
            return 0;
        } catch (IOException e) {
            throw new UnusableCommand("The warm-up found no room: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void use(Path folder) throws IOException, InterruptedException {
        var configuration = new Configuration(
                new Configuration.Http("127.0.0.1", 0, null, null, null),
                folder,
                Configuration.FileLimits.usual(),
                null,
                null,
                List.of(),
                new Configuration.Company("Nezabudka", NumberingPlan.russian(null), Currency.getInstance("RUB")),
                null,
                ZoneId.of("Europe/Moscow"),
                Locale.of("ru"));
        try (var storage = Storage.open(configuration);
                var product = new Product(configuration, storage, InstantSource.system())) {
            product.useCases().web().firstAdministrator().createFrom(new Login(LOGIN), new Password(PASSWORD));
            product.start();
            try (var client = HttpClient.newHttpClient()) {
                for (var path : List.of("/health/ready", "/", "/api/v1/me", "/api/v1/openapi.json")) {
                    var request = HttpRequest.newBuilder(URI.create(product.address() + path))
                            .build();
                    client.send(request, BodyHandlers.discarding());
                }
                var signIn = HttpRequest.newBuilder(URI.create(product.address() + "/api/v1/session"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"login\":\"" + LOGIN + "\",\"password\":\"" + PASSWORD + "\"}"))
                        .build();
                var answer = client.send(signIn, BodyHandlers.ofString());
                var cookie =
                        answer.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
                for (var path : List.of("/api/v1/me", "/api/v1/clients", "/api/v1/calls", "/api/v1/search?q=ab")) {
                    var request = HttpRequest.newBuilder(URI.create(product.address() + path))
                            .header("Cookie", cookie)
                            .build();
                    client.send(request, BodyHandlers.discarding());
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
