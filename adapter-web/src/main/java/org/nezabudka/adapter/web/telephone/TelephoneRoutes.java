package org.nezabudka.adapter.web.telephone;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.adapter.web.shared.Pointers;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.telephone.PresenceReading;
import org.nezabudka.application.telephone.Telephoning;
import org.nezabudka.application.telephone.Whom;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrderId;
import org.nezabudka.domain.telephone.TelephoneState;

/** The telephone on the screen: orders leave for the exchange, and what comes of them is told by the calls. */
public final class TelephoneRoutes {
    private final Telephoning telephoning;
    private final PresenceReading presence;
    private final ProblemTexts texts;

    public TelephoneRoutes(Telephoning telephoning, PresenceReading presence, ProblemTexts texts) {
        this.telephoning = telephoning;
        this.presence = presence;
        this.texts = texts;
    }

    public void declare(Routes routes) {
        routes.post("/calls")
                .named("placeCall")
                .needs(Right.CALLS_PLACE)
                .creates()
                .does(this::place);
        routes.post("/calls/{runningCallId}/transfer")
                .named("transferCall")
                .needs(Right.CALLS_PLACE)
                .on("running-call", "runningCallId")
                .creates()
                .does(this::transfer);
        routes.post("/calls/{runningCallId}/transfer-cancellation")
                .named("cancelTransfer")
                .needs(Right.CALLS_PLACE)
                .on("running-call", "runningCallId")
                .creates()
                .withoutBody()
                .does(request -> accepted(telephoning.takeBack(request.actor(), call(request)), request.locale()));
        routes.post("/calls/{runningCallId}/hangup")
                .named("hangUpCall")
                .needs(Right.CALLS_PLACE)
                .on("running-call", "runningCallId")
                .creates()
                .withoutBody()
                .does(request -> accepted(telephoning.hangUp(request.actor(), call(request)), request.locale()));
        routes.get("/telephone/orders/{telephoneOrderId}")
                .named("telephoneOrder")
                .needs(Right.CALLS_PLACE)
                .on("telephone-order", "telephoneOrderId")
                .does(this::order);
        routes.get("/telephone/presence")
                .named("telephonePresence")
                .needs(Right.CALLS_PLACE)
                .does(this::presence);
    }

    /** Whom to call: exactly one of the seven. */
    record PlaceCall(
            @Nullable UUID clientId,
            @Nullable UUID contactPersonId,
            @Min(0) @Max(99) @Nullable Integer phone,
            @Length(max = 40) @Nullable String number,
            @Nullable UUID inquiryId,
            @Nullable UUID activityId,
            @Nullable UUID reminderId,
            @Nullable UUID measurementId,
            @Nullable UUID callId) {}

    /** To whom, and whether after a word with them. */
    record Transfer(@NotNull UUID employeeId, @Nullable Boolean attended) {}

    /** What kind of order it was. */
    enum Kind {
        CALL,
        TRANSFER,
        TRANSFER_CANCELLATION,
        HANGUP
    }

    /** An order as it is answered; the number that is called is never part of it. */
    record Order(
            UUID id,
            Kind kind,
            TelephoneOrder.State state,
            TelephoneOrder.@Nullable Failure failure,
            @Nullable String reason,
            @Nullable UUID callId,
            @Nullable UUID clientId,
            Instant orderedAt) {}

    /** A colleague's telephone. */
    record Telephone(
            UUID employeeId,
            String name,
            @Nullable String department,
            String extension,
            TelephoneState state,
            boolean pausedInQueues,
            boolean absent,
            @Nullable Instant awayUntil) {}

    /** All of them, at a moment. */
    record Presence(Instant asOf, List<Telephone> items) {}

    private Answer place(Request request) {
        return accepted(telephoning.call(request.actor(), whom(request.body(PlaceCall.class))), request.locale());
    }

    private static Whom whom(PlaceCall body) {
        long named = Stream.of(
                        body.clientId(),
                        body.number(),
                        body.inquiryId(),
                        body.activityId(),
                        body.reminderId(),
                        body.measurementId(),
                        body.callId())
                .filter(Objects::nonNull)
                .count();
        if (named == 0) throw RequestProblem.invalid("/clientId", "required");
        if (named > 1) throw RequestProblem.invalid("", "one-callee");
        var client = body.clientId();
        var person = body.contactPersonId();
        var phone = body.phone();
        if (client != null)
            return new Whom.TheClient(
                    new ClientId(client),
                    person == null ? null : new ContactPersonId(person),
                    phone == null ? 0 : phone);
        if (person != null) throw RequestProblem.invalid("/contactPersonId", "one-callee");
        if (phone != null) throw RequestProblem.invalid("/phone", "one-callee");
        var number = body.number();
        if (number != null) return new Whom.TheNumber(Pointers.at("/number", () -> Phones.parse(number)));
        if (body.inquiryId() != null) return new Whom.TheInquirer(new InquiryId(body.inquiryId()));
        if (body.activityId() != null) return new Whom.TheOnePlanned(new ActivityId(body.activityId()));
        if (body.reminderId() != null) return new Whom.TheOneReminded(new ReminderId(body.reminderId()));
        if (body.measurementId() != null) return new Whom.TheMeasured(new MeasurementId(body.measurementId()));
        return new Whom.TheOtherSide(new CallId(Objects.requireNonNull(body.callId())));
    }

    private Answer transfer(Request request) {
        var body = request.body(Transfer.class);
        var attended = body.attended();
        return accepted(
                telephoning.handOver(
                        request.actor(),
                        call(request),
                        new EmployeeId(body.employeeId()),
                        attended != null && attended),
                request.locale());
    }

    private Answer order(Request request) {
        var order = telephoning.order(request.actor(), new TelephoneOrderId(request.id("telephoneOrderId")));
        return Answer.ok(view(order, request.locale()));
    }

    private Answer presence(Request request) {
        var told = presence.telephones(request.actor());
        return Answer.ok(new Presence(
                told.asOf(),
                told.answer().stream()
                        .map(one -> new Telephone(
                                one.employee().value(),
                                one.name(),
                                one.department(),
                                one.extension(),
                                one.state(),
                                one.pausedInQueues(),
                                one.absent(),
                                one.awayUntil()))
                        .toList()));
    }

    private static CallId call(Request request) {
        return new CallId(request.id("runningCallId"));
    }

    /** It has been taken down and leaves at once; it is not done yet. */
    private Answer accepted(TelephoneOrder order, Locale locale) {
        return Answer.accepted(view(order, locale));
    }

    private Order view(TelephoneOrder order, Locale locale) {
        var failure = order.failure();
        return new Order(
                order.id().value(),
                kind(order.task()),
                order.state(),
                failure,
                failure == null ? null : texts.text(locale, "telephone-failure." + failure),
                call(order),
                order.task() instanceof Task.Place place && place.client() != null
                        ? place.client().value()
                        : null,
                order.orderedAt());
    }

    private static @Nullable UUID call(TelephoneOrder order) {
        return switch (order.task()) {
            case Task.Place place -> order.placed().map(CallId::value).orElse(null);
            case Task.HandOver over -> CallId.of(over.call()).value();
            case Task.TakeBack back -> CallId.of(back.call()).value();
            case Task.HangUp up -> CallId.of(up.call()).value();
        };
    }

    private static Kind kind(Task task) {
        return switch (task) {
            case Task.Place place -> Kind.CALL;
            case Task.HandOver over -> Kind.TRANSFER;
            case Task.TakeBack back -> Kind.TRANSFER_CANCELLATION;
            case Task.HangUp up -> Kind.HANGUP;
        };
    }
}
