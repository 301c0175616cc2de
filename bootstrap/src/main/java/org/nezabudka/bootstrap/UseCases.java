package org.nezabudka.bootstrap;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.nezabudka.adapter.web.WebUseCases;
import org.nezabudka.application.access.AccountDesk;
import org.nezabudka.application.access.DeputyDesk;
import org.nezabudka.application.access.DeputyInheritance;
import org.nezabudka.application.access.FirstAdministrator;
import org.nezabudka.application.access.GrantDesk;
import org.nezabudka.application.access.GrantInheritance;
import org.nezabudka.application.access.OwnAccount;
import org.nezabudka.application.access.PasswordHashes;
import org.nezabudka.application.access.RoleBook;
import org.nezabudka.application.access.Secrets;
import org.nezabudka.application.access.SignIn;
import org.nezabudka.application.activity.ActivityChecking;
import org.nezabudka.application.activity.ActivityCompletion;
import org.nezabudka.application.activity.ActivityHandOver;
import org.nezabudka.application.activity.ActivityPlanning;
import org.nezabudka.application.activity.ActivityReading;
import org.nezabudka.application.activity.ActivityRecords;
import org.nezabudka.application.activity.ContactSteps;
import org.nezabudka.application.activity.RemindedActivities;
import org.nezabudka.application.activity.WorkRecording;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.call.CallLedger;
import org.nezabudka.application.call.CallLinking;
import org.nezabudka.application.call.CallListening;
import org.nezabudka.application.call.CallReading;
import org.nezabudka.application.call.CallReconciliation;
import org.nezabudka.application.call.CallRecording;
import org.nezabudka.application.call.LedgerNotices;
import org.nezabudka.application.call.OwnLineKeeping;
import org.nezabudka.application.call.RecordSource;
import org.nezabudka.application.call.Recordings;
import org.nezabudka.application.calllist.CallListWork;
import org.nezabudka.application.client.ClientEditing;
import org.nezabudka.application.client.ClientFiles;
import org.nezabudka.application.client.ClientLifecycle;
import org.nezabudka.application.client.ClientManagers;
import org.nezabudka.application.client.ClientReading;
import org.nezabudka.application.client.ClientRegistration;
import org.nezabudka.application.dictionary.DictionaryKeeping;
import org.nezabudka.application.feed.CalendarLinkDesk;
import org.nezabudka.application.feed.CalendarReading;
import org.nezabudka.application.file.FileAttaching;
import org.nezabudka.application.file.FileCollection;
import org.nezabudka.application.file.FileKeeping;
import org.nezabudka.application.file.FileOwners;
import org.nezabudka.application.file.FileReading;
import org.nezabudka.application.file.FileUploading;
import org.nezabudka.application.file.FileUseCases;
import org.nezabudka.application.file.FileVerification;
import org.nezabudka.application.fulfilment.ClaimFiles;
import org.nezabudka.application.fulfilment.FulfilmentCount;
import org.nezabudka.application.fulfilment.FulfilmentTraces;
import org.nezabudka.application.fulfilment.FulfilmentUseCases;
import org.nezabudka.application.fulfilment.JobFiles;
import org.nezabudka.application.inquiry.CallbackRuleKeeping;
import org.nezabudka.application.inquiry.CallbackRuleWork;
import org.nezabudka.application.inquiry.DutyDesk;
import org.nezabudka.application.inquiry.InquiryAnswering;
import org.nezabudka.application.inquiry.InquiryHandOver;
import org.nezabudka.application.inquiry.InquiryHandling;
import org.nezabudka.application.inquiry.InquiryIntake;
import org.nezabudka.application.inquiry.InquiryReading;
import org.nezabudka.application.inquiry.InquiryRecords;
import org.nezabudka.application.live.Onlookers;
import org.nezabudka.application.measurement.MeasurementFiles;
import org.nezabudka.application.measurement.MeasurementUseCases;
import org.nezabudka.application.messaging.LocalMail;
import org.nezabudka.application.messaging.MailGateway;
import org.nezabudka.application.messaging.Outbox;
import org.nezabudka.application.messaging.OutboxDispatch;
import org.nezabudka.application.messaging.OutgoingMessageDesk;
import org.nezabudka.application.notification.NoticeLetters;
import org.nezabudka.application.notification.Notifications;
import org.nezabudka.application.order.OrderFiles;
import org.nezabudka.application.order.OrderUseCases;
import org.nezabudka.application.organization.DepartmentTree;
import org.nezabudka.application.organization.HeadedDepartments;
import org.nezabudka.application.organization.Inheritance;
import org.nezabudka.application.organization.Staff;
import org.nezabudka.application.organization.Superiors;
import org.nezabudka.application.reminder.ReminderBook;
import org.nezabudka.application.reminder.ReminderDesk;
import org.nezabudka.application.reminder.ReminderPlanning;
import org.nezabudka.application.reminder.ReminderSigns;
import org.nezabudka.application.reminder.ScenarioBook;
import org.nezabudka.application.schedule.BookingDesk;
import org.nezabudka.application.schedule.FreeWindows;
import org.nezabudka.application.schedule.PlanningBook;
import org.nezabudka.application.schedule.ReservationExpiry;
import org.nezabudka.application.schedule.Reservations;
import org.nezabudka.application.schedule.Schedules;
import org.nezabudka.application.schedule.Timetable;
import org.nezabudka.application.schedule.VisitCalendar;
import org.nezabudka.application.search.Searching;
import org.nezabudka.application.shared.DueWork;
import org.nezabudka.application.shared.IdempotentRequests;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.TimeOrderedIds;
import org.nezabudka.application.telephone.Callees;
import org.nezabudka.application.telephone.OrderDispatch;
import org.nezabudka.application.telephone.PlacedCalls;
import org.nezabudka.application.telephone.PlannedCallStart;
import org.nezabudka.application.telephone.PresenceReading;
import org.nezabudka.application.telephone.Switchboard;
import org.nezabudka.application.telephone.Telephoning;
import org.nezabudka.application.worktime.HoursKeeping;
import org.nezabudka.application.worktime.WorkingTime;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.messaging.RetryPolicy;

/** The application: every use case, given its ports. */
final class UseCases {

    private final WebUseCases web;
    private final CallRecording callRecording;
    private final OrderDispatch orderDispatch;
    private final PlannedCallStart plannedCallStart;
    private final CallReconciliation callReconciliation;

    private final FileAttaching fileAttaching;
    private final FileCollection fileCollection;
    private final FileVerification fileVerification;
    private final OutboxDispatch outboxDispatch;
    private final Notifications notifications;
    private final ReminderBook reminderBook;
    private final ReminderSigns reminderSigns;
    private final CallbackRuleWork callbackRuleWork;
    private final ReservationExpiry reservationExpiry;

    UseCases(
            Ports ports,
            LiveEvents live,
            PasswordHashes hashes,
            NumberingPlan numbering,
            InstantSource clock,
            MailGateway mail,
            Recordings recordings,
            Switchboard switchboard,
            List<RecordSource> recordSources,
            long largestFile,
            Office office) {
        var transactions = ports.transactions();
        var clients = ports.clients();
        var employees = ports.employees();
        var dictionaries = ports.dictionaries();
        var accounts = ports.accounts();
        var sessions = ports.sessions();
        var roles = ports.roles();
        var ids = new TimeOrderedIds(clock);
        var secrets = new Secrets();
        var audit = new AuditTrail(ports.auditLog(), transactions, clock);
        var outbox = new Outbox(ports.outgoingMessages(), mail, ids, clock);
        outboxDispatch = new OutboxDispatch(
                ports.outgoingMessages(),
                mail,
                transactions,
                clock,
                RetryPolicy.usual(),
                () -> ThreadLocalRandom.current().nextDouble());
        notifications = new Notifications(
                ports.inbox(),
                ports.mailChoices(),
                employees,
                ports.preferences(),
                outbox,
                new NoticeLetters(office.address(), office.name(), office.zone()),
                live,
                transactions,
                ids,
                clock);
        reminderBook = new ReminderBook(ports.reminders(), ports.reminderScenarios(), live, transactions, ids, clock);
        reminderSigns = new ReminderSigns(
                ports.reminders(),
                ports.reminderScenarios(),
                new Superiors(employees, ports.departments()),
                employees,
                clients,
                notifications,
                live,
                transactions,
                clock);
        var signIn = new SignIn(
                accounts, sessions, ports.signInAttempts(), hashes, secrets, audit, transactions, ids, clock);
        var registration =
                new ClientRegistration(clients, employees, dictionaries, audit, live, transactions, ids, clock);
        var managers = new ClientManagers(clients, employees, audit, live, notifications, transactions, clock);
        var lifecycle = new ClientLifecycle(clients, dictionaries, audit, live, transactions, clock);
        var activities = ports.activities();
        var records = new ActivityRecords(activities, clients, dictionaries, audit, live, notifications, reminderBook);
        var steps = new ContactSteps(clients, lifecycle, dictionaries, employees, records, ids);
        var grantDesk = new GrantDesk(
                ports.accessGrants(),
                ports.lendingViews(),
                clients,
                employees,
                ports.departments(),
                ports.staffDirectory(),
                audit,
                live,
                notifications,
                transactions,
                ids,
                clock);
        var deputyDesk = new DeputyDesk(
                ports.deputies(),
                ports.lendingViews(),
                employees,
                audit,
                live,
                notifications,
                transactions,
                ids,
                clock);
        var sending = new FulfilmentUseCases.Stores(
                ports.jobs(), ports.claims(), ports.crews(), ports.vehicles(), ports.fulfilmentViews());
        List<FileOwners> owners = List.of(
                new ClientFiles(clients),
                new MeasurementFiles(ports.measurements(), employees),
                new OrderFiles(ports.orders()),
                new JobFiles(sending, ports.orders()),
                new ClaimFiles(sending, ports.orders()));
        fileAttaching = new FileAttaching(ports.files(), ports.fileOpenings(), owners, audit, live, clock);
        fileCollection = new FileCollection(ports.files(), ports.fileContents(), audit, transactions, clock);
        fileVerification = new FileVerification(ports.files(), ports.fileContents(), transactions, clock);
        var fileUseCases = new FileUseCases(
                new FileUploading(
                        ports.files(),
                        ports.fileContents(),
                        ports.fileInspection(),
                        audit,
                        transactions,
                        ids,
                        clock,
                        largestFile),
                new FileReading(
                        ports.files(),
                        ports.fileViews(),
                        ports.fileContents(),
                        ports.filePreviews(),
                        ports.fileOpenings(),
                        owners,
                        audit,
                        transactions,
                        clock),
                new FileKeeping(ports.files(), owners, fileAttaching, audit, live, transactions, clock));
        var timetable = new Timetable(ports.bookings(), ports.workingTimes(), clock);
        var bookingDesk = new BookingDesk(
                ports.bookings(), timetable, ports.measurers(), ports.districts(), ports.planningRules(), live, ids);
        var measuring = MeasurementUseCases.over(
                new MeasurementUseCases.Stores(
                        ports.measurements(),
                        ports.measurementViews(),
                        ports.measurementKinds(),
                        ports.measurementRules()),
                new MeasurementUseCases.Surroundings(
                        clients,
                        employees,
                        ports.districts(),
                        ports.workingTimes(),
                        ports.fileViews(),
                        fileAttaching,
                        bookingDesk),
                new MeasurementUseCases.Tools(notifications, audit, live, transactions, ids, clock));
        var ordering = OrderUseCases.over(
                new OrderUseCases.Stores(ports.orders(), ports.ledgers(), ports.orderViews(), ports.orderRules()),
                new OrderUseCases.Surroundings(
                        clients,
                        employees,
                        ports.departments(),
                        dictionaries,
                        ports.measurements(),
                        new FulfilmentCount(ports.jobs(), ports.claims()),
                        new FulfilmentTraces(ports.jobs(), ports.claims()),
                        reminderBook,
                        ports.workingTimes(),
                        fileAttaching),
                new OrderUseCases.Tools(notifications, audit, live, transactions, ids, clock, office.currency()));
        var fulfilment = FulfilmentUseCases.over(
                sending,
                new FulfilmentUseCases.Surroundings(
                        ports.orders(),
                        ports.ledgers(),
                        clients,
                        employees,
                        ports.departments(),
                        dictionaries,
                        ports.workingTimes(),
                        ports.bookings(),
                        bookingDesk,
                        ports.fileViews(),
                        fileAttaching),
                new FulfilmentUseCases.Tools(notifications, audit, live, transactions, ids, clock));
        var desk = new DutyDesk(
                ports.callbackRules(), ports.workingTimes(), ports.dutyRoster(), clients, ports.deputies());
        var inquiryRecords = new InquiryRecords(
                ports.inquiries(),
                clients,
                employees,
                new Superiors(employees, ports.departments()),
                ports.dutyRoster(),
                notifications,
                audit,
                live);
        List<Inheritance> inheritances = List.of(
                managers,
                new ActivityHandOver(activities, records, transactions, clock),
                new InquiryHandOver(ports.inquiries(), desk, inquiryRecords, transactions, clock),
                measuring.handOver(),
                ordering.handOver(),
                new DeputyInheritance(deputyDesk),
                new GrantInheritance(grantDesk),
                new HeadedDepartments(ports.departments(), audit));
        var staff = new Staff(
                employees,
                ports.departments(),
                ports.staffDirectory(),
                dictionaries,
                inheritances,
                notifications,
                accounts,
                roles,
                sessions,
                ports.calendarLinks(),
                audit,
                live,
                transactions,
                ids,
                clock);
        var planning = new ActivityPlanning(activities, steps, records, transactions, clock);
        var completion = new ActivityCompletion(activities, steps, records, ports.calls(), transactions, clock);
        var intake = new InquiryIntake(
                ports.inquiries(),
                ports.calls(),
                clients,
                ports.clientViews(),
                registration,
                employees,
                desk,
                inquiryRecords,
                transactions,
                ids,
                clock);
        var answering = new InquiryAnswering(ports.inquiries(), intake, desk, inquiryRecords, transactions, clock);
        callbackRuleWork = new CallbackRuleWork(ports.inquiries(), desk, inquiryRecords, transactions, clock);
        callRecording = new CallRecording(
                ports.calls(),
                clients,
                registration,
                employees,
                numbering,
                ports.ownLines(),
                new PlacedCalls(ports.telephoneOrders()),
                answering,
                live,
                transactions);
        callReconciliation = new CallReconciliation(
                recordSources,
                ports.owedReconciliations(),
                ports.calls(),
                callRecording,
                new LedgerNotices(notifications, () -> ports.dutyRoster().withRight(Right.ADMIN_TELEPHONY)),
                transactions,
                ids,
                clock,
                office.zone());
        orderDispatch = new OrderDispatch(
                ports.telephoneOrders(),
                switchboard,
                live,
                transactions,
                clock,
                work -> Thread.ofVirtual().name("telephone-order").start(work));
        var clientReading = new ClientReading(ports.clientViews(), audit, transactions);
        var activityReading = new ActivityReading(ports.activityViews(), ports.clientViews(), transactions, clock);
        var callReading = new CallReading(ports.callJournal(), transactions);
        var reminderDesk = new ReminderDesk(
                ports.reminders(),
                ports.reminderViews(),
                ports.reminderScenarios(),
                reminderBook,
                ports.clientViews(),
                List.of(new RemindedActivities(activities, planning, completion)),
                audit,
                transactions,
                ids,
                clock,
                office.zone());
        var inquiryReading =
                new InquiryReading(ports.inquiryViews(), ports.dutyRoster(), ports.workingTimes(), transactions, clock);
        var telephoning = new Telephoning(
                ports.telephoneOrders(),
                switchboard,
                new Callees(
                        clients,
                        clientReading,
                        callReading,
                        ports.inquiries(),
                        inquiryReading,
                        activityReading,
                        reminderDesk,
                        measuring.reading(),
                        employees),
                ports.calls(),
                employees,
                audit,
                live,
                transactions,
                ids,
                clock);
        plannedCallStart = new PlannedCallStart(
                ports.duePlans(),
                telephoning,
                switchboard,
                ports.workingTimes(),
                ports.dutyRoster(),
                transactions,
                clock);
        reservationExpiry = new ReservationExpiry(ports.bookings(), live, transactions, clock);
        web = new WebUseCases(
                signIn,
                new OwnAccount(accounts, sessions, ports.preferences(), hashes, audit, transactions),
                new CalendarLinkDesk(ports.calendarLinks(), secrets, audit, transactions, clock),
                new CalendarReading(
                        ports.calendarLinks(),
                        ports.measurementViews(),
                        ports.activityViews(),
                        dictionaries,
                        ports.preferences(),
                        ports.workingTimes(),
                        transactions,
                        clock),
                new FirstAdministrator(
                        accounts,
                        employees,
                        roles,
                        ports.setupTokens(),
                        hashes,
                        signIn,
                        secrets,
                        audit,
                        transactions,
                        ids,
                        clock),
                new RoleBook(roles, accounts, audit, live, transactions, ids),
                new AccountDesk(accounts, employees, roles, sessions, hashes, audit, live, transactions),
                grantDesk,
                deputyDesk,
                clientReading,
                registration,
                new ClientEditing(clients, dictionaries, audit, live, transactions, ids),
                lifecycle,
                managers,
                activityReading,
                planning,
                completion,
                new ActivityChecking(activities, records, transactions, clock),
                new WorkRecording(
                        activities,
                        steps,
                        records,
                        ports.calls(),
                        transactions,
                        clock,
                        WorkRecording.USUALLY_CORRECTABLE),
                callReading,
                new CallLinking(ports.calls(), ports.clientViews(), audit, live, transactions),
                new CallListWork(
                        ports.callLists(),
                        ports.callListViews(),
                        ports.clientViews(),
                        employees,
                        audit,
                        live,
                        transactions,
                        ids,
                        clock),
                new OwnLineKeeping(ports.ownLines(), dictionaries, numbering, audit, live, transactions, ids),
                new CallListening(ports.calls(), recordings, audit, transactions, clock),
                new CallLedger(callReconciliation, audit, transactions, clock, office.zone()),
                telephoning,
                new PresenceReading(inquiryReading, switchboard),
                reminderDesk,
                new ScenarioBook(ports.reminderScenarios(), audit, transactions),
                fileUseCases,
                measuring,
                ordering,
                fulfilment,
                notifications,
                new OutgoingMessageDesk(ports.outgoingMessages(), outbox, audit, transactions, clock),
                new WorkingTime(ports.workingTimes(), employees, audit, live, transactions, ids),
                new Schedules(
                        ports.measurers(),
                        ports.districts(),
                        ports.workingTimes(),
                        new HoursKeeping(ports.workingTimes(), employees, audit, live, ids),
                        live,
                        transactions),
                new FreeWindows(ports.measurers(), timetable, bookingDesk, ports.planningRules(), transactions),
                new VisitCalendar(
                        ports.measurers(),
                        timetable,
                        ports.bookings(),
                        bookingDesk,
                        ports.planningRules(),
                        transactions),
                new Reservations(ports.bookings(), bookingDesk, ports.planningRules(), timetable, audit, transactions),
                new PlanningBook(ports.planningRules(), ports.districts(), audit, live, transactions, ids),
                intake,
                answering,
                new InquiryHandling(ports.inquiries(), employees, desk, inquiryRecords, transactions, clock),
                inquiryReading,
                new CallbackRuleKeeping(ports.callbackRules(), employees, audit, live, transactions),
                mail instanceof LocalMail local ? local : LocalMail.closed(),
                staff,
                new DepartmentTree(
                        ports.departments(), employees, ports.staffDirectory(), audit, live, transactions, ids),
                new DictionaryKeeping(dictionaries, audit, live, transactions),
                new Searching(ports.search(), transactions),
                new Onlookers(
                        clients,
                        ports.calls(),
                        activities,
                        ports.inquiries(),
                        ports.measurements(),
                        ports.orders(),
                        ports.jobs(),
                        ports.claims(),
                        transactions),
                audit,
                new IdempotentRequests(ports.idempotencyKeys(), transactions, clock));
    }

    /** Those that can be asked for over HTTP. */
    WebUseCases web() {
        return web;
    }

    /** The one that the telephone exchange drives. */
    CallReconciliation callReconciliation() {
        return callReconciliation;
    }

    CallRecording callRecording() {
        return callRecording;
    }

    /** Takes orders of employees to the telephone exchange. */
    OrderDispatch orderDispatch() {
        return orderDispatch;
    }

    /** By which features whose things have dates have them reminded of. */
    ReminderPlanning reminderPlanning() {
        return reminderBook;
    }

    /** What comes due by itself. */
    List<DueWork> dueWorks() {
        return List.of(
                reminderSigns,
                reservationExpiry,
                callbackRuleWork,
                outboxDispatch,
                plannedCallStart,
                orderDispatch,
                callReconciliation,
                fileCollection);
    }

    /** By which features have files given to their things. */
    FileAttaching fileAttaching() {
        return fileAttaching;
    }

    FileVerification fileVerification() {
        return fileVerification;
    }

    /** Drops what has expired; to be called now and then. */
    void tidyUp() {
        fileCollection.tidyUp();
        web.signIn().tidyUp();
        web.idempotentRequests().tidyUp();
        notifications.tidyUp();
        outboxDispatch.tidyUp();
        orderDispatch.tidyUp();
    }
}
