package org.nezabudka.adapter.web.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.ActView;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.Action;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.CalendarView;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.ClaimLine;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.ClaimRef;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.ClaimView;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.ClientRef;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.ClosingView;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.CrewMember;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.CrewView;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.FileLine;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.Item;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.JobLine;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.JobView;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.OrderRef;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.Person;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.Ready;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.ReopeningView;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.VehicleView;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.VerdictView;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.VisitRef;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.Warning;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.WarrantyView;
import org.nezabudka.adapter.web.fulfilment.FulfilmentView.WindowView;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.adapter.web.shared.MoneyBody;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.application.file.FileRow;
import org.nezabudka.application.fulfilment.ClaimCard;
import org.nezabudka.application.fulfilment.ClaimRow;
import org.nezabudka.application.fulfilment.CrewKeeping;
import org.nezabudka.application.fulfilment.FulfilmentAct;
import org.nezabudka.application.fulfilment.FulfilmentReading;
import org.nezabudka.application.fulfilment.JobCard;
import org.nezabudka.application.fulfilment.JobRow;
import org.nezabudka.application.fulfilment.ReadyOrder;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.fulfilment.Act;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.fulfilment.PlanWarning;
import org.nezabudka.domain.fulfilment.Progress;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.fulfilment.WarrantyCheck;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Window;

/** Visits and claims as JSON has them. */
final class FulfilmentRendering {

    private final ProblemTexts texts;

    FulfilmentRendering(ProblemTexts texts) {
        this.texts = texts;
    }

    JobView view(JobCard card, Locale locale) {
        var job = card.job();
        var form = job.form();
        var claim = card.claim();
        var delivery = form.work() instanceof JobForm.Work.Delivery one ? one : null;
        var assembly = form.work() instanceof JobForm.Work.Assembly one ? one : null;
        var acted = acted(job.progress());
        return new JobView(
                job.id().value(),
                job.version(),
                job.origin().number(),
                job.kind(),
                job.state(),
                card.overdue(),
                order(card.order(), card.orderVisible()),
                new ClientRef(card.order().origin().client().value(), card.clientName(), card.clientVisible()),
                claim == null
                        ? null
                        : new ClaimRef(claim.id().value(), claim.origin().number()),
                AddressBody.of(form.address()),
                form.contact(),
                card.phone(),
                form.access(),
                form.wish() == null ? null : window(form.wish()),
                card.money() ? MoneyBody.ofNullable(form.cost()) : null,
                MoneyBody.ofNullable(form.collect()),
                delivery == null ? null : delivery.carrying(),
                delivery == null ? null : delivery.unloading(),
                delivery == null ? null : delivery.pieces(),
                assembly == null ? null : assembly.works(),
                assembly == null ? null : assembly.materials(),
                form.note(),
                window(job.dispatch().window()),
                new Person(card.crew().id().value(), card.crew().name()),
                vehicle(card.vehicle()),
                card.items().stream()
                        .map(line -> new Item(
                                line.number(),
                                line.product(),
                                line.quantity().value().stripTrailingZeros().toPlainString()))
                        .toList(),
                person(job.origin().by(), card.names()),
                job.origin().at(),
                person(acted.by(), card.names()),
                acted.at(),
                job.progress().why().orElse(null),
                job.progress().signed().map(FulfilmentRendering::act).orElse(null),
                card.warnings().stream()
                        .map(one -> warning(one, card.money(), locale))
                        .toList(),
                files(card.files()),
                actions("job", card.acts(), locale));
    }

    private record Acted(@Nullable EmployeeId by, @Nullable Instant at) {}

    private static Acted acted(Progress progress) {
        return switch (progress) {
            case Progress.Planned any -> new Acted(null, null);
            case Progress.OnWay onWay -> new Acted(onWay.by(), onWay.at());
            case Progress.Done done -> new Acted(done.by(), done.at());
            case Progress.Failed failed -> new Acted(failed.by(), failed.at());
            case Progress.Cancelled cancelled -> new Acted(cancelled.by(), cancelled.at());
        };
    }

    private static @Nullable Person person(@Nullable EmployeeId id, Map<EmployeeId, String> names) {
        return id == null ? null : new Person(id.value(), names.getOrDefault(id, ""));
    }

    private static @Nullable Person vehicle(@Nullable Vehicle vehicle) {
        return vehicle == null ? null : new Person(vehicle.id().value(), vehicle.name() + " " + vehicle.plate());
    }

    private static OrderRef order(Order order, boolean visible) {
        return new OrderRef(order.id().value(), order.origin().number().toString(), visible);
    }

    private static WindowView window(Window window) {
        return new WindowView(window.from(), window.until());
    }

    private static ActView act(Act act) {
        var signature = act.signature();
        return new ActView(
                act.files().stream().map(FileId::value).toList(),
                signature == null ? null : signature.value(),
                act.signedBy(),
                act.result(),
                act.remarks(),
                act.defects());
    }

    private Warning warning(PlanWarning warning, boolean money, Locale locale) {
        var text = Objects.requireNonNullElse(texts.text(locale, "warning." + warning.word()), warning.word());
        text = switch (warning) {
            case PlanWarning.Unpaid unpaid ->
                text.replace("{sum}", money ? unpaid.missing().toString() : "•••");
            case PlanWarning.Overload overload ->
                text.replace("{visits}", Integer.toString(overload.visits()))
                        .replace("{hours}", Long.toString(Math.ceilDiv(overload.minutes(), 60L)));
            case PlanWarning.AssemblyBeforeDelivery any -> text;
            case PlanWarning.OutsideWish any -> text;
            case PlanWarning.OutsideHours any -> text;
        };
        return new Warning(warning.word(), text);
    }

    private static List<FileLine> files(List<FileRow> rows) {
        return rows.stream().map(FulfilmentRendering::file).toList();
    }

    private static FileLine file(FileRow row) {
        var file = row.file();
        var attachment = file.attachment();
        return new FileLine(
                file.id().value(),
                file.name().value(),
                file.type().mediaType(),
                file.type().group().name(),
                file.length(),
                attachment == null ? null : attachment.section(),
                file.uploadedAt(),
                row.uploaderName());
    }

    private List<Action> actions(String what, List<FulfilmentAct> acts, Locale locale) {
        return acts.stream().map(act -> action(what, act, locale)).toList();
    }

    private Action action(String what, FulfilmentAct act, Locale locale) {
        var obstacle = act.obstacle();
        if (obstacle == null) return new Action(act.name(), true, null);
        var key = "action." + what + "."
                + obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Action(act.name(), false, texts.text(locale, key));
    }

    static JobLine row(JobRow row) {
        VehicleId vehicle = row.vehicle();
        return new JobLine(
                row.id().value(),
                row.version(),
                row.number(),
                row.kind(),
                row.state(),
                row.overdue(),
                window(row.window()),
                new Person(row.crew().value(), row.crewName()),
                vehicle == null ? null : new Person(vehicle.value(), Objects.requireNonNullElse(row.vehicleName(), "")),
                new OrderRef(row.order().value(), row.orderNumber(), row.orderVisible()),
                row.claimNumber(),
                row.client() == null ? null : row.client().value(),
                row.clientName(),
                AddressBody.of(row.address()),
                MoneyBody.ofNullable(row.cost()),
                row.files());
    }

    static CalendarView calendar(FulfilmentReading.Calendar calendar) {
        return new CalendarView(
                calendar.jobs().stream().map(FulfilmentRendering::row).toList(),
                calendar.ready().stream().map(FulfilmentRendering::ready).toList(),
                calendar.zone());
    }

    private static Ready ready(ReadyOrder order) {
        var address = order.address();
        return new Ready(
                order.id().value(),
                order.number(),
                order.stage(),
                order.wants(),
                order.clientName(),
                order.title(),
                order.due(),
                address == null ? null : AddressBody.of(address));
    }

    static ClaimLine row(ClaimRow row) {
        return new ClaimLine(
                row.id().value(),
                row.version(),
                row.number(),
                row.state(),
                row.overdue(),
                new OrderRef(row.order().value(), row.orderNumber(), row.orderVisible()),
                row.line(),
                row.product(),
                row.cause() == null ? null : row.cause().value(),
                row.description(),
                row.culpritName(),
                row.client() == null ? null : row.client().value(),
                row.clientName(),
                row.deadline(),
                MoneyBody.ofNullable(row.cost()),
                row.free(),
                row.repeats(),
                row.raisedAt());
    }

    ClaimView view(ClaimCard card, Locale locale) {
        var claim = card.claim();
        var form = claim.form();
        var names = card.names();
        return new ClaimView(
                claim.id().value(),
                claim.version(),
                claim.origin().number(),
                claim.state(),
                card.overdue(),
                order(card.order(), card.orderVisible()),
                new ClientRef(card.order().origin().client().value(), card.clientName(), card.clientVisible()),
                form.line(),
                card.product(),
                card.visit() == null ? null : visit(card.visit()),
                form.cause() == null ? null : form.cause().value(),
                form.description(),
                form.foundBy(),
                form.culprit() == null
                        ? null
                        : new Person(form.culprit().value(), Objects.requireNonNullElse(card.culpritName(), "")),
                card.money() ? MoneyBody.ofNullable(form.cost()) : null,
                form.deadline(),
                person(claim.origin().by(), names),
                claim.origin().at(),
                claim.verdict() == null
                        ? null
                        : new VerdictView(
                                claim.verdict().accepted(),
                                claim.verdict().free(),
                                claim.verdict().text(),
                                person(claim.verdict().by(), names),
                                claim.verdict().at()),
                claim.closing() == null
                        ? null
                        : new ClosingView(
                                claim.closing().confirmation(),
                                person(claim.closing().by(), names),
                                claim.closing().at()),
                claim.reopenings().stream()
                        .map(one -> new ReopeningView(one.reason(), person(one.by(), names), one.at()))
                        .toList(),
                claim.repeats(),
                warranty(card.warranty(), locale),
                card.repairs().stream().map(FulfilmentRendering::visit).toList(),
                files(card.files()),
                actions("claim", card.acts(), locale));
    }

    private static VisitRef visit(Job job) {
        UUID id = job.id().value();
        return new VisitRef(
                id,
                job.origin().number(),
                job.kind(),
                job.state(),
                window(job.dispatch().window()));
    }

    private WarrantyView warranty(WarrantyCheck check, Locale locale) {
        var word = check.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var text = Objects.requireNonNullElse(texts.text(locale, "warranty." + word), word);
        return new WarrantyView(check.free(), check.reason(), text, check.until());
    }

    static CrewView crew(CrewKeeping.Manned manned) {
        var crew = manned.crew();
        return new CrewView(
                crew.id().value(),
                crew.version(),
                crew.name(),
                manned.members().stream()
                        .map(one -> new CrewMember(one.id().value(), one.name(), one.works()))
                        .toList(),
                crew.active());
    }

    static VehicleView vehicleView(Vehicle vehicle) {
        return new VehicleView(
                vehicle.id().value(),
                vehicle.version(),
                vehicle.name(),
                vehicle.plate(),
                vehicle.capacity(),
                vehicle.active());
    }
}
