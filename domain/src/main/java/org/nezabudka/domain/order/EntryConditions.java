package org.nezabudka.domain.order;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nezabudka.domain.order.Dossier.MeasurementStanding;
import org.nezabudka.domain.payment.Milestone;

/** Which conditions a stage asks for, and which of them are not met. */
public final class EntryConditions {

    private EntryConditions() {}

    /** What entering a stage asks for where a company uses all stages. */
    private static List<Condition> table(Stage stage) {
        return switch (stage) {
            case MEASUREMENT, CANCELLED -> List.of();
            case PROJECT -> List.of(Condition.MEASUREMENT_ACCEPTED);
            case CALCULATION -> List.of(Condition.PROJECT_THERE, Condition.PROJECT_CURRENT);
            case CONTRACT ->
                List.of(
                        Condition.PRICE_THERE,
                        Condition.SUM_AGREED,
                        Condition.CALCULATION_CURRENT,
                        Condition.TECHNOLOGIST_APPROVED);
            case PREPAYMENT -> List.of(Condition.CONTRACT_SIGNED, Condition.CONTRACT_CURRENT);
            case PRODUCTION ->
                List.of(
                        Condition.CONTRACT_SIGNED,
                        Condition.CALCULATION_CURRENT,
                        Condition.CONTRACT_CURRENT,
                        Condition.TECHNOLOGIST_APPROVED,
                        Condition.PREPAYMENT_PAID);
            case DELIVERY -> List.of(Condition.PAID_BEFORE_DELIVERY, Condition.DELIVERY_PLANNED);
            case ASSEMBLY -> List.of(Condition.DELIVERED, Condition.ASSEMBLY_PLANNED);
            case DONE ->
                List.of(
                        Condition.DELIVERED,
                        Condition.ASSEMBLED,
                        Condition.ACT_SIGNED,
                        Condition.SETTLED,
                        Condition.NO_OPEN_CLAIM);
        };
    }

    /** What entering a stage from another asks for in this company. */
    public static Set<Condition> of(Stage from, Stage to, OrderRules rules) {
        var asked = new LinkedHashSet<Condition>();
        for (var stage : rules.enteredOnTheWay(from, to))
            for (var condition : table(stage)) if (isAsked(condition, to, rules)) asked.add(condition);
        return asked;
    }

    private static boolean isAsked(Condition condition, Stage to, OrderRules rules) {
        return switch (condition) {
            case MEASUREMENT_ACCEPTED -> rules.uses(Stage.MEASUREMENT);
            case PROJECT_THERE, PROJECT_CURRENT -> rules.uses(Stage.PROJECT);
            case PRICE_THERE, SUM_AGREED, CALCULATION_CURRENT, SETTLED, NO_OPEN_CLAIM, PAID_BEFORE_DELIVERY -> true;
            case TECHNOLOGIST_APPROVED ->
                rules.gate() == OrderRules.Gate.CONTRACT
                        || (rules.gate() == OrderRules.Gate.PRODUCTION && to.compareTo(Stage.PRODUCTION) >= 0);
            case CONTRACT_SIGNED, CONTRACT_CURRENT -> rules.uses(Stage.CONTRACT);
            case PREPAYMENT_PAID -> rules.uses(Stage.PREPAYMENT);
            case DELIVERY_PLANNED, DELIVERED -> rules.uses(Stage.DELIVERY);
            case ASSEMBLY_PLANNED, ASSEMBLED, ACT_SIGNED -> rules.uses(Stage.ASSEMBLY);
        };
    }

    /** All that is missing, at once. */
    public static List<Condition> unmet(Order order, Stage to, Dossier dossier, OrderRules rules) {
        var unmet = new ArrayList<Condition>();
        for (var condition : of(order.stage(), to, rules)) if (!isMet(condition, order, dossier)) unmet.add(condition);
        return unmet;
    }

    private static boolean isMet(Condition condition, Order order, Dossier dossier) {
        var fulfilment = dossier.fulfilment();
        var balance = dossier.balance();
        return switch (condition) {
            case MEASUREMENT_ACCEPTED -> dossier.measurement() == MeasurementStanding.ACCEPTED;
            case PROJECT_THERE -> order.sections().project().isPresent();
            case PROJECT_CURRENT -> !order.sections().isProjectStale() && !isMeasurementReplaced(dossier);
            case PRICE_THERE -> order.sections().contents().isPriced();
            case SUM_AGREED -> order.sections().contents().sumAgreedOn() != null;
            case CALCULATION_CURRENT -> !order.sections().isCalculationStale() && !isMeasurementReplaced(dossier);
            case TECHNOLOGIST_APPROVED -> order.sections().isApproved();
            case CONTRACT_SIGNED -> order.sections().isContractSigned();
            case CONTRACT_CURRENT -> !order.sections().isContractStale();
            case PREPAYMENT_PAID -> balance.missingBefore(Milestone.PRODUCTION).isZero();
            case PAID_BEFORE_DELIVERY ->
                balance.missingBefore(Milestone.DELIVERY).isZero();
            case DELIVERY_PLANNED -> fulfilment.deliveries() > 0;
            case DELIVERED -> fulfilment.deliveries() > 0 && fulfilment.deliveriesDone() == fulfilment.deliveries();
            case ASSEMBLY_PLANNED -> fulfilment.assemblies() > 0;
            case ASSEMBLED -> fulfilment.assemblies() > 0 && fulfilment.assembliesDone() == fulfilment.assemblies();
            case ACT_SIGNED -> fulfilment.actSigned();
            case SETTLED -> balance.isSettled();
            case NO_OPEN_CLAIM -> fulfilment.openClaims() == 0;
        };
    }

    private static boolean isMeasurementReplaced(Dossier dossier) {
        return dossier.measurement() == MeasurementStanding.SUPERSEDED;
    }
}
