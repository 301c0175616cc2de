package org.nezabudka.adapter.persistence;

import java.time.ZoneOffset;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
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
import org.nezabudka.adapter.persistence.call.JdbiCalls;
import org.nezabudka.adapter.persistence.call.JdbiOwedReconciliations;
import org.nezabudka.adapter.persistence.call.JdbiOwnLines;
import org.nezabudka.adapter.persistence.calllist.JdbiCallListViews;
import org.nezabudka.adapter.persistence.calllist.JdbiCallLists;
import org.nezabudka.adapter.persistence.client.JdbiClientViews;
import org.nezabudka.adapter.persistence.client.JdbiClients;
import org.nezabudka.adapter.persistence.database.JdbiTransactions;
import org.nezabudka.adapter.persistence.database.TestDatabase;
import org.nezabudka.adapter.persistence.dictionary.JdbiDictionaries;
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
import org.nezabudka.application.World;
import org.nezabudka.domain.call.NumberingPlan;

/** All ports on a database of their own, empty but for what the product ships with. */
public final class JdbiWorld implements World, AutoCloseable {

    private static final NumberingPlan NUMBERING = NumberingPlan.russian(null);
    private static final Locale RUSSIAN = Locale.of("ru");

    private final TestDatabase database = new TestDatabase().open();
    private final JdbiTransactions transactions = new JdbiTransactions(database.jdbi());
    private final JdbiAuditLog auditLog = new JdbiAuditLog(database.jdbi(), transactions);

    private static final String KEEP_SHIPPED = """
            create schema shipped;
            create table shipped.reminder_scenario as table reminder_scenario;
            create table shipped.measurement_kind as table measurement_kind;
            create table shipped.dictionary_entry as table dictionary_entry;
            create table shipped.client_status as table client_status;
            create table shipped.client_status_move as table client_status_move;
            """;

    private static final String EMPTY = """
            delete from telephone_order;
            delete from stored_file;
            delete from outgoing_message;
            delete from notification;
            delete from notification_mail_choice;
            delete from reminder;
            delete from reminder_scenario;
            insert into reminder_scenario select * from shipped.reminder_scenario;
            alter table ledger_entry disable trigger user;
            delete from ledger_entry;
            alter table ledger_entry enable trigger user;
            update order_claim set visit_id = null;
            delete from fulfilment_job;
            delete from order_claim;
            delete from crew;
            delete from vehicle;
            delete from customer_order;
            delete from order_number;
            delete from order_rules;
            delete from measurement;
            delete from measurement_rules;
            delete from measurement_kind;
            insert into measurement_kind select * from shipped.measurement_kind;
            delete from inquiry;
            delete from callback_rule;
            delete from booking;
            delete from measurer_district;
            delete from district;
            delete from planning_rules;
            delete from absence;
            delete from employee_hours;
            delete from working_calendar;
            delete from call;
            delete from call_reconciliation;
            delete from own_line;
            delete from call_list;
            delete from activity;
            delete from client;
            delete from deputy;
            delete from idempotency_key;
            delete from preference;
            delete from sign_in_attempt;
            delete from setup_token;
            delete from account;
            delete from role;
            update department set head_id = null;
            delete from employee;
            delete from department;
            alter table audit_entry disable trigger user;
            delete from audit_entry;
            alter table audit_entry enable trigger user;
            update audit_head set sequence = 0, hash = repeat('0', 64);
            delete from dictionary_entry;
            delete from client_status;
            insert into dictionary_entry select * from shipped.dictionary_entry;
            insert into client_status select * from shipped.client_status;
            insert into client_status_move select * from shipped.client_status_move;
            """;

    private final Handle owner = database.ownerJdbi().open();

    public JdbiWorld() {
        owner.createScript(KEEP_SHIPPED).execute();
    }

    /** Takes everything out again, as the owner of the schema may. */
    public void empty() {
        settle();
        owner.useTransaction(handle -> handle.createScript(EMPTY).execute());
    }

    public TestDatabase database() {
        return database;
    }

    @Override
    public JdbiTransactions transactions() {
        return transactions;
    }

    @Override
    public JdbiClients clients() {
        return new JdbiClients(database.jdbi());
    }

    @Override
    public JdbiClientViews clientViews() {
        return new JdbiClientViews(database.jdbi(), NUMBERING);
    }

    @Override
    public JdbiCallLists callLists() {
        return new JdbiCallLists(database.jdbi());
    }

    @Override
    public JdbiCallListViews callListViews() {
        return new JdbiCallListViews(database.jdbi());
    }

    @Override
    public JdbiOwnLines ownLines() {
        return new JdbiOwnLines(database.jdbi());
    }

    public JdbiOwedReconciliations owedReconciliations() {
        return new JdbiOwedReconciliations(database.jdbi());
    }

    public JdbiCalls calls() {
        return new JdbiCalls(database.jdbi());
    }

    @Override
    public JdbiActivities activities() {
        return new JdbiActivities(database.jdbi());
    }

    @Override
    public JdbiActivityViews activityViews() {
        return new JdbiActivityViews(database.jdbi());
    }

    @Override
    public JdbiWorkingTimes workingTimes() {
        return new JdbiWorkingTimes(database.jdbi(), ZoneOffset.UTC);
    }

    @Override
    public JdbiBookings bookings() {
        return new JdbiBookings(database.jdbi());
    }

    @Override
    public JdbiDistricts districts() {
        return new JdbiDistricts(database.jdbi());
    }

    @Override
    public JdbiPlanningRules planningRules() {
        return new JdbiPlanningRules(database.jdbi());
    }

    @Override
    public JdbiMeasurers measurers() {
        return new JdbiMeasurers(database.jdbi());
    }

    @Override
    public JdbiMeasurements measurements() {
        return new JdbiMeasurements(database.jdbi());
    }

    @Override
    public JdbiMeasurementViews measurementViews() {
        return new JdbiMeasurementViews(database.jdbi());
    }

    @Override
    public JdbiJobs jobs() {
        return new JdbiJobs(database.jdbi());
    }

    @Override
    public JdbiClaims claims() {
        return new JdbiClaims(database.jdbi());
    }

    @Override
    public JdbiCrews crews() {
        return new JdbiCrews(database.jdbi());
    }

    @Override
    public JdbiVehicles vehicles() {
        return new JdbiVehicles(database.jdbi());
    }

    @Override
    public JdbiFulfilmentViews fulfilmentViews() {
        return new JdbiFulfilmentViews(database.jdbi());
    }

    @Override
    public JdbiOrders orders() {
        return new JdbiOrders(database.jdbi());
    }

    @Override
    public JdbiLedgers ledgers() {
        return new JdbiLedgers(database.jdbi());
    }

    @Override
    public JdbiOrderViews orderViews() {
        return new JdbiOrderViews(database.jdbi());
    }

    @Override
    public JdbiOrderRuleBook orderRules() {
        return new JdbiOrderRuleBook(database.jdbi());
    }

    @Override
    public JdbiMeasurementKinds measurementKinds() {
        return new JdbiMeasurementKinds(database.jdbi());
    }

    @Override
    public JdbiMeasurementRuleBook measurementRules() {
        return new JdbiMeasurementRuleBook(database.jdbi());
    }

    @Override
    public JdbiInquiries inquiries() {
        return new JdbiInquiries(database.jdbi());
    }

    @Override
    public JdbiInquiryViews inquiryViews() {
        return new JdbiInquiryViews(database.jdbi());
    }

    @Override
    public JdbiCallbackRules callbackRules() {
        return new JdbiCallbackRules(database.jdbi());
    }

    @Override
    public JdbiDutyRoster dutyRoster() {
        return new JdbiDutyRoster(database.jdbi());
    }

    @Override
    public JdbiEmployees employees() {
        return new JdbiEmployees(database.jdbi());
    }

    @Override
    public JdbiDepartments departments() {
        return new JdbiDepartments(database.jdbi());
    }

    @Override
    public JdbiStaffDirectory staffDirectory() {
        return new JdbiStaffDirectory(database.jdbi());
    }

    @Override
    public JdbiDictionaries dictionaries() {
        return new JdbiDictionaries(database.jdbi());
    }

    @Override
    public JdbiAccessGrants accessGrants() {
        return new JdbiAccessGrants(database.jdbi());
    }

    @Override
    public JdbiDeputies deputies() {
        return new JdbiDeputies(database.jdbi());
    }

    @Override
    public JdbiLendingViews lendingViews() {
        return new JdbiLendingViews(database.jdbi());
    }

    @Override
    public JdbiRoles roles() {
        return new JdbiRoles(database.jdbi());
    }

    @Override
    public JdbiAccounts accounts() {
        return new JdbiAccounts(database.jdbi());
    }

    @Override
    public JdbiSessions sessions() {
        return new JdbiSessions(database.jdbi(), RUSSIAN);
    }

    @Override
    public JdbiPreferences preferences() {
        return new JdbiPreferences(database.jdbi(), RUSSIAN);
    }

    @Override
    public JdbiSignInAttempts signInAttempts() {
        return new JdbiSignInAttempts(database.jdbi());
    }

    @Override
    public JdbiCalendarLinks calendarLinks() {
        return new JdbiCalendarLinks(database.jdbi());
    }

    @Override
    public JdbiSetupTokens setupTokens() {
        return new JdbiSetupTokens(database.jdbi());
    }

    @Override
    public JdbiIdempotencyKeys idempotencyKeys() {
        return new JdbiIdempotencyKeys(database.jdbi());
    }

    @Override
    public JdbiAuditLog auditLog() {
        return auditLog;
    }

    @Override
    public JdbiOutgoingMessages outgoingMessages() {
        return new JdbiOutgoingMessages(database.jdbi());
    }

    @Override
    public JdbiInbox inbox() {
        return new JdbiInbox(database.jdbi());
    }

    @Override
    public JdbiMailChoices mailChoices() {
        return new JdbiMailChoices(database.jdbi());
    }

    @Override
    public JdbiFiles files() {
        return new JdbiFiles(database.jdbi());
    }

    @Override
    public JdbiFileOpenings fileOpenings() {
        return new JdbiFileOpenings(database.jdbi());
    }

    @Override
    public JdbiFileViews fileViews() {
        return new JdbiFileViews(database.jdbi());
    }

    @Override
    public JdbiReminders reminders() {
        return new JdbiReminders(database.jdbi());
    }

    @Override
    public JdbiReminderScenarios reminderScenarios() {
        return new JdbiReminderScenarios(database.jdbi());
    }

    @Override
    public JdbiReminderViews reminderViews() {
        return new JdbiReminderViews(database.jdbi());
    }

    @Override
    public JdbiDuePlans duePlans() {
        return new JdbiDuePlans(database.jdbi());
    }

    @Override
    public JdbiTelephoneOrders telephoneOrders() {
        return new JdbiTelephoneOrders(database.jdbi());
    }

    @Override
    public JdbiSearch search() {
        return new JdbiSearch(database.jdbi(), NUMBERING);
    }

    @Override
    public void settle() {
        auditLog.flush();
    }

    @Override
    public void close() {
        auditLog.close();
        owner.close();
        database.close();
    }
}
