package org.nezabudka.application;

import org.nezabudka.application.access.AccessGrants;
import org.nezabudka.application.access.Accounts;
import org.nezabudka.application.access.CalendarLinks;
import org.nezabudka.application.access.Deputies;
import org.nezabudka.application.access.LendingViews;
import org.nezabudka.application.access.PreferenceStore;
import org.nezabudka.application.access.Roles;
import org.nezabudka.application.access.Sessions;
import org.nezabudka.application.access.SetupTokens;
import org.nezabudka.application.access.SignInAttempts;
import org.nezabudka.application.activity.Activities;
import org.nezabudka.application.activity.ActivityViews;
import org.nezabudka.application.audit.AuditLog;
import org.nezabudka.application.call.OwnLines;
import org.nezabudka.application.calllist.CallListViews;
import org.nezabudka.application.calllist.CallLists;
import org.nezabudka.application.client.ClientViews;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.file.FileOpenings;
import org.nezabudka.application.file.FileViews;
import org.nezabudka.application.file.Files;
import org.nezabudka.application.fulfilment.Claims;
import org.nezabudka.application.fulfilment.Crews;
import org.nezabudka.application.fulfilment.FulfilmentViews;
import org.nezabudka.application.fulfilment.Jobs;
import org.nezabudka.application.fulfilment.Vehicles;
import org.nezabudka.application.inquiry.CallbackRules;
import org.nezabudka.application.inquiry.DutyRoster;
import org.nezabudka.application.inquiry.Inquiries;
import org.nezabudka.application.inquiry.InquiryViews;
import org.nezabudka.application.measurement.MeasurementKinds;
import org.nezabudka.application.measurement.MeasurementRuleBook;
import org.nezabudka.application.measurement.MeasurementViews;
import org.nezabudka.application.measurement.Measurements;
import org.nezabudka.application.messaging.OutgoingMessages;
import org.nezabudka.application.notification.Inbox;
import org.nezabudka.application.notification.MailChoices;
import org.nezabudka.application.order.Ledgers;
import org.nezabudka.application.order.OrderRuleBook;
import org.nezabudka.application.order.OrderViews;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.organization.StaffDirectory;
import org.nezabudka.application.reminder.ReminderScenarios;
import org.nezabudka.application.reminder.ReminderViews;
import org.nezabudka.application.reminder.Reminders;
import org.nezabudka.application.schedule.Bookings;
import org.nezabudka.application.schedule.Districts;
import org.nezabudka.application.schedule.Measurers;
import org.nezabudka.application.schedule.PlanningRuleStore;
import org.nezabudka.application.search.Search;
import org.nezabudka.application.shared.IdempotencyKeys;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.application.telephone.DuePlans;
import org.nezabudka.application.telephone.TelephoneOrders;
import org.nezabudka.application.worktime.WorkingTimes;

/**
 * All ports of one store. Contracts begin with an empty one: no employee, client, role or account, but the shipped dictionaries
 * and the shipped ladder of statuses.
 */
public interface World {

    Transactions transactions();

    Clients clients();

    ClientViews clientViews();

    OwnLines ownLines();

    CallLists callLists();

    CallListViews callListViews();

    Activities activities();

    ActivityViews activityViews();

    WorkingTimes workingTimes();

    Bookings bookings();

    Districts districts();

    PlanningRuleStore planningRules();

    Measurers measurers();

    Measurements measurements();

    MeasurementViews measurementViews();

    MeasurementKinds measurementKinds();

    MeasurementRuleBook measurementRules();

    Jobs jobs();

    Claims claims();

    Crews crews();

    Vehicles vehicles();

    FulfilmentViews fulfilmentViews();

    Orders orders();

    Ledgers ledgers();

    OrderViews orderViews();

    OrderRuleBook orderRules();

    Inquiries inquiries();

    InquiryViews inquiryViews();

    CallbackRules callbackRules();

    DutyRoster dutyRoster();

    Employees employees();

    Departments departments();

    StaffDirectory staffDirectory();

    Dictionaries dictionaries();

    AccessGrants accessGrants();

    Deputies deputies();

    LendingViews lendingViews();

    Roles roles();

    Accounts accounts();

    Sessions sessions();

    PreferenceStore preferences();

    SignInAttempts signInAttempts();

    SetupTokens setupTokens();

    CalendarLinks calendarLinks();

    IdempotencyKeys idempotencyKeys();

    AuditLog auditLog();

    Files files();

    FileOpenings fileOpenings();

    FileViews fileViews();

    OutgoingMessages outgoingMessages();

    Inbox inbox();

    MailChoices mailChoices();

    Reminders reminders();

    ReminderScenarios reminderScenarios();

    ReminderViews reminderViews();

    Search search();

    TelephoneOrders telephoneOrders();

    DuePlans duePlans();

    /** Waits until audit entries that may be written later have been written. */
    default void settle() {}
}
