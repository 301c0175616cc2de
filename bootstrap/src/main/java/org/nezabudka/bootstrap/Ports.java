package org.nezabudka.bootstrap;

import java.time.ZoneId;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.access.JdbiAccessGrants;
import org.nezabudka.adapter.persistence.access.JdbiAccounts;
import org.nezabudka.adapter.persistence.access.JdbiCalendarLinks;
import org.nezabudka.adapter.persistence.access.JdbiDeputies;
import org.nezabudka.adapter.persistence.access.JdbiLendingViews;
import org.nezabudka.adapter.persistence.access.JdbiPreferences;
import org.nezabudka.adapter.persistence.access.JdbiRoles;
import org.nezabudka.adapter.persistence.access.JdbiSessions;
import org.nezabudka.adapter.persistence.access.JdbiSetupTokens;
import org.nezabudka.adapter.persistence.access.JdbiSignInAttempts;
import org.nezabudka.adapter.persistence.activity.JdbiActivities;
import org.nezabudka.adapter.persistence.activity.JdbiActivityViews;
import org.nezabudka.adapter.persistence.audit.JdbiAuditLog;
import org.nezabudka.adapter.persistence.call.JdbiCallJournal;
import org.nezabudka.adapter.persistence.call.JdbiCalls;
import org.nezabudka.adapter.persistence.call.JdbiOwedReconciliations;
import org.nezabudka.adapter.persistence.call.JdbiOwnLines;
import org.nezabudka.adapter.persistence.calllist.JdbiCallListViews;
import org.nezabudka.adapter.persistence.calllist.JdbiCallLists;
import org.nezabudka.adapter.persistence.client.JdbiClientViews;
import org.nezabudka.adapter.persistence.client.JdbiClients;
import org.nezabudka.adapter.persistence.database.JdbiTransactions;
import org.nezabudka.adapter.persistence.dictionary.JdbiDictionaries;
import org.nezabudka.adapter.persistence.file.ContentInspection;
import org.nezabudka.adapter.persistence.file.DiskContents;
import org.nezabudka.adapter.persistence.file.DiskPreviews;
import org.nezabudka.adapter.persistence.file.JdbiFileOpenings;
import org.nezabudka.adapter.persistence.file.JdbiFileViews;
import org.nezabudka.adapter.persistence.file.JdbiFiles;
import org.nezabudka.adapter.persistence.fulfilment.JdbiClaims;
import org.nezabudka.adapter.persistence.fulfilment.JdbiCrews;
import org.nezabudka.adapter.persistence.fulfilment.JdbiFulfilmentViews;
import org.nezabudka.adapter.persistence.fulfilment.JdbiJobs;
import org.nezabudka.adapter.persistence.fulfilment.JdbiVehicles;
import org.nezabudka.adapter.persistence.inquiry.JdbiCallbackRules;
import org.nezabudka.adapter.persistence.inquiry.JdbiDutyRoster;
import org.nezabudka.adapter.persistence.inquiry.JdbiInquiries;
import org.nezabudka.adapter.persistence.inquiry.JdbiInquiryViews;
import org.nezabudka.adapter.persistence.measurement.JdbiMeasurementKinds;
import org.nezabudka.adapter.persistence.measurement.JdbiMeasurementRuleBook;
import org.nezabudka.adapter.persistence.measurement.JdbiMeasurementViews;
import org.nezabudka.adapter.persistence.measurement.JdbiMeasurements;
import org.nezabudka.adapter.persistence.messaging.JdbiOutgoingMessages;
import org.nezabudka.adapter.persistence.notification.JdbiInbox;
import org.nezabudka.adapter.persistence.notification.JdbiMailChoices;
import org.nezabudka.adapter.persistence.order.JdbiLedgers;
import org.nezabudka.adapter.persistence.order.JdbiOrderRuleBook;
import org.nezabudka.adapter.persistence.order.JdbiOrderViews;
import org.nezabudka.adapter.persistence.order.JdbiOrders;
import org.nezabudka.adapter.persistence.organization.JdbiDepartments;
import org.nezabudka.adapter.persistence.organization.JdbiEmployees;
import org.nezabudka.adapter.persistence.organization.JdbiStaffDirectory;
import org.nezabudka.adapter.persistence.reminder.JdbiReminderScenarios;
import org.nezabudka.adapter.persistence.reminder.JdbiReminderViews;
import org.nezabudka.adapter.persistence.reminder.JdbiReminders;
import org.nezabudka.adapter.persistence.schedule.JdbiBookings;
import org.nezabudka.adapter.persistence.schedule.JdbiDistricts;
import org.nezabudka.adapter.persistence.schedule.JdbiMeasurers;
import org.nezabudka.adapter.persistence.schedule.JdbiPlanningRules;
import org.nezabudka.adapter.persistence.search.JdbiSearch;
import org.nezabudka.adapter.persistence.shared.JdbiIdempotencyKeys;
import org.nezabudka.adapter.persistence.telephone.JdbiDuePlans;
import org.nezabudka.adapter.persistence.telephone.JdbiTelephoneOrders;
import org.nezabudka.adapter.persistence.worktime.JdbiWorkingTimes;
import org.nezabudka.domain.call.NumberingPlan;

/** The application's driven ports on PostgreSQL. */
record Ports(
        JdbiTransactions transactions,
        JdbiAuditLog auditLog,
        JdbiAccounts accounts,
        JdbiPreferences preferences,
        JdbiAccessGrants accessGrants,
        JdbiDeputies deputies,
        JdbiLendingViews lendingViews,
        JdbiRoles roles,
        JdbiSessions sessions,
        JdbiCalendarLinks calendarLinks,
        JdbiSetupTokens setupTokens,
        JdbiSignInAttempts signInAttempts,
        JdbiIdempotencyKeys idempotencyKeys,
        JdbiClients clients,
        JdbiClientViews clientViews,
        JdbiActivities activities,
        JdbiActivityViews activityViews,
        JdbiCalls calls,
        JdbiCallJournal callJournal,
        JdbiOwedReconciliations owedReconciliations,
        JdbiOwnLines ownLines,
        JdbiCallLists callLists,
        JdbiCallListViews callListViews,
        JdbiWorkingTimes workingTimes,
        JdbiMeasurements measurements,
        JdbiMeasurementViews measurementViews,
        JdbiMeasurementKinds measurementKinds,
        JdbiMeasurementRuleBook measurementRules,
        JdbiOrders orders,
        JdbiLedgers ledgers,
        JdbiOrderViews orderViews,
        JdbiOrderRuleBook orderRules,
        JdbiJobs jobs,
        JdbiClaims claims,
        JdbiCrews crews,
        JdbiVehicles vehicles,
        JdbiFulfilmentViews fulfilmentViews,
        JdbiBookings bookings,
        JdbiDistricts districts,
        JdbiPlanningRules planningRules,
        JdbiMeasurers measurers,
        JdbiInquiries inquiries,
        JdbiInquiryViews inquiryViews,
        JdbiCallbackRules callbackRules,
        JdbiDutyRoster dutyRoster,
        JdbiDepartments departments,
        JdbiEmployees employees,
        JdbiStaffDirectory staffDirectory,
        JdbiDictionaries dictionaries,
        JdbiFiles files,
        JdbiFileOpenings fileOpenings,
        JdbiFileViews fileViews,
        DiskContents fileContents,
        DiskPreviews filePreviews,
        ContentInspection fileInspection,
        JdbiOutgoingMessages outgoingMessages,
        JdbiInbox inbox,
        JdbiMailChoices mailChoices,
        JdbiReminders reminders,
        JdbiReminderScenarios reminderScenarios,
        JdbiReminderViews reminderViews,
        JdbiTelephoneOrders telephoneOrders,
        JdbiDuePlans duePlans,
        JdbiSearch search) {

    /**
     * Opens them all.
     *
     * @param usual language of employees who have not chosen one
     * @param numbering how people here dial and write numbers
     * @param zone where the company is
     * @param contents where the bytes of files are
     */
    static Ports on(Jdbi jdbi, Locale usual, NumberingPlan numbering, ZoneId zone, DiskContents contents) {
        var transactions = new JdbiTransactions(jdbi);
        return new Ports(
                transactions,
                new JdbiAuditLog(jdbi, transactions),
                new JdbiAccounts(jdbi),
                new JdbiPreferences(jdbi, usual),
                new JdbiAccessGrants(jdbi),
                new JdbiDeputies(jdbi),
                new JdbiLendingViews(jdbi),
                new JdbiRoles(jdbi),
                new JdbiSessions(jdbi, usual),
                new JdbiCalendarLinks(jdbi),
                new JdbiSetupTokens(jdbi),
                new JdbiSignInAttempts(jdbi),
                new JdbiIdempotencyKeys(jdbi),
                new JdbiClients(jdbi),
                new JdbiClientViews(jdbi, numbering),
                new JdbiActivities(jdbi),
                new JdbiActivityViews(jdbi),
                new JdbiCalls(jdbi),
                new JdbiCallJournal(jdbi, numbering),
                new JdbiOwedReconciliations(jdbi),
                new JdbiOwnLines(jdbi),
                new JdbiCallLists(jdbi),
                new JdbiCallListViews(jdbi),
                new JdbiWorkingTimes(jdbi, zone),
                new JdbiMeasurements(jdbi),
                new JdbiMeasurementViews(jdbi),
                new JdbiMeasurementKinds(jdbi),
                new JdbiMeasurementRuleBook(jdbi),
                new JdbiOrders(jdbi),
                new JdbiLedgers(jdbi),
                new JdbiOrderViews(jdbi),
                new JdbiOrderRuleBook(jdbi),
                new JdbiJobs(jdbi),
                new JdbiClaims(jdbi),
                new JdbiCrews(jdbi),
                new JdbiVehicles(jdbi),
                new JdbiFulfilmentViews(jdbi),
                new JdbiBookings(jdbi),
                new JdbiDistricts(jdbi),
                new JdbiPlanningRules(jdbi),
                new JdbiMeasurers(jdbi),
                new JdbiInquiries(jdbi),
                new JdbiInquiryViews(jdbi),
                new JdbiCallbackRules(jdbi),
                new JdbiDutyRoster(jdbi),
                new JdbiDepartments(jdbi),
                new JdbiEmployees(jdbi),
                new JdbiStaffDirectory(jdbi),
                new JdbiDictionaries(jdbi),
                new JdbiFiles(jdbi),
                new JdbiFileOpenings(jdbi),
                new JdbiFileViews(jdbi),
                contents,
                new DiskPreviews(contents),
                new ContentInspection(),
                new JdbiOutgoingMessages(jdbi),
                new JdbiInbox(jdbi),
                new JdbiMailChoices(jdbi),
                new JdbiReminders(jdbi),
                new JdbiReminderScenarios(jdbi),
                new JdbiReminderViews(jdbi),
                new JdbiTelephoneOrders(jdbi),
                new JdbiDuePlans(jdbi),
                new JdbiSearch(jdbi, numbering));
    }
}
