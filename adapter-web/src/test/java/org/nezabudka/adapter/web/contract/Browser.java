package org.nezabudka.adapter.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.contract.Description.Described;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.domain.access.Actor;

/** Sends requests as one person, and holds every answer against the description of the interface. */
final class Browser {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** What no answer may ever show: classes, files, statements. */
    private static final Pattern INTERNALS =
            Pattern.compile("org\\.nezabudka|java\\.lang|\\.java:|tools\\.jackson|PSQLException|NullPointer");

    private final String address;
    private String cookie = "";
    private String csrfToken = "";
    private String sessionId = "";

    /** Things that everybody has of their own, by the parameter that names them. */
    private Map<String, UUID> own = Map.of();

    private Browser(String address) {
        this.address = address;
    }

    static Browser anonymous(Salon salon) {
        return new Browser(salon.server.address());
    }

    /** Signed in as that person. */
    static Browser of(Salon salon, Actor.User person) {
        var browser = anonymous(salon);
        var session = salon.company
                .signIn()
                .signIn(salon.company.loginOf(person), InMemoryCompany.PASSWORD, "127.0.0.1", "test");
        browser.cookie = "nezabudka-session=" + session.token();
        browser.csrfToken = session.session().csrfToken();
        browser.sessionId = session.session().id().toString();
        browser.own = salon.belongings(person);
        return browser;
    }

    /** A request being put together. */
    final class Draft {
        final Described operation;
        final Map<String, String> path = new LinkedHashMap<>();
        final Map<String, String> query = new LinkedHashMap<>();
        final Map<String, String> headers = new LinkedHashMap<>();
        byte @Nullable [] body;

        Draft(Described operation) {
            this.operation = operation;
            if (operation.isChanging()) headers.put("X-CSRF-Token", csrfToken);
            headers.put("Cookie", cookie);
        }

        Draft with(byte[] given) {
            body = given;
            return this;
        }

        String url() {
            var url = operation.path();
            for (var parameter : path.entrySet())
                url = url.replace(
                        "{" + parameter.getKey() + "}",
                        URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
            var parameters = query.entrySet().stream()
                    .map(one -> URLEncoder.encode(one.getKey(), StandardCharsets.UTF_8) + "="
                            + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return address + "/api/v1" + url + (parameters.isEmpty() ? "" : "?" + parameters);
        }

        Exchanged send() {
            return checked(operation, raw(operation.method(), url(), headers, body));
        }
    }

    /** The request that should succeed for whoever may. */
    Draft draft(Described operation, Samples samples, Salon salon, Salon.Thing thing) {
        var draft = new Draft(operation);
        for (var parameter : operation.in("path"))
            draft.path.put(
                    parameter.name(),
                    parameter.name().equals("sessionId") && thing != Salon.Thing.MISSING && !sessionId.isEmpty()
                            ? sessionId
                            : salon.parameter(parameter.name(), thing));
        if (thing == Salon.Thing.OWN) own.forEach((name, id) -> draft.path.replace(name, id.toString()));
        if (operation.path().startsWith("/client-statuses/") && thing != Salon.Thing.MISSING)
            draft.path.put("code", "new");
        if (operation.has("Idempotency-Key"))
            draft.headers.put("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.has("If-Match")) draft.headers.put("If-Match", "\"" + samples.version(operation, thing) + "\"");
        if (operation.name().equals("releaseManager"))
            draft.path.put(
                    "employeeId",
                    salon.people
                            .get(thing == Salon.Thing.FOREIGN ? "other manager" : "manager")
                            .employee()
                            .toString());
        if (operation.name().equals("removeMyAbsence") && thing != Salon.Thing.MISSING)
            draft.path.put("absenceId", salon.absenceOfAdministrator.toString());
        // Each step needs a measurement that is ready for it.
        if (draft.path.containsKey("measurementId") && thing != Salon.Thing.MISSING)
            draft.path.put(
                    "measurementId",
                    salon.measuring.of(operation.name(), thing).id().toString());
        if (draft.path.containsKey("orderId") && thing != Salon.Thing.MISSING)
            draft.path.put(
                    "orderId", salon.ordering.of(operation.name(), thing).id().toString());
        if (draft.path.containsKey("claimId") && thing != Salon.Thing.MISSING)
            draft.path.put(
                    "claimId", salon.sending.claim(operation.name(), thing).id().toString());
        // Only what was held can be checked.
        if (operation.name().equals("checkActivity")) draft.path.put("activityId", salon.parameter("entryId", thing));
        // Only what lies in the bin can be taken back.
        if (operation.name().equals("restoreFile") && thing != Salon.Thing.MISSING)
            draft.path.put("fileId", salon.file("restoreFile", thing).id().toString());
        if (operation.name().equals("search")) draft.query.put("q", "Ива");
        if (operation.body() != null) {
            draft.headers.put("Content-Type", "application/json");
            draft.body = samples.body(operation).toString().getBytes(StandardCharsets.UTF_8);
        }
        if (operation.name().equals("uploadFile")) {
            draft.query.put("name", "Кухня.png");
            draft.headers.put("Content-Type", "application/octet-stream");
            draft.body = Salon.PICTURE;
        }
        if ((operation.name().equals("completeDelivery") || operation.name().equals("completeAssembly"))
                && own.containsKey("looseFile"))
            draft.body = ("{\"fileIds\":[\"" + own.get("looseFile") + "\"]}").getBytes(StandardCharsets.UTF_8);
        // Everybody gives what they have sent themselves.
        var loose = own.get("looseFile");
        if (operation.name().startsWith("attach") && loose != null)
            draft.body = ("{\"section\":\"" + (operation.name().equals("attachClientFiles") ? "photos" : "other")
                            + "\",\"fileIds\":[\"" + loose + "\"]}")
                    .getBytes(StandardCharsets.UTF_8);
        return draft;
    }

    /** Sends as it is. */
    static Exchanged raw(String method, String url, Map<String, String> headers, byte @Nullable [] body) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) request.header(name, value);
        });
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            try (var stream = response.body()) {
                boolean endless =
                        response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
                // Of a stream that never ends, its first words are enough here.
                var bytes = endless ? stream.readNBytes(5) : stream.readAllBytes();
                return new Exchanged(
                        response.statusCode(), new String(bytes, StandardCharsets.UTF_8), response.headers());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Every answer is what the description says, and shows nothing of the inside. */
    static Exchanged checked(Described operation, Exchanged answer) {
        var told = operation.name() + " " + answer.status() + " " + answer.body();
        assertThat(answer.status()).as(told).isLessThan(500);
        if (!operation.name().equals("openapi") && !operation.name().equals("licences"))
            assertThat(INTERNALS.matcher(answer.body()).find()).as(told).isFalse();
        if (answer.status() >= 400)
            assertThat(answer.header("Content-Type")).as(told).startsWith("application/problem+json");
        else
            assertThat(operation.responses().has(Integer.toString(answer.status())))
                    .as("described: " + told)
                    .isTrue();
        var schema = Description.answerSchema(operation, answer.status());
        boolean hasBody = !operation.method().equals("HEAD");
        if (schema != null && hasBody)
            assertThat(Description.faults(schema, answer.body())).as(told).isEmpty();
        return answer;
    }
}
