package org.nezabudka.domain.order;

import java.util.List;
import java.util.Map;
import org.nezabudka.domain.payment.Balance;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.shared.Refused;

/** A stage cannot be entered yet; it names all that is missing. */
public final class ConditionsNotMet extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Condition> conditions;

    ConditionsNotMet(Stage stage, List<Condition> conditions, Balance balance) {
        super(
                "Not met for " + stage + ": " + conditions,
                Map.of(
                        "stage", stage.name(),
                        "conditions", conditions.stream().map(Enum::name).toList(),
                        "outstanding", balance.outstanding(),
                        "prepaymentMissing", balance.missingBefore(Milestone.PRODUCTION)));
        this.conditions = List.copyOf(conditions);
    }

    public List<Condition> conditions() {
        return conditions;
    }
}
