package org.nezabudka.adapter.telephony.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallLeg;
import org.nezabudka.domain.call.CallTransfer;
import org.nezabudka.domain.call.HungUpBy;
import tools.jackson.databind.JsonNode;

/** Compares calls with the truth, field by field. */
public final class TruthTold {

    /** What a stream cannot tell: everything else has to be right. */
    public enum Blind {
        /** No recording is mentioned. */
        RECORDING,
        /** The beginning was not heard: whole seconds are all the PBX tells afterwards. */
        BEGINNING,
        /** No time is known at all. */
        TIMES
    }

    private final String capture;
    private final long toleranceMillis;
    private final List<Blind> blind;
    private final SoftAssertions softly = new SoftAssertions();

    public TruthTold(String capture) {
        this.capture = capture;
        this.toleranceMillis = capture.startsWith("burst") ? 500 : 300;
        this.blind = switch (capture) {
            case "inbound_answered_bare" -> List.of(Blind.RECORDING);
            case "connect_during_call" -> List.of(Blind.BEGINNING);
            default -> List.of();
        };
    }

    private TruthTold(String capture, List<Blind> blind) {
        this.capture = capture;
        this.toleranceMillis = 500;
        this.blind = blind;
    }

    public TruthTold without(Blind further) {
        var all = new ArrayList<>(blind);
        all.add(further);
        return new TruthTold(capture, all);
    }

    /** Exactly these calls, each as it was. */
    public void isToldBy(Collection<Call> calls) {
        Map<String, Call> byLinkedId =
                calls.stream().collect(Collectors.toMap(call -> call.key().linkedId(), Function.identity()));
        var truths = Truth.of(capture).calls();
        assertThat(byLinkedId.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        truths.stream().map(truth -> text(truth, "linkedid")).toList());
        for (var truth : truths) compare(truth, byLinkedId.get(text(truth, "linkedid")));
        softly.assertAll();
    }

    private void compare(JsonNode truth, Call call) {
        var name = capture + " " + text(truth, "id") + " ";
        equal(name + "direction", call.direction().name().toLowerCase(Locale.ROOT), text(truth, "direction"));
        equal(name + "outcome", call.outcome().name(), text(truth, "disposition"));
        equal(name + "dialled", call.dialledNumber(), text(truth, "dialled_number"));
        equal(name + "trunk", call.trunk(), text(truth, "trunk"));
        equal(name + "queue", call.queue(), text(truth, "queue"));
        equal(name + "placed by", call.placedBy(), text(truth, "caller_extension"));
        equal(
                name + "click to call",
                call.clickToCall(),
                truth.path("click_to_call").asBoolean(false));
        equal(name + "channels", call.channelIds(), texts(truth, "uniqueids"));
        if (!blind.contains(Blind.RECORDING))
            equal(name + "recording", call.recordingFile(), text(truth, "recording_file"));
        if (truth.has("missed"))
            equal(name + "missed", call.isMissed(), truth.get("missed").asBoolean());
        if (truth.has("rang")) {
            // A set, sorted; the order in which they rang is checked with the legs.
            softly.assertThat(call.rang()).as(name + "rang").containsExactlyInAnyOrderElementsOf(texts(truth, "rang"));
        }
        if (truth.has("answered_by"))
            equal(name + "answered by", call.answeredBy().orElse(null), text(truth, "answered_by"));
        if (truth.has("final_extension")) {
            equal(name + "final extension", call.finalExtension().orElse(null), text(truth, "final_extension"));
        }
        if (text(truth, "direction").equals("inbound")) caller(name, truth, call);
        hungUp(name, truth, call);
        if (!blind.contains(Blind.TIMES)) times(name, truth, call);
        if (truth.has("legs")) legs(name, truth.get("legs"), call.legs());
        transfers(name, truth.path("transfers"), call.transfers());
        if (truth.has("extension_rang_at")) clickToCallLeg(name, truth, call);
    }

    private void caller(String name, JsonNode truth, Call call) {
        var outside = call.outside();
        equal(name + "caller", outside.number(), text(truth, "caller_number"));
        equal(name + "hidden", outside.hidden(), truth.path("caller_hidden").asBoolean(false));
        // A name in a broken encoding cannot be known.
        var known = truth.has("caller_name_encoding") ? null : text(truth, "caller_name");
        equal(name + "caller name", outside.name(), known);
    }

    private void hungUp(String name, JsonNode truth, Call call) {
        var endedBy = text(truth, "ended_by");
        if (endedBy == null) return;
        var possible = switch (endedBy) {
            case "client" -> List.of(HungUpBy.OUTSIDE);
            case "office" -> List.of(HungUpBy.EMPLOYEE);
            case "office or pbx" -> List.of(HungUpBy.EMPLOYEE, HungUpBy.PBX);
            case "client or pbx" -> List.of(HungUpBy.OUTSIDE, HungUpBy.PBX);
            case "pbx restart" -> List.of(HungUpBy.PBX);
            default -> throw new IllegalArgumentException(endedBy);
        };
        softly.assertThat(call.hungUpBy()).as(name + "hung up by").isIn(possible);
    }

    private void times(String name, JsonNode truth, Call call) {
        long start = blind.contains(Blind.BEGINNING) ? 1_000 : toleranceMillis;
        near(name + "started", call.startedAt(), time(truth, "started_at"), start);
        near(name + "pbx answered", call.pbxAnsweredAt(), time(truth, "pbx_answered_at"), start);
        near(name + "answered", call.answeredAt(), time(truth, "answered_at"), start);
        near(name + "ended", call.endedAt(), time(truth, "ended_at"), toleranceMillis);
        near(name + "talk", call.talk(), truth.get("talk_seconds"), start);
        near(name + "duration", call.duration().orElseThrow(), truth.get("duration_seconds"), start);
        if (truth.has("wait_seconds"))
            near(name + "wait", call.waiting().orElseThrow(), truth.get("wait_seconds"), start);
    }

    private void legs(String name, JsonNode truths, List<CallLeg> legs) {
        softly.assertThat(legs).as(name + "legs").hasSize(truths.size());
        for (int i = 0; i < Math.min(truths.size(), legs.size()); i++) {
            var truth = truths.get(i);
            var leg = legs.get(i);
            var of = name + "leg " + (i + 1) + " ";
            long begin = blind.contains(Blind.BEGINNING) ? 1_000 : toleranceMillis;
            equal(of + "extension", leg.extension(), text(truth, "extension"));
            equal(of + "ended itself", leg.endedItself(), "this extension".equals(text(truth, "ended_by")));
            if (blind.contains(Blind.TIMES)) continue;
            near(of + "rang", leg.rangAt(), time(truth, "rang_at"), begin);
            near(of + "answered", leg.answeredAt(), time(truth, "answered_at"), begin);
            near(of + "ended", leg.endedAt(), time(truth, "ended_at"), toleranceMillis);
        }
    }

    private void transfers(String name, JsonNode truths, List<CallTransfer> transfers) {
        softly.assertThat(transfers).as(name + "transfers").hasSize(truths.size());
        for (int i = 0; i < Math.min(truths.size(), transfers.size()); i++) {
            var truth = truths.get(i);
            var transfer = transfers.get(i);
            equal(name + "transfer", transfer.kind().name().toLowerCase(Locale.ROOT), text(truth, "type"));
            equal(name + "transferred from", transfer.fromExtension(), text(truth, "from_extension"));
            equal(name + "transferred to", transfer.to(), text(truth, "to_extension"));
            if (blind.contains(Blind.TIMES)) continue;
            var at = truth.has("at") ? time(truth, "at") : time(truth, "completed_at");
            near(name + "transferred", transfer.at(), at, toleranceMillis);
        }
    }

    private void clickToCallLeg(String name, JsonNode truth, Call call) {
        var leg = call.legs().getFirst();
        equal(name + "own telephone", leg.extension(), text(truth, "caller_extension"));
        near(name + "own telephone rang", leg.rangAt(), time(truth, "extension_rang_at"), toleranceMillis);
        near(name + "own telephone answered", leg.answeredAt(), time(truth, "extension_answered_at"), toleranceMillis);
    }

    private void equal(String what, Object told, Object truth) {
        softly.assertThat(told).as(what).isEqualTo(truth);
    }

    private void near(String what, Instant told, Instant truth, long millis) {
        if (told == null || truth == null) equal(what, told, truth);
        else
            softly.assertThat(told)
                    .as(what)
                    .isCloseTo(truth, org.assertj.core.api.Assertions.within(millis, ChronoUnit.MILLIS));
    }

    private void near(String what, Duration told, JsonNode seconds, long millis) {
        softly.assertThat(told.toMillis())
                .as(what)
                .isCloseTo(Math.round(seconds.asDouble() * 1000), org.assertj.core.api.Assertions.within(millis));
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    private static List<String> texts(JsonNode node, String field) {
        var texts = new ArrayList<String>();
        node.get(field).forEach(value -> texts.add(value.asString()));
        return texts;
    }

    private static Instant time(JsonNode node, String field) {
        var text = text(node, field);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }
}
