package org.nezabudka.application;

import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.access.AccountDesk;
import org.nezabudka.application.access.DeputyDesk;
import org.nezabudka.application.access.DeputyInheritance;
import org.nezabudka.application.access.FastPasswordHashes;
import org.nezabudka.application.access.FirstAdministrator;
import org.nezabudka.application.access.GrantDesk;
import org.nezabudka.application.access.GrantInheritance;
import org.nezabudka.application.access.OwnAccount;
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
import org.nezabudka.application.call.CallJournal;
import org.nezabudka.application.call.CallReading;
import org.nezabudka.application.call.Calls;
import org.nezabudka.application.call.OwnLineKeeping;
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
import org.nezabudka.application.file.FileKeeping;
import org.nezabudka.application.file.FileOwners;
import org.nezabudka.application.file.FileReading;
import org.nezabudka.application.file.FileUploading;
import org.nezabudka.application.file.FileUseCases;
import org.nezabudka.application.file.InMemoryFileContents;
import org.nezabudka.application.file.InMemoryFileInspection;
import org.nezabudka.application.file.InMemoryFilePreviews;
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
import org.nezabudka.application.messaging.Outbox;
import org.nezabudka.application.messaging.OutboxDispatch;
import org.nezabudka.application.messaging.OutgoingMessageDesk;
import org.nezabudka.application.messaging.PostBox;
import org.nezabudka.application.notification.HeardNotices;
import org.nezabudka.application.notification.NoticeLetters;
import org.nezabudka.application.notification.Notifications;
import org.nezabudka.application.order.OrderFiles;
import org.nezabudka.application.order.OrderUseCases;
import org.nezabudka.application.organization.DepartmentTree;
import org.nezabudka.application.organization.HeadedDepartments;
import org.nezabudka.application.organization.Staff;
import org.nezabudka.application.organization.Superiors;
import org.nezabudka.application.reminder.ReminderBook;
import org.nezabudka.application.reminder.ReminderDesk;
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
import org.nezabudka.application.shared.CountedIds;
import org.nezabudka.application.shared.IdempotentRequests;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.MovableClock;
import org.nezabudka.application.telephone.Callees;
import org.nezabudka.application.telephone.ObedientSwitchboard;
import org.nezabudka.application.telephone.OrderDispatch;
import org.nezabudka.application.telephone.PlannedCallStart;
import org.nezabudka.application.telephone.PresenceReading;
import org.nezabudka.application.telephone.Telephoning;
import org.nezabudka.application.worktime.HoursKeeping;
import org.nezabudka.application.worktime.WorkingTime;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.messaging.RetryPolicy;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeBuilder;

/**
 * The whole application in memory: every use case, wired as the product wires it, with a clock that a test moves. Nothing to
 * start, nothing to clean up.
 *
 * <pre>{@code
 * var company = InMemoryCompany.start();
 * var manager = company.aManager();
 * var client = company.clientRegistration().register(manager, aPerson("Иванова Анна").build(), null);
 * }</pre>
 */
public final class InMemoryCompany extends InMemoryWorld {

    /** Bytes of the largest file that is taken here. */
    public static final long LARGEST_FILE = 100_000;

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery";

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Actor SETUP = Actors.theSoftware();

    private final MovableClock clock = new MovableClock();
    private final Ids ids = new CountedIds();
    private final FastPasswordHashes passwordHashes = new FastPasswordHashes();
    private final AuditTrail auditTrail = new AuditTrail(auditLog(), transactions(), clock);
    private final ClientRegistration clientRegistration = new ClientRegistration(
            clients(), employees(), dictionaries(), auditTrail, liveEvents(), transactions(), ids, clock);
    private final ClientEditing clientEditing =
            new ClientEditing(clients(), dictionaries(), auditTrail, liveEvents(), transactions(), ids);
    private final ClientLifecycle clientLifecycle =
            new ClientLifecycle(clients(), dictionaries(), auditTrail, liveEvents(), transactions(), clock);
    private final ClientReading clientReading = new ClientReading(clientViews(), auditTrail, transactions());
    private final DepartmentTree departmentTree = new DepartmentTree(
            departments(), employees(), staffDirectory(), auditTrail, liveEvents(), transactions(), ids);
    private final DictionaryKeeping dictionaryKeeping =
            new DictionaryKeeping(dictionaries(), auditTrail, liveEvents(), transactions());
    private final Searching searching = new Searching(search(), transactions());
    private final SignIn signIn = new SignIn(
            accounts(),
            sessions(),
            signInAttempts(),
            passwordHashes,
            new Secrets(),
            auditTrail,
            transactions(),
            ids,
            clock);
    private final AccountDesk accountDesk = new AccountDesk(
            accounts(), employees(), roles(), sessions(), passwordHashes, auditTrail, liveEvents(), transactions());
    private final RoleBook roleBook = new RoleBook(roles(), accounts(), auditTrail, liveEvents(), transactions(), ids);
    private final OwnAccount ownAccount =
            new OwnAccount(accounts(), sessions(), preferences(), passwordHashes, auditTrail, transactions());
    private final FirstAdministrator firstAdministrator = new FirstAdministrator(
            accounts(),
            employees(),
            roles(),
            setupTokens(),
            passwordHashes,
            signIn,
            new Secrets(),
            auditTrail,
            transactions(),
            ids,
            clock);
    private final PostBox postBox = new PostBox();
    private final Outbox outbox = new Outbox(outgoingMessages(), postBox, ids, clock);
    private final OutboxDispatch outboxDispatch =
            new OutboxDispatch(outgoingMessages(), postBox, transactions(), clock, RetryPolicy.usual(), () -> 0.5);
    private final OutgoingMessageDesk outgoingMessageDesk =
            new OutgoingMessageDesk(outgoingMessages(), outbox, auditTrail, transactions(), clock);
    private final Notifications notifications = new Notifications(
            inbox(),
            mailChoices(),
            employees(),
            preferences(),
            outbox,
            new NoticeLetters("https://crm.example.org", "Салон", ZONE),
            liveEvents(),
            transactions(),
            ids,
            clock);
    private final ClientManagers clientManagers =
            new ClientManagers(clients(), employees(), auditTrail, liveEvents(), notifications, transactions(), clock);
    private final ReminderBook reminderBook =
            new ReminderBook(reminders(), reminderScenarios(), liveEvents(), transactions(), ids, clock);
    private final ReminderSigns reminderSigns = new ReminderSigns(
            reminders(),
            reminderScenarios(),
            new Superiors(employees(), departments()),
            employees(),
            clients(),
            notifications,
            liveEvents(),
            transactions(),
            clock);
    private final ActivityRecords activityRecords = new ActivityRecords(
            activities(), clients(), dictionaries(), auditTrail, liveEvents(), notifications, reminderBook);
    private final ContactSteps contactSteps =
            new ContactSteps(clients(), clientLifecycle, dictionaries(), employees(), activityRecords, ids);
    private final ActivityReading activityReading =
            new ActivityReading(activityViews(), clientViews(), transactions(), clock);
    private final ActivityPlanning activityPlanning =
            new ActivityPlanning(activities(), contactSteps, activityRecords, transactions(), clock);
    private final ActivityCompletion activityCompletion =
            new ActivityCompletion(activities(), contactSteps, activityRecords, calls(), transactions(), clock);
    private final ReminderDesk reminderDesk = new ReminderDesk(
            reminders(),
            reminderViews(),
            reminderScenarios(),
            reminderBook,
            clientViews(),
            List.of(new RemindedActivities(activities(), activityPlanning, activityCompletion)),
            auditTrail,
            transactions(),
            ids,
            clock,
            ZONE);
    private final ActivityChecking activityChecking =
            new ActivityChecking(activities(), activityRecords, transactions(), clock);
    private final ActivityHandOver activityHandOver =
            new ActivityHandOver(activities(), activityRecords, transactions(), clock);
    private final WorkRecording workRecording = new WorkRecording(
            activities(),
            contactSteps,
            activityRecords,
            calls(),
            transactions(),
            clock,
            WorkRecording.USUALLY_CORRECTABLE);
    private final GrantDesk grantDesk = new GrantDesk(
            accessGrants(),
            lendingViews(),
            clients(),
            employees(),
            departments(),
            staffDirectory(),
            auditTrail,
            liveEvents(),
            notifications,
            transactions(),
            ids,
            clock);
    private final DeputyDesk deputyDesk = new DeputyDesk(
            deputies(),
            lendingViews(),
            employees(),
            auditTrail,
            liveEvents(),
            notifications,
            transactions(),
            ids,
            clock);
    private final HeardNotices heardNotices = new HeardNotices(transactions(), notifications);
    private final DutyDesk dutyDesk =
            new DutyDesk(callbackRules(), workingTimes(), dutyRoster(), clients(), deputies());
    private final InquiryRecords inquiryRecords = new InquiryRecords(
            inquiries(),
            clients(),
            employees(),
            new Superiors(employees(), departments()),
            dutyRoster(),
            heardNotices,
            auditTrail,
            liveEvents());
    private final InquiryHandOver inquiryHandOver =
            new InquiryHandOver(inquiries(), dutyDesk, inquiryRecords, transactions(), clock);
    private final FulfilmentUseCases.Stores sending =
            new FulfilmentUseCases.Stores(jobs(), claims(), crews(), vehicles(), fulfilmentViews());
    private final List<FileOwners> fileOwners = List.of(
            new ClientFiles(clients()),
            new MeasurementFiles(measurements(), employees()),
            new OrderFiles(orders()),
            new JobFiles(sending, orders()),
            new ClaimFiles(sending, orders()));
    private final FileAttaching fileAttaching =
            new FileAttaching(files(), fileOpenings(), fileOwners, auditTrail, liveEvents(), clock);
    private final Timetable timetable = new Timetable(bookings(), workingTimes(), clock);
    private final BookingDesk bookingDesk =
            new BookingDesk(bookings(), timetable, measurers(), districts(), planningRules(), liveEvents(), ids);
    private final MeasurementUseCases measuring = MeasurementUseCases.over(
            new MeasurementUseCases.Stores(measurements(), measurementViews(), measurementKinds(), measurementRules()),
            new MeasurementUseCases.Surroundings(
                    clients(), employees(), districts(), workingTimes(), fileViews(), fileAttaching, bookingDesk),
            new MeasurementUseCases.Tools(heardNotices, auditTrail, liveEvents(), transactions(), ids, clock));
    private final OrderUseCases ordering = OrderUseCases.over(
            new OrderUseCases.Stores(orders(), ledgers(), orderViews(), orderRules()),
            new OrderUseCases.Surroundings(
                    clients(),
                    employees(),
                    departments(),
                    dictionaries(),
                    measurements(),
                    new FulfilmentCount(jobs(), claims()),
                    new FulfilmentTraces(jobs(), claims()),
                    reminderBook,
                    workingTimes(),
                    fileAttaching),
            new OrderUseCases.Tools(
                    heardNotices, auditTrail, liveEvents(), transactions(), ids, clock, Currency.getInstance("RUB")));
    private final FulfilmentUseCases fulfilment = FulfilmentUseCases.over(
            sending,
            new FulfilmentUseCases.Surroundings(
                    orders(),
                    ledgers(),
                    clients(),
                    employees(),
                    departments(),
                    dictionaries(),
                    workingTimes(),
                    bookings(),
                    bookingDesk,
                    fileViews(),
                    fileAttaching),
            new FulfilmentUseCases.Tools(heardNotices, auditTrail, liveEvents(), transactions(), ids, clock));
    private final Staff staff = new Staff(
            employees(),
            departments(),
            staffDirectory(),
            dictionaries(),
            List.of(
                    clientManagers,
                    activityHandOver,
                    inquiryHandOver,
                    measuring.handOver(),
                    ordering.handOver(),
                    new DeputyInheritance(deputyDesk),
                    new GrantInheritance(grantDesk),
                    new HeadedDepartments(departments(), auditTrail)),
            notifications,
            accounts(),
            roles(),
            sessions(),
            calendarLinks(),
            auditTrail,
            liveEvents(),
            transactions(),
            ids,
            clock);
    private final CalendarLinkDesk calendarLinkDesk =
            new CalendarLinkDesk(calendarLinks(), new Secrets(), auditTrail, transactions(), clock);
    private final CalendarReading calendarReading = new CalendarReading(
            calendarLinks(),
            measurementViews(),
            activityViews(),
            dictionaries(),
            preferences(),
            workingTimes(),
            transactions(),
            clock);
    private final InMemoryFileContents fileContents = new InMemoryFileContents(clock);
    private final FileUseCases fileUseCases = new FileUseCases(
            new FileUploading(
                    files(),
                    fileContents,
                    new InMemoryFileInspection(),
                    auditTrail,
                    transactions(),
                    ids,
                    clock,
                    LARGEST_FILE),
            new FileReading(
                    files(),
                    fileViews(),
                    fileContents,
                    new InMemoryFilePreviews(fileContents),
                    fileOpenings(),
                    fileOwners,
                    auditTrail,
                    transactions(),
                    clock),
            new FileKeeping(files(), fileOwners, fileAttaching, auditTrail, liveEvents(), transactions(), clock));
    private final ScenarioBook scenarioBook = new ScenarioBook(reminderScenarios(), auditTrail, transactions());
    private final IdempotentRequests idempotentRequests =
            new IdempotentRequests(idempotencyKeys(), transactions(), clock);

    private final WorkingTime workingTime =
            new WorkingTime(workingTimes(), employees(), auditTrail, liveEvents(), transactions(), ids);
    private final Reservations reservations =
            new Reservations(bookings(), bookingDesk, planningRules(), timetable, auditTrail, transactions());
    private final FreeWindows freeWindows =
            new FreeWindows(measurers(), timetable, bookingDesk, planningRules(), transactions());
    private final Schedules schedules = new Schedules(
            measurers(),
            districts(),
            workingTimes(),
            new HoursKeeping(workingTimes(), employees(), auditTrail, liveEvents(), ids),
            liveEvents(),
            transactions());
    private final PlanningBook planningBook =
            new PlanningBook(planningRules(), districts(), auditTrail, liveEvents(), transactions(), ids);
    private final InquiryIntake inquiryIntake = new InquiryIntake(
            inquiries(),
            calls(),
            clients(),
            clientViews(),
            clientRegistration,
            employees(),
            dutyDesk,
            inquiryRecords,
            transactions(),
            ids,
            clock);
    private final InquiryAnswering inquiryAnswering =
            new InquiryAnswering(inquiries(), inquiryIntake, dutyDesk, inquiryRecords, transactions(), clock);
    private final InquiryHandling inquiryHandling =
            new InquiryHandling(inquiries(), employees(), dutyDesk, inquiryRecords, transactions(), clock);
    private final InquiryReading inquiryReading =
            new InquiryReading(inquiryViews(), dutyRoster(), workingTimes(), transactions(), clock);
    private final ObedientSwitchboard switchboard = new ObedientSwitchboard();
    private final Telephoning telephoning = telephoning(calls(), callJournal());
    private final OrderDispatch orderDispatch =
            new OrderDispatch(telephoneOrders(), switchboard, liveEvents(), transactions(), clock, Runnable::run);
    private final PlannedCallStart plannedCallStart = new PlannedCallStart(
            duePlans(), telephoning, switchboard, workingTimes(), dutyRoster(), transactions(), clock);
    private final PresenceReading presenceReading = new PresenceReading(inquiryReading, switchboard);
    private final CallListWork callListWork = new CallListWork(
            callLists(),
            callListViews(),
            clientViews(),
            employees(),
            auditTrail,
            liveEvents(),
            transactions(),
            ids,
            clock);
    private final OwnLineKeeping ownLineKeeping = new OwnLineKeeping(
            ownLines(), dictionaries(), NumberingPlan.russian(null), auditTrail, liveEvents(), transactions(), ids);
    private final CallbackRuleKeeping callbackRuleKeeping =
            new CallbackRuleKeeping(callbackRules(), employees(), auditTrail, liveEvents(), transactions());
    private final CallbackRuleWork callbackRuleWork =
            new CallbackRuleWork(inquiries(), dutyDesk, inquiryRecords, transactions(), clock);

    private InMemoryCompany() {}

    public ObedientSwitchboard switchboard() {
        return switchboard;
    }

    public PlannedCallStart plannedCallStart() {
        return plannedCallStart;
    }

    public Telephoning telephoning() {
        return telephoning;
    }

    /** As {@link #telephoning()}, with calls that are kept elsewhere. */
    public Telephoning telephoning(Calls kept, CallJournal journal) {
        return new Telephoning(
                telephoneOrders(),
                switchboard,
                new Callees(
                        clients(),
                        clientReading,
                        new CallReading(journal, transactions()),
                        inquiries(),
                        inquiryReading,
                        activityReading,
                        reminderDesk,
                        measuring.reading(),
                        employees()),
                kept,
                employees(),
                auditTrail,
                liveEvents(),
                transactions(),
                ids,
                clock);
    }

    public InMemoryFileContents fileContents() {
        return fileContents;
    }

    public FileAttaching fileAttaching() {
        return fileAttaching;
    }

    public FileUseCases fileUseCases() {
        return fileUseCases;
    }

    public OrderDispatch orderDispatch() {
        return orderDispatch;
    }

    public PresenceReading presenceReading() {
        return presenceReading;
    }

    /** A company without anybody in it, at {@link MovableClock#START}. */
    public static InMemoryCompany start() {
        return new InMemoryCompany();
    }

    public MovableClock clock() {
        return clock;
    }

    public FastPasswordHashes passwordHashes() {
        return passwordHashes;
    }

    public AuditTrail auditTrail() {
        return auditTrail;
    }

    public ClientRegistration clientRegistration() {
        return clientRegistration;
    }

    public ClientEditing clientEditing() {
        return clientEditing;
    }

    public ClientLifecycle clientLifecycle() {
        return clientLifecycle;
    }

    public ClientManagers clientManagers() {
        return clientManagers;
    }

    public Onlookers onlookers() {
        return new Onlookers(
                clients(),
                calls(),
                activities(),
                inquiries(),
                measurements(),
                orders(),
                jobs(),
                claims(),
                transactions());
    }

    public ClientReading clientReading() {
        return clientReading;
    }

    public ActivityReading activityReading() {
        return activityReading;
    }

    public ActivityPlanning activityPlanning() {
        return activityPlanning;
    }

    public ActivityCompletion activityCompletion() {
        return activityCompletion;
    }

    public ActivityChecking activityChecking() {
        return activityChecking;
    }

    public ActivityHandOver activityHandOver() {
        return activityHandOver;
    }

    public WorkRecording workRecording() {
        return workRecording;
    }

    public GrantDesk grantDesk() {
        return grantDesk;
    }

    public DeputyDesk deputyDesk() {
        return deputyDesk;
    }

    /** What everybody was told. */
    public HeardNotices heardNotices() {
        return heardNotices;
    }

    public WorkingTime workingTime() {
        return workingTime;
    }

    public Timetable timetable() {
        return timetable;
    }

    public BookingDesk bookingDesk() {
        return bookingDesk;
    }

    public Reservations reservations() {
        return reservations;
    }

    public ReservationExpiry reservationExpiry() {
        return new ReservationExpiry(bookings(), liveEvents(), transactions(), clock);
    }

    public FreeWindows freeWindows() {
        return freeWindows;
    }

    public VisitCalendar visitCalendar() {
        return new VisitCalendar(measurers(), timetable, bookings(), bookingDesk, planningRules(), transactions());
    }

    public Schedules schedules() {
        return schedules;
    }

    public PlanningBook planningBook() {
        return planningBook;
    }

    public InquiryIntake inquiryIntake() {
        return inquiryIntake;
    }

    public InquiryAnswering inquiryAnswering() {
        return inquiryAnswering;
    }

    public InquiryHandling inquiryHandling() {
        return inquiryHandling;
    }

    public InquiryHandOver inquiryHandOver() {
        return inquiryHandOver;
    }

    public MeasurementUseCases measuring() {
        return measuring;
    }

    public FulfilmentUseCases fulfilment() {
        return fulfilment;
    }

    public OrderUseCases ordering() {
        return ordering;
    }

    public InquiryReading inquiryReading() {
        return inquiryReading;
    }

    public CallListWork callListWork() {
        return callListWork;
    }

    public OwnLineKeeping ownLineKeeping() {
        return ownLineKeeping;
    }

    public CallbackRuleKeeping callbackRuleKeeping() {
        return callbackRuleKeeping;
    }

    public CallbackRuleWork callbackRuleWork() {
        return callbackRuleWork;
    }

    public Staff staff() {
        return staff;
    }

    public DepartmentTree departmentTree() {
        return departmentTree;
    }

    public DictionaryKeeping dictionaryKeeping() {
        return dictionaryKeeping;
    }

    public Searching searching() {
        return searching;
    }

    public SignIn signIn() {
        return signIn;
    }

    public AccountDesk accountDesk() {
        return accountDesk;
    }

    public RoleBook roleBook() {
        return roleBook;
    }

    public CalendarLinkDesk calendarLinkDesk() {
        return calendarLinkDesk;
    }

    public CalendarReading calendarReading() {
        return calendarReading;
    }

    public OwnAccount ownAccount() {
        return ownAccount;
    }

    public FirstAdministrator firstAdministrator() {
        return firstAdministrator;
    }

    public PostBox postBox() {
        return postBox;
    }

    public OutboxDispatch outboxDispatch() {
        return outboxDispatch;
    }

    public OutgoingMessageDesk outgoingMessageDesk() {
        return outgoingMessageDesk;
    }

    public Notifications notifications() {
        return notifications;
    }

    public ReminderBook reminderBook() {
        return reminderBook;
    }

    public ReminderSigns reminderSigns() {
        return reminderSigns;
    }

    public ReminderDesk reminderDesk() {
        return reminderDesk;
    }

    public ScenarioBook scenarioBook() {
        return scenarioBook;
    }

    public IdempotentRequests idempotentRequests() {
        return idempotentRequests;
    }

    /** A department at the top of the tree. */
    public Department aDepartment(String name) {
        return departmentTree.add(SETUP, name, null, null);
    }

    public Department aDepartment(String name, DepartmentId parent) {
        return departmentTree.add(SETUP, name, parent, null);
    }

    /** A manager in no department, who sees their own clients. */
    public Actor.User aManager() {
        return aManager(null);
    }

    public Actor.User aManager(@Nullable DepartmentId department) {
        return employ(anEmployee("Орлов Павел").in(department), "Менеджер", Actors.rightsOfAManager());
    }

    /** The head of a department, who sees the clients of everybody in it and below it, and may hand them on. */
    public Actor.User headOf(DepartmentId department) {
        var head = employ(anEmployee("Соколова Вера").in(department), "Руководитель отдела", Actors.rightsOfAHead());
        var present = departments().chart().find(department).orElseThrow();
        departmentTree.change(SETUP, department, present.version(), present.name(), present.parent(), head.employee());
        return head;
    }

    /** Somebody who may do everything. */
    public Actor.User anAdministrator() {
        return employ(anEmployee("Лебедев Олег"), "Администратор", Actors.rightsOfAnAdministrator());
    }

    /** Somebody who may sign in and no more. */
    public Actor.User somebodyWithoutRights() {
        return employ(anEmployee("Гостев Илья"), "Без прав", Map.of());
    }

    /**
     * Hires somebody and gives them an account with {@link #PASSWORD}, a login (see {@link #loginOf}) and a role.
     *
     * @param role its name; the first employee with it brings it into being
     */
    public Actor.User employ(EmployeeBuilder employee, String role, Map<Right, Scope> rights) {
        return transactions().run(() -> {
            var hired = staff.hire(SETUP, employee.facts());
            accounts()
                    .save(new Account(
                            hired.id(),
                            new Login("user-" + (accounts().all().count() + 1)),
                            passwordHashes.hash(new Password(PASSWORD)),
                            Set.of(roleNamed(role, rights).id()),
                            true,
                            0));
            var department = hired.facts().department();
            return new Actor.User(
                    hired.id(),
                    hired.displayName(),
                    department == null ? Set.of() : departments().chart().withAllBelow(department),
                    rights,
                    "192.0.2.7");
        });
    }

    /** The actor as signed in at this moment: with the rights, the deputyships and the department of now. */
    public Actor.User now(Actor.User actor) {
        var begun = signIn.signIn(loginOf(actor), PASSWORD, "192.0.2.7", null);
        return signIn.watch(begun.token()).orElseThrow().actor("192.0.2.7");
    }

    /** The name the actor signs in with. */
    public String loginOf(Actor.User actor) {
        return accounts().find(actor.employee()).orElseThrow().login().value();
    }

    private Role roleNamed(String name, Map<Right, Scope> rights) {
        return roles().all().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseGet(() -> roles().save(new Role(new RoleId(ids.next()), name, Actors.permissions(rights), 0)));
    }
}
