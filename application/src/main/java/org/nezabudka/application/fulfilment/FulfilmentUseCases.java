package org.nezabudka.application.fulfilment;

import java.time.InstantSource;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.file.FileAttaching;
import org.nezabudka.application.file.FileViews;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.order.Ledgers;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.schedule.BookingDesk;
import org.nezabudka.application.schedule.Bookings;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.application.worktime.WorkingTimes;

/** All that can be done with deliveries, assemblies and claims. */
public record FulfilmentUseCases(
        FulfilmentReading reading, JobPlanning planning, JobWork work, ClaimWork claims, CrewKeeping crews) {

    /** Where they are kept. */
    public record Stores(Jobs jobs, Claims claims, Crews crews, Vehicles vehicles, FulfilmentViews views) {}

    /** What belongs to other features. */
    public record Surroundings(
            Orders orders,
            Ledgers ledgers,
            Clients clients,
            Employees employees,
            Departments departments,
            Dictionaries dictionaries,
            WorkingTimes times,
            Bookings bookings,
            BookingDesk desk,
            FileViews files,
            FileAttaching attaching) {}

    /** What every use case needs. */
    public record Tools(
            Notifier notifier,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {}

    /** Puts them together. */
    public static FulfilmentUseCases over(Stores stores, Surroundings around, Tools tools) {
        var access = new FulfilmentAccess(stores, around.orders());
        var records = new FulfilmentRecords(stores, around, tools);
        var claims = new ClaimWork(stores, around, access, records, tools);
        return new FulfilmentUseCases(
                new FulfilmentReading(stores, around, access, tools),
                new JobPlanning(stores, around, access, records, tools),
                new JobWork(stores, around, access, records, claims, tools),
                claims,
                new CrewKeeping(stores, around.employees(), tools));
    }
}
