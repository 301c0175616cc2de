package org.nezabudka.application;

import java.time.ZoneOffset;
import org.nezabudka.application.access.InMemoryAccessGrants;
import org.nezabudka.application.access.InMemoryAccounts;
import org.nezabudka.application.access.InMemoryCalendarLinks;
import org.nezabudka.application.access.InMemoryDeputies;
import org.nezabudka.application.access.InMemoryLendingViews;
import org.nezabudka.application.access.InMemoryPreferences;
import org.nezabudka.application.access.InMemoryRoles;
import org.nezabudka.application.access.InMemorySessions;
import org.nezabudka.application.access.InMemorySetupTokens;
import org.nezabudka.application.access.InMemorySignInAttempts;
import org.nezabudka.application.activity.InMemoryActivities;
import org.nezabudka.application.activity.InMemoryActivityViews;
import org.nezabudka.application.audit.InMemoryAuditLog;
import org.nezabudka.application.call.InMemoryCallJournal;
import org.nezabudka.application.call.InMemoryCalls;
import org.nezabudka.application.call.InMemoryOwedReconciliations;
import org.nezabudka.application.call.InMemoryOwnLines;
import org.nezabudka.application.calllist.InMemoryCallListViews;
import org.nezabudka.application.calllist.InMemoryCallLists;
import org.nezabudka.application.client.InMemoryClientViews;
import org.nezabudka.application.client.InMemoryClients;
import org.nezabudka.application.dictionary.InMemoryDictionaries;
import org.nezabudka.application.file.InMemoryFileOpenings;
import org.nezabudka.application.file.InMemoryFileViews;
import org.nezabudka.application.file.InMemoryFiles;
import org.nezabudka.application.fulfilment.InMemoryClaims;
import org.nezabudka.application.fulfilment.InMemoryCrews;
import org.nezabudka.application.fulfilment.InMemoryFulfilmentViews;
import org.nezabudka.application.fulfilment.InMemoryJobs;
import org.nezabudka.application.fulfilment.InMemoryVehicles;
import org.nezabudka.application.inquiry.InMemoryCallbackRules;
import org.nezabudka.application.inquiry.InMemoryDutyRoster;
import org.nezabudka.application.inquiry.InMemoryInquiries;
import org.nezabudka.application.inquiry.InMemoryInquiryViews;
import org.nezabudka.application.measurement.InMemoryMeasurementKinds;
import org.nezabudka.application.measurement.InMemoryMeasurementRuleBook;
import org.nezabudka.application.measurement.InMemoryMeasurementViews;
import org.nezabudka.application.measurement.InMemoryMeasurements;
import org.nezabudka.application.messaging.InMemoryOutgoingMessages;
import org.nezabudka.application.notification.InMemoryInbox;
import org.nezabudka.application.notification.InMemoryMailChoices;
import org.nezabudka.application.order.InMemoryLedgers;
import org.nezabudka.application.order.InMemoryOrderRuleBook;
import org.nezabudka.application.order.InMemoryOrderViews;
import org.nezabudka.application.order.InMemoryOrders;
import org.nezabudka.application.organization.InMemoryDepartments;
import org.nezabudka.application.organization.InMemoryEmployees;
import org.nezabudka.application.organization.InMemoryStaffDirectory;
import org.nezabudka.application.reminder.InMemoryReminderScenarios;
import org.nezabudka.application.reminder.InMemoryReminderViews;
import org.nezabudka.application.reminder.InMemoryReminders;
import org.nezabudka.application.schedule.InMemoryBookings;
import org.nezabudka.application.schedule.InMemoryDistricts;
import org.nezabudka.application.schedule.InMemoryMeasurers;
import org.nezabudka.application.schedule.InMemoryPlanningRules;
import org.nezabudka.application.search.InMemorySearch;
import org.nezabudka.application.shared.InMemoryIdempotencyKeys;
import org.nezabudka.application.shared.InMemoryLiveEvents;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.application.telephone.InMemoryDuePlans;
import org.nezabudka.application.telephone.InMemoryTelephoneOrders;
import org.nezabudka.application.worktime.InMemoryWorkingTimes;

/** All ports in memory, over one set of transactions. */
public class InMemoryWorld implements World {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryLiveEvents liveEvents = new InMemoryLiveEvents(transactions);
    private final InMemoryEmployees employees = new InMemoryEmployees(transactions);
    private final InMemoryDepartments departments = new InMemoryDepartments(transactions);
    private final InMemoryDictionaries dictionaries = new InMemoryDictionaries(transactions);
    private final InMemoryAccessGrants accessGrants = new InMemoryAccessGrants(transactions);
    private final InMemoryDeputies deputies = new InMemoryDeputies(transactions);
    private final InMemoryClients clients = new InMemoryClients(transactions, employees, accessGrants);
    private final InMemoryLendingViews lendingViews =
            new InMemoryLendingViews(accessGrants, deputies, clients, employees, departments);
    private final InMemoryCalls calls = new InMemoryCalls(transactions, employees, clients);
    private final InMemoryActivities activities = new InMemoryActivities(transactions, employees, clients);
    private final InMemoryClientViews clientViews =
            new InMemoryClientViews(clients, employees, dictionaries, calls::with, activities::with);
    private final InMemoryActivityViews activityViews = new InMemoryActivityViews(activities, clients, employees);
    private final InMemoryOwedReconciliations owedReconciliations = new InMemoryOwedReconciliations(transactions);
    private final InMemoryCallLists callLists = new InMemoryCallLists(transactions, clients, employees);
    private final InMemoryCallListViews callListViews = new InMemoryCallListViews(callLists, clients, employees);
    private final InMemoryOwnLines ownLines = new InMemoryOwnLines(transactions);
    private final InMemoryTelephoneOrders telephoneOrders = new InMemoryTelephoneOrders(transactions);
    private final InMemoryCallJournal callJournal = new InMemoryCallJournal(
            calls, clients, clientViews, employees, ownLines, activities::knows, telephoneOrders);
    private final InMemoryAccounts accounts = new InMemoryAccounts(transactions);
    private final InMemoryRoles roles = new InMemoryRoles(transactions, accounts);
    private final InMemoryPreferences preferences = new InMemoryPreferences(transactions);
    private final InMemorySessions sessions =
            new InMemorySessions(transactions, accounts, roles, employees, departments, deputies, preferences);
    private final InMemoryCalendarLinks calendarLinks = new InMemoryCalendarLinks(transactions, sessions::actor);
    private final InMemorySignInAttempts signInAttempts = new InMemorySignInAttempts(transactions);
    private final InMemorySetupTokens setupTokens = new InMemorySetupTokens(transactions);
    private final InMemoryIdempotencyKeys idempotencyKeys = new InMemoryIdempotencyKeys(transactions);
    private final InMemoryAuditLog auditLog = new InMemoryAuditLog(transactions);
    private final InMemoryFileOpenings fileOpenings = new InMemoryFileOpenings(transactions);
    private final InMemoryFiles files = new InMemoryFiles(transactions, fileOpenings);
    private final InMemoryFileViews fileViews = new InMemoryFileViews(files, fileOpenings, employees);
    private final InMemoryOutgoingMessages outgoingMessages = new InMemoryOutgoingMessages(transactions);
    private final InMemoryInbox inbox = new InMemoryInbox(transactions);
    private final InMemoryMailChoices mailChoices = new InMemoryMailChoices(transactions);
    private final InMemoryReminders reminders = new InMemoryReminders(transactions);
    private final InMemoryReminderScenarios reminderScenarios = new InMemoryReminderScenarios(transactions);
    private final InMemoryReminderViews reminderViews = new InMemoryReminderViews(reminders, clients, employees);
    private final InMemoryStaffDirectory staffDirectory =
            new InMemoryStaffDirectory(employees, departments, accounts, clients, dictionaries);
    private final InMemoryWorkingTimes workingTimes = new InMemoryWorkingTimes(transactions, ZoneOffset.UTC);
    private final InMemoryInquiries inquiries = new InMemoryInquiries(transactions, employees, clients);
    private final InMemoryInquiryViews inquiryViews = new InMemoryInquiryViews(inquiries, clients, employees);
    private final InMemoryCallbackRules callbackRules = new InMemoryCallbackRules(transactions);
    private final InMemoryDutyRoster dutyRoster =
            new InMemoryDutyRoster(employees, departments, accounts, roles, inquiries, calls);
    private final InMemoryBookings bookings = new InMemoryBookings(transactions);
    private final InMemoryDistricts districts = new InMemoryDistricts(transactions);
    private final InMemoryMeasurements measurements = new InMemoryMeasurements(transactions, employees, clients);
    private final InMemoryMeasurementKinds measurementKinds = new InMemoryMeasurementKinds(transactions);
    private final InMemoryMeasurementRuleBook measurementRules = new InMemoryMeasurementRuleBook(transactions);
    private final InMemoryMeasurementViews measurementViews =
            new InMemoryMeasurementViews(measurements, measurementKinds, districts, clients, employees);
    private final InMemoryOrders orders = new InMemoryOrders(transactions, employees, clients);
    private final InMemoryLedgers ledgers = new InMemoryLedgers(transactions);
    private final InMemoryOrderRuleBook orderRules = new InMemoryOrderRuleBook(transactions);
    private final InMemoryOrderViews orderViews =
            new InMemoryOrderViews(orders, ledgers, clients, employees, departments);
    private final InMemoryPlanningRules planningRules = new InMemoryPlanningRules(transactions);
    private final InMemoryMeasurers measurers = new InMemoryMeasurers(transactions, employees, dutyRoster);
    private final InMemoryCrews crews = new InMemoryCrews(transactions);
    private final InMemoryVehicles vehicles = new InMemoryVehicles(transactions);
    private final InMemoryJobs jobs = new InMemoryJobs(transactions, employees, orders, crews);
    private final InMemoryClaims claims = new InMemoryClaims(transactions, employees, orders);
    private final InMemoryFulfilmentViews fulfilmentViews =
            new InMemoryFulfilmentViews(jobs, claims, crews, vehicles, orders, clients, departments);
    private final InMemorySearch search = new InMemorySearch(clients, employees, departments);

    @Override
    public InMemoryTransactions transactions() {
        return transactions;
    }

    public InMemoryLiveEvents liveEvents() {
        return liveEvents;
    }

    public InMemoryCalls calls() {
        return calls;
    }

    @Override
    public InMemoryCallLists callLists() {
        return callLists;
    }

    @Override
    public InMemoryCallListViews callListViews() {
        return callListViews;
    }

    @Override
    public InMemoryOwnLines ownLines() {
        return ownLines;
    }

    public InMemoryOwedReconciliations owedReconciliations() {
        return owedReconciliations;
    }

    public InMemoryCallJournal callJournal() {
        return callJournal;
    }

    @Override
    public InMemoryActivities activities() {
        return activities;
    }

    @Override
    public InMemoryActivityViews activityViews() {
        return activityViews;
    }

    @Override
    public InMemoryWorkingTimes workingTimes() {
        return workingTimes;
    }

    @Override
    public InMemoryBookings bookings() {
        return bookings;
    }

    @Override
    public InMemoryDistricts districts() {
        return districts;
    }

    @Override
    public InMemoryPlanningRules planningRules() {
        return planningRules;
    }

    @Override
    public InMemoryMeasurers measurers() {
        return measurers;
    }

    @Override
    public InMemoryMeasurements measurements() {
        return measurements;
    }

    @Override
    public InMemoryMeasurementViews measurementViews() {
        return measurementViews;
    }

    @Override
    public InMemoryMeasurementKinds measurementKinds() {
        return measurementKinds;
    }

    @Override
    public InMemoryMeasurementRuleBook measurementRules() {
        return measurementRules;
    }

    @Override
    public InMemoryJobs jobs() {
        return jobs;
    }

    @Override
    public InMemoryClaims claims() {
        return claims;
    }

    @Override
    public InMemoryCrews crews() {
        return crews;
    }

    @Override
    public InMemoryVehicles vehicles() {
        return vehicles;
    }

    @Override
    public InMemoryFulfilmentViews fulfilmentViews() {
        return fulfilmentViews;
    }

    @Override
    public InMemoryOrders orders() {
        return orders;
    }

    @Override
    public InMemoryLedgers ledgers() {
        return ledgers;
    }

    @Override
    public InMemoryOrderViews orderViews() {
        return orderViews;
    }

    @Override
    public InMemoryOrderRuleBook orderRules() {
        return orderRules;
    }

    @Override
    public InMemoryInquiries inquiries() {
        return inquiries;
    }

    @Override
    public InMemoryInquiryViews inquiryViews() {
        return inquiryViews;
    }

    @Override
    public InMemoryCallbackRules callbackRules() {
        return callbackRules;
    }

    @Override
    public InMemoryDutyRoster dutyRoster() {
        return dutyRoster;
    }

    @Override
    public InMemoryClients clients() {
        return clients;
    }

    @Override
    public InMemoryClientViews clientViews() {
        return clientViews;
    }

    @Override
    public InMemoryEmployees employees() {
        return employees;
    }

    @Override
    public InMemoryDepartments departments() {
        return departments;
    }

    @Override
    public InMemoryStaffDirectory staffDirectory() {
        return staffDirectory;
    }

    @Override
    public InMemoryDictionaries dictionaries() {
        return dictionaries;
    }

    @Override
    public InMemoryAccessGrants accessGrants() {
        return accessGrants;
    }

    @Override
    public InMemoryDeputies deputies() {
        return deputies;
    }

    @Override
    public InMemoryLendingViews lendingViews() {
        return lendingViews;
    }

    @Override
    public InMemoryRoles roles() {
        return roles;
    }

    @Override
    public InMemoryAccounts accounts() {
        return accounts;
    }

    @Override
    public InMemorySessions sessions() {
        return sessions;
    }

    @Override
    public InMemoryPreferences preferences() {
        return preferences;
    }

    @Override
    public InMemorySignInAttempts signInAttempts() {
        return signInAttempts;
    }

    @Override
    public InMemoryCalendarLinks calendarLinks() {
        return calendarLinks;
    }

    @Override
    public InMemorySetupTokens setupTokens() {
        return setupTokens;
    }

    @Override
    public InMemoryIdempotencyKeys idempotencyKeys() {
        return idempotencyKeys;
    }

    @Override
    public InMemoryAuditLog auditLog() {
        return auditLog;
    }

    @Override
    public InMemoryFiles files() {
        return files;
    }

    @Override
    public InMemoryFileOpenings fileOpenings() {
        return fileOpenings;
    }

    @Override
    public InMemoryFileViews fileViews() {
        return fileViews;
    }

    @Override
    public InMemoryOutgoingMessages outgoingMessages() {
        return outgoingMessages;
    }

    @Override
    public InMemoryInbox inbox() {
        return inbox;
    }

    @Override
    public InMemoryMailChoices mailChoices() {
        return mailChoices;
    }

    @Override
    public InMemoryReminders reminders() {
        return reminders;
    }

    @Override
    public InMemoryReminderScenarios reminderScenarios() {
        return reminderScenarios;
    }

    @Override
    public InMemoryReminderViews reminderViews() {
        return reminderViews;
    }

    @Override
    public InMemoryDuePlans duePlans() {
        return new InMemoryDuePlans(activities, preferences, telephoneOrders);
    }

    @Override
    public InMemoryTelephoneOrders telephoneOrders() {
        return telephoneOrders;
    }

    @Override
    public InMemorySearch search() {
        return search;
    }
}
