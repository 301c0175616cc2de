package org.nezabudka.application.measurement;

import java.time.InstantSource;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.file.FileAttaching;
import org.nezabudka.application.file.FileViews;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.schedule.BookingDesk;
import org.nezabudka.application.schedule.Districts;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.application.worktime.WorkingTimes;

/**
 * All that can be done with measurements.
 *
 * @param handOver what becomes of them when somebody leaves
 */
public record MeasurementUseCases(
        MeasurementReading reading,
        MeasurementTasks tasks,
        MeasurementVisits visits,
        Measuring measuring,
        MeasurementAcceptance acceptance,
        MeasurementClarification clarification,
        MeasurementSettings settings,
        MeasurementHandOver handOver) {

    /** Where measurements are kept. */
    public record Stores(
            Measurements measurements, MeasurementViews views, MeasurementKinds kinds, MeasurementRuleBook rules) {}

    /** What belongs to other features. */
    public record Surroundings(
            Clients clients,
            Employees employees,
            Districts districts,
            WorkingTimes times,
            FileViews files,
            FileAttaching attaching,
            BookingDesk desk) {}

    /** What every use case needs. */
    public record Tools(
            Notifier notifier,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {}

    /** Puts them together. */
    public static MeasurementUseCases over(Stores stores, Surroundings around, Tools tools) {
        var measurements = stores.measurements();
        var employees = around.employees();
        var transactions = tools.transactions();
        var clock = tools.clock();
        var documents = new MeasurementDocuments(around.attaching());
        var records =
                new MeasurementRecords(measurements, around.clients(), tools.notifier(), tools.audit(), tools.live());
        var visits = new MeasurementVisits(
                measurements, stores.kinds(), employees, around.desk(), records, transactions, clock);
        return new MeasurementUseCases(
                new MeasurementReading(
                        measurements,
                        stores.views(),
                        stores.kinds(),
                        around.districts(),
                        around.clients(),
                        employees,
                        around.files(),
                        around.times(),
                        transactions,
                        clock),
                new MeasurementTasks(
                        measurements,
                        stores.kinds(),
                        around.clients(),
                        employees,
                        visits,
                        documents,
                        records,
                        transactions,
                        tools.ids(),
                        clock),
                visits,
                new Measuring(measurements, employees, stores.rules(), documents, records, transactions, clock),
                new MeasurementAcceptance(
                        measurements, employees, stores.rules(), documents, records, transactions, clock),
                new MeasurementClarification(measurements, employees, documents, records, transactions, clock),
                new MeasurementSettings(
                        stores.kinds(), stores.rules(), tools.audit(), tools.live(), transactions, tools.ids()),
                new MeasurementHandOver(measurements, visits, records, transactions, clock));
    }
}
