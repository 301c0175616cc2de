package org.nezabudka.application.measurement;

/**
 * How things stand with measurements, of those the actor may see [виджет замеров, brief 000].
 *
 * @param fresh new ones
 * @param unplanned without a visit, of those not ended
 * @param overdue of any state
 * @param submitted wait for whoever gave them [не приняты]
 * @param clarification a question is open
 * @param returned sent back
 * @param toAccept submitted, and given by the actor
 * @param acceptedThisMonth the only ones that count
 */
public record MeasurementSummary(
        int fresh,
        int unplanned,
        int scheduled,
        int inProgress,
        int overdue,
        int submitted,
        int clarification,
        int returned,
        int toAccept,
        int acceptedThisMonth) {}
