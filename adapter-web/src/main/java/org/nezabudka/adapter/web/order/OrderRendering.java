package org.nezabudka.adapter.web.order;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.order.OrderView.Named;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.adapter.web.shared.MoneyBody;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.application.order.OrderActs;
import org.nezabudka.application.order.OrderCard;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.order.Approval;
import org.nezabudka.domain.order.Condition;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.ProjectVersion;
import org.nezabudka.domain.order.Standing;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Orders as JSON has them. */
final class OrderRendering {

    private final ProblemTexts texts;
    private final ZoneId zone;
    private final Supplier<LocalDate> today;

    /**
     * @param zone of the company, for days
     * @param today in that zone
     */
    OrderRendering(ProblemTexts texts, ZoneId zone, Supplier<LocalDate> today) {
        this.today = today;
        this.texts = texts;
        this.zone = zone;
    }

    OrderView view(OrderCard card, Locale locale) {
        var order = card.order();
        var sections = order.sections();
        var names = new Names(card.names());
        var done = card.dossier().fulfilment();
        return new OrderView(
                order.id().value(),
                order.version(),
                order.origin().number().toString(),
                order.origin().date(),
                order.stage(),
                order.standing().since(),
                card.overdue(),
                new OrderView.Client(order.origin().client().value(), card.clientName(), card.clientVisible()),
                Objects.requireNonNull(names.of(order.manager())),
                names.of(order.origin().by()),
                order.origin().at(),
                form(order),
                cancellation(order.standing().cancellation(), card.money(), names),
                card.custodies().stream().map(one -> desk(one, names)).toList(),
                card.path(),
                card.next(),
                card.unmet().stream().map(one -> unmet(one, locale)).toList(),
                card.dossier().measurement(),
                measurement(card.measurement()),
                sections.projects().stream().map(one -> project(one, names)).toList(),
                sections.isProjectStale(),
                sections.approvals().stream().map(one -> approval(one, names)).toList(),
                sections.isApproved(),
                sections.isApprovalStale(),
                contract(card, today.get(), names),
                new OrderView.FulfilmentLine(
                        done.deliveries(),
                        done.deliveriesDone(),
                        done.assemblies(),
                        done.assembliesDone(),
                        done.actSigned(),
                        done.openClaims()),
                card.money() ? OrderMoney.view(card, names) : null,
                card.acts().stream().map(act -> action(act, locale)).toList());
    }

    /** Names of those who have to do with it. */
    record Names(Map<UUID, String> names) {

        @Nullable
        Named of(@Nullable EmployeeId id) {
            return id == null ? null : named(id.value());
        }

        @Nullable
        Named of(@Nullable DepartmentId id) {
            return id == null ? null : named(id.value());
        }

        private Named named(UUID id) {
            return new Named(id, names.getOrDefault(id, ""));
        }
    }

    static List<UUID> ids(List<FileId> files) {
        return files.stream().map(FileId::value).toList();
    }

    private static OrderView.FormView form(Order order) {
        var form = order.form();
        var address = form.address();
        return new OrderView.FormView(
                form.title(), address == null ? null : AddressBody.of(address), form.due(), form.note());
    }

    private static OrderView.@Nullable CancellationView cancellation(
            Standing.@Nullable Cancellation cancellation, boolean money, Names names) {
        return cancellation == null
                ? null
                : new OrderView.CancellationView(
                        cancellation.from(),
                        names.of(cancellation.by()),
                        cancellation.reason(),
                        money ? MoneyBody.of(cancellation.retained()) : null);
    }

    private static OrderView.DeskView desk(Custody custody, Names names) {
        return new OrderView.DeskView(
                names.of(custody.department()),
                names.of(custody.person()),
                custody.since(),
                names.of(custody.handedBy()),
                custody.note());
    }

    private OrderView.UnmetView unmet(Condition condition, Locale locale) {
        return new OrderView.UnmetView(condition, texts.text(locale, "figure.conditions." + condition.name()));
    }

    private OrderView.@Nullable MeasurementLine measurement(@Nullable Measurement measurement) {
        if (measurement == null) return null;
        var last = measurement.lastSubmission();
        return new OrderView.MeasurementLine(
                measurement.id().value(),
                measurement.number(),
                measurement.state(),
                measurement.createdAt().atZone(zone).toLocalDate(),
                last.map(one -> one.at()).orElse(null),
                last.map(one -> one.result().documents().stream()
                                .map(document -> document.file().value())
                                .toList())
                        .orElse(List.of()));
    }

    private static OrderView.ProjectView project(ProjectVersion project, Names names) {
        var restsOn = project.restsOn();
        return new OrderView.ProjectView(
                project.number(),
                project.drawnOn(),
                project.description(),
                ids(project.files()),
                restsOn == null ? null : restsOn.value(),
                names.of(project.by()),
                project.at());
    }

    private static OrderView.ApprovalView approval(Approval approval, Names names) {
        return new OrderView.ApprovalView(
                approval.approved(),
                approval.remark(),
                names.of(approval.by()),
                approval.at(),
                approval.project(),
                approval.calculation());
    }

    private static OrderView.@Nullable ContractView contract(OrderCard card, LocalDate today, Names names) {
        var contract = card.order().sections().contract();
        if (contract == null || !card.contract()) return null;
        var terms = contract.terms();
        return new OrderView.ContractView(
                terms.number(),
                contract.state(card.order().stage(), today),
                contract.isSigned(),
                card.order().sections().isContractStale(),
                terms.validUntil(),
                terms.executionDue(),
                terms.warrantyMonths(),
                ids(terms.files()),
                contract.signings().stream()
                        .map(one ->
                                new OrderView.SigningView(one.calculation(), one.on(), names.of(one.by()), one.at()))
                        .toList());
    }

    private OrderView.Action action(OrderActs.Act act, Locale locale) {
        var obstacle = act.obstacle();
        if (obstacle == null) return new OrderView.Action(act.name(), true, null);
        var key = "action.order." + obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new OrderView.Action(act.name(), false, texts.text(locale, key));
    }
}
