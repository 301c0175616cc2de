package org.nezabudka.adapter.web.inquiry;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.nezabudka.adapter.web.inquiry.InquiryView.Action;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.adapter.web.shared.Pointers;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.inquiry.InquiryAnswering;
import org.nezabudka.application.inquiry.InquiryHandling;
import org.nezabudka.application.inquiry.InquiryIntake;
import org.nezabudka.application.inquiry.InquiryQuery;
import org.nezabudka.application.inquiry.InquiryReading;
import org.nezabudka.application.inquiry.InquiryRow;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.Source;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.EmailAddress;

/** The queue of inquiries, what is done with them, and how fast they were answered. */
public final class InquiryRoutes {
    private static final Duration USUAL_REPORT = Duration.ofDays(30);
    private static final Duration LONGEST_REPORT = Duration.ofDays(400);

    private final InquiryReading reading;
    private final InquiryIntake intake;
    private final InquiryAnswering answering;
    private final InquiryHandling handling;
    private final ProblemTexts texts;
    private final InquiryMapper mapper = Mappers.getMapper(InquiryMapper.class);

    public InquiryRoutes(
            InquiryReading reading,
            InquiryIntake intake,
            InquiryAnswering answering,
            InquiryHandling handling,
            ProblemTexts texts) {
        this.reading = reading;
        this.intake = intake;
        this.answering = answering;
        this.handling = handling;
        this.texts = texts;
    }

    public void declare(Routes routes) {
        routes.get("/inquiries")
                .named("inquiries")
                .needs(Right.INQUIRIES_VIEW)
                .query("state", "owner", "client", "source", "limit", "cursor", "total")
                .does(this::page);
        routes.post("/inquiries")
                .named("addInquiry")
                .needs(Right.INQUIRIES_WORK)
                .creates()
                .does(this::add);
        routes.get("/inquiries/summary")
                .named("inquirySummary")
                .needs(Right.INQUIRIES_VIEW)
                .does(this::summary);
        routes.get("/inquiries/statistics")
                .named("inquiryStatistics")
                .needs(Right.INQUIRIES_VIEW)
                .query("from", "until")
                .does(this::statistics);
        routes.get("/inquiries/{inquiryId}")
                .named("inquiry")
                .needs(Right.INQUIRIES_VIEW)
                .on("inquiry", "inquiryId")
                .does(this::open);
        routes.post("/inquiries/{inquiryId}/taking")
                .named("takeInquiry")
                .needs(Right.INQUIRIES_WORK)
                .on("inquiry", "inquiryId")
                .changes()
                .withoutBody()
                .does(this::take);
        routes.post("/inquiries/{inquiryId}/assignment")
                .named("assignInquiry")
                .needs(Right.INQUIRIES_REASSIGN)
                .on("inquiry", "inquiryId")
                .changes()
                .does(this::assign);
        routes.post("/inquiries/{inquiryId}/resolution")
                .named("resolveInquiry")
                .needs(Right.INQUIRIES_WORK)
                .on("inquiry", "inquiryId")
                .changes()
                .does(this::resolve);
        routes.get("/colleagues").named("colleagues").signedIn().does(request -> colleagues());
    }

    /** Whether it waits for an answer. */
    enum State {
        OPEN,
        CLOSED
    }

    /** What somebody writes down. */
    record InquiryFacts(
            @NotNull Source source,
            @Nullable UUID clientId,
            @Length(max = 40) @Nullable String phone,
            @Length(max = 254) @Nullable String email,
            @Length(max = 200) @Nullable String name,
            @Length(max = 4000) @Nullable String text,
            @Nullable Instant receivedAt,
            @Nullable UUID ownerId) {}

    /** Who shall answer. */
    record Assignment(@NotNull UUID employeeId) {}

    /** Why no answer is needed. */
    record Resolution(@NotNull @Length(min = 1, max = 500) String reason) {}

    private Answer page(Request request) {
        var query = request.query();
        var owner = query.id("owner");
        var client = query.id("client");
        var wanted = new InquiryQuery(
                query.oneOf("state", State.class) != State.CLOSED,
                owner == null ? null : new EmployeeId(owner),
                client == null ? null : new ClientId(client),
                query.oneOf("source", Source.class));
        var found = reading.page(request.actor(), wanted, query.page());
        var rows = found.answer().items().stream()
                .map(row -> view(row, request.locale()))
                .toList();
        return Answer.ok(new InquiryView.Page(
                found.asOf(), rows, found.answer().nextCursor(), found.answer().total()));
    }

    private Answer add(Request request) {
        var facts = request.body(InquiryFacts.class);
        var client = facts.clientId();
        var phone = facts.phone();
        var email = facts.email();
        var owner = facts.ownerId();
        var added = intake.byHand(
                request.actor(),
                new InquiryIntake.ByHand(
                        facts.source(),
                        client == null ? null : new ClientId(client),
                        phone == null || phone.isBlank() ? null : Pointers.at("/phone", () -> Phones.parse(phone)),
                        email == null || email.isBlank() ? null : Pointers.at("/email", () -> new EmailAddress(email)),
                        facts.name(),
                        facts.text(),
                        facts.receivedAt(),
                        owner == null ? null : new EmployeeId(owner)));
        // Whoever writes it down need not be the one who answers, and may not see it any more.
        return Answer.created(new InquiryView.Added(
                added.id().value(), added.owner().map(EmployeeId::value).orElse(null), added.deadline()));
    }

    private Answer summary(Request request) {
        var summary = reading.summary(request.actor());
        var counts = summary.answer();
        return Answer.ok(new InquiryView.Summary(
                summary.asOf(), counts.mine(), counts.nobodys(), counts.visible(), counts.nextDeadline()));
    }

    private Answer statistics(Request request) {
        var until = request.query().moment("until");
        if (until == null) until = reading.now();
        var from = request.query().moment("from");
        if (from == null) from = until.minus(USUAL_REPORT);
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST_REPORT) > 0)
            throw RequestProblem.invalid("until", "range");
        return Answer.ok(mapper.statistics(reading.statistics(request.actor(), from, until)));
    }

    private Answer open(Request request) {
        return shown(request, id(request));
    }

    private Answer take(Request request) {
        return shown(
                request,
                handling.take(request.actor(), id(request), request.version()).id());
    }

    private Answer assign(Request request) {
        var to = new EmployeeId(request.body(Assignment.class).employeeId());
        handling.handOver(request.actor(), id(request), request.version(), to);
        return Answer.done();
    }

    private Answer resolve(Request request) {
        var reason = request.body(Resolution.class).reason();
        answering.resolve(request.actor(), id(request), request.version(), reason);
        return shown(request, id(request));
    }

    private Answer colleagues() {
        var found = reading.colleagues();
        return Answer.ok(new InquiryView.Colleagues(
                found.asOf(), found.answer().stream().map(mapper::colleague).toList()));
    }

    private Answer shown(Request request, InquiryId id) {
        var card = card(request, id);
        return Answer.ok(card).at(card.inquiry().version());
    }

    private InquiryView card(Request request, InquiryId id) {
        var found = reading.card(request.actor(), id);
        var card = found.answer();
        return new InquiryView(
                found.asOf(),
                view(card.row(), request.locale()),
                card.chain().stream().map(mapper::link).toList(),
                card.missedCalls(),
                card.attempts());
    }

    private InquiryView.Row view(InquiryRow row, Locale locale) {
        boolean open = row.closing() == null;
        return mapper.row(
                row,
                List.of(
                        action("take", open && row.mayWork() && !row.mine(), locale),
                        action("resolve", open && row.mayWork(), locale),
                        action("assign", open && row.mayReassign(), locale)));
    }

    private Action action(String name, boolean allowed, Locale locale) {
        return new Action(name, allowed, allowed ? null : texts.text(locale, "action.inquiry." + name));
    }

    private static InquiryId id(Request request) {
        return new InquiryId(request.id("inquiryId"));
    }
}
