package org.nezabudka.application.order;

import java.time.InstantSource;
import java.util.Currency;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.file.FileAttaching;
import org.nezabudka.application.measurement.Measurements;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.reminder.ReminderPlanning;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.application.worktime.WorkingTimes;

/**
 * All that can be done with orders.
 *
 * @param handOver what becomes of them when somebody leaves
 */
public record OrderUseCases(
        OrderReading reading,
        OrderHistory history,
        OrderWork work,
        OrderStages stages,
        OrderPayments payments,
        OrderSettings settings,
        OrderHandOver handOver) {

    /** Where orders and their money are kept. */
    public record Stores(Orders orders, Ledgers ledgers, OrderViews views, OrderRuleBook rules) {}

    /** What belongs to other features. */
    public record Surroundings(
            Clients clients,
            Employees employees,
            Departments departments,
            Dictionaries dictionaries,
            Measurements measurements,
            FulfilmentStandings fulfilment,
            OrderTraces traces,
            ReminderPlanning reminders,
            WorkingTimes times,
            FileAttaching attaching) {}

    /**
     * What every use case needs.
     *
     * @param currency of new orders, and of sums over several
     */
    public record Tools(
            Notifier notifier,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids,
            InstantSource clock,
            Currency currency) {}

    /** Puts them together. */
    public static OrderUseCases over(Stores stores, Surroundings around, Tools tools) {
        var dossiers = new OrderDossiers(stores, around, tools.clock());
        var records = new OrderRecords(stores, around, tools);
        return new OrderUseCases(
                new OrderReading(stores, around, dossiers, tools),
                new OrderHistory(stores.orders(), around.traces(), tools),
                new OrderWork(stores, around, dossiers, records, tools),
                new OrderStages(stores, dossiers, records, tools),
                new OrderPayments(stores, dossiers, records, tools),
                new OrderSettings(stores.rules(), tools),
                new OrderHandOver(stores.orders(), records, tools.transactions()));
    }
}
