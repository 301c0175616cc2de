package org.nezabudka.domain.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.DomainEvent;

/** What can happen to an order. */
public sealed interface OrderEvent extends DomainEvent {

    OrderId order();

    record Opened(OrderId order, OrderNumber number) implements OrderEvent {}

    record FormChanged(OrderId order, OrderForm before, OrderForm after) implements OrderEvent {}

    record ManagerChanged(OrderId order, EmployeeId before, EmployeeId after) implements OrderEvent {}

    /** It is at another desk now. */
    record HandedOver(OrderId order, Custody before, Custody after) implements OrderEvent {}

    record MeasurementLinked(
            OrderId order,
            @Nullable MeasurementId before,
            @Nullable MeasurementId after) implements OrderEvent {}

    record ProjectAdded(OrderId order, ProjectVersion project) implements OrderEvent {}

    record CalculationChanged(OrderId order, Calculation before, Calculation after) implements OrderEvent {}

    /** What it was calculated from has changed; somebody looked, and it holds as it is. */
    record CalculationConfirmed(OrderId order, Calculation calculation) implements OrderEvent {}

    record CalculationOpened(OrderId order, Calculation calculation) implements OrderEvent {}

    record ContractWritten(OrderId order, @Nullable Contract before, Contract after) implements OrderEvent {}

    /** The calculation it was signed on is frozen by that. */
    record ContractSigned(OrderId order, Contract.Signing signing) implements OrderEvent {}

    record TermsChanged(OrderId order, PaymentTerms before, PaymentTerms after) implements OrderEvent {}

    record TechnologistSpoke(OrderId order, Approval approval) implements OrderEvent {}

    /**
     * It is in another stage.
     *
     * @param overridden conditions that were not met
     * @param reason why it went back, or on in spite of them
     */
    record StageEntered(
            OrderId order,
            Stage from,
            Stage to,
            List<Condition> overridden,
            @Nullable String reason) implements OrderEvent {
        public StageEntered {
            overridden = List.copyOf(overridden);
        }
    }

    record Cancelled(OrderId order, Standing.Cancellation cancellation) implements OrderEvent {}

    record TakenUpAgain(OrderId order, Stage stage, String reason) implements OrderEvent {}
}
