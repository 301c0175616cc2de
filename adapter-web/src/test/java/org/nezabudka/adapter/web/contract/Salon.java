package org.nezabudka.adapter.web.contract;

import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.client.ContactPersonBuilder.aContactPerson;
import static org.nezabudka.domain.client.LegalEntityBuilder.aLegalEntity;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.InMemoryServer;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.access.DeputyDesk;
import org.nezabudka.application.access.GrantDesk;
import org.nezabudka.application.activity.ContactEntry;
import org.nezabudka.application.call.OwnLineKeeping;
import org.nezabudka.application.calllist.CallListRow;
import org.nezabudka.application.inquiry.InquiryIntake;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Deputy;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.Permission;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallBuilder;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallLeg;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.Evidence;
import org.nezabudka.domain.call.OutsideParty;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.Source;
import org.nezabudka.domain.messaging.Channel;
import org.nezabudka.domain.messaging.Letter;
import org.nezabudka.domain.messaging.MessageId;
import org.nezabudka.domain.messaging.OutgoingMessage;
import org.nezabudka.domain.messaging.Recipient;
import org.nezabudka.domain.messaging.RetryPolicy;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Subject;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.worktime.Absence;

/**
 * A small salon behind a real server: two departments, every kind of employee, clients and calls of each. Foreign things bear words
 * that no answer to others may ever contain.
 */
final class Salon implements AutoCloseable {
    /** Stands in every text of the foreign manager's client and call. */
    static final String CANARY = "Канарейка";

    static final String CANARY_DIGITS = "9037731";

    /** Of four pixels. */
    static final byte[] PICTURE = picture();

    final InMemoryServer server = InMemoryServer.start();
    final InMemoryCompany company = server.company();
    final Map<String, Actor.User> people = new LinkedHashMap<>();
    final Map<String, Client> clients = new HashMap<>();
    final Map<String, RecordedCall> calls = new HashMap<>();
    final Map<String, RecordedCall> running = new HashMap<>();
    final Map<String, TelephoneOrder> orders = new HashMap<>();
    final Map<String, Inquiry> inquiries = new HashMap<>();
    final UUID absence;
    final UUID absenceOfAdministrator;
    final Map<String, Activity> planned = new HashMap<>();
    final Map<String, Activity> held = new HashMap<>();
    private final Map<String, StoredFile> files = new HashMap<>();
    final Map<String, AccessGrant> grants = new HashMap<>();
    final Map<String, Deputy> deputies = new HashMap<>();
    final UUID spareDepartment;
    final UUID spareRole;
    final UUID spareDistrict;
    final Map<String, UUID> reservations = new HashMap<>();
    final UUID spareLine;
    final Map<String, CallListRow> lists = new HashMap<>();
    final UUID lostMessage;
    private final Map<EmployeeId, Map<String, UUID>> belongings = new HashMap<>();
    final UUID newcomer;

    final Measuring measuring;
    final Ordering ordering;
    final Sending sending;

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Salon() {
        var sales = company.aDepartment("Продажи");
        var east = company.aDepartment("Восток", sales.id());
        var projects = company.aDepartment("Проекты");
        people.put(
                "administrator",
                company.employ(
                        anEmployee("Лебедев Олег").extension("200"),
                        "Администратор",
                        Actors.rightsOfAnAdministrator()));
        people.put("head", company.headOf(sales.id()));
        people.put("manager", employ("Орлов Павел", east.id(), "Менеджер", Actors.rightsOfAManager(), "201"));
        people.put(
                "other manager", employ("Зайцева Ирина", projects.id(), "Менеджер", Actors.rightsOfAManager(), "202"));
        people.put(
                "viewer",
                employ(
                        "Смотров Иван",
                        sales.id(),
                        "Без телефонов",
                        Map.of(
                                Right.CLIENTS_VIEW,
                                Scope.ALL,
                                Right.CALLS_VIEW,
                                Scope.ALL,
                                Right.CALLS_PLACE,
                                Scope.ALL),
                        "203"));
        people.put("without rights", company.somebodyWithoutRights());
        var admin = people.get("administrator");
        lostMessage = lostMessage();
        spareDepartment = company.aDepartment("Запасной").id().value();
        spareRole = company.roleBook()
                .add(admin, "Запасная", java.util.Set.of(new Permission(Right.CALLS_USE, Scope.ALL)))
                .role()
                .id()
                .value();
        spareLine = company.ownLineKeeping()
                .add(
                        admin,
                        new OwnLineKeeping.Facts(
                                new PhoneNumber("+74951234567"), null, "Сайт", new EntryCode("site"), true))
                .id()
                .value();
        newcomer = company.staff()
                .hire(admin, anEmployee("Новиков Олег").facts())
                .id()
                .value();
        spareDistrict =
                company.planningBook().add(admin, "Запасной район", null).id().value();
        for (var holder : List.of("administrator", "other manager"))
            reservations.put(holder, reservation(people.get(holder)));
        clients.put("own", client("manager", "Иванова Анна", "+79161234567"));
        clients.put("department", client("head", "Петрова Мария", "+79161234568"));
        clients.put("foreign", client("other manager", CANARY + " Ольга", "+7" + CANARY_DIGITS + "001"));
        inquiries.put("own", inquiry("manager", "own", "+79161234567"));
        inquiries.put("foreign", inquiry("other manager", "foreign", "+7" + CANARY_DIGITS + "001"));
        absence = company.workingTime()
                .addAbsence(
                        admin,
                        new EmployeeId(newcomer),
                        Absence.Kind.VACATION,
                        company.clock().instant().plusSeconds(86_400),
                        company.clock().instant().plusSeconds(172_800),
                        null)
                .id()
                .value();
        absenceOfAdministrator = company.workingTime()
                .addAbsence(
                        admin,
                        admin.employee(),
                        Absence.Kind.OTHER,
                        company.clock().instant().plusSeconds(86_400),
                        company.clock().instant().plusSeconds(172_800),
                        null)
                .id()
                .value();
        lists.put("own", list("administrator", "own"));
        lists.put("foreign", list("other manager", "foreign"));
        contacts("own", "manager");
        contacts("foreign", "other manager");
        lend();
        files("own", "manager");
        files("foreign", "other manager");
        people.forEach((name, person) -> belongings.put(
                person.employee(), given(person, name.equals("other manager") ? CANARY + " ждёт" : "Позвонить")));
        calls.put("own", call("1.1", "201", people.get("manager"), clients.get("own"), "+79161234567"));
        calls.put(
                "foreign",
                call("1.2", "202", people.get("other manager"), clients.get("foreign"), "+7" + CANARY_DIGITS + "001"));
        measuring = new Measuring(this);
        ordering = new Ordering(this);
        sending = new Sending(this);
        telephone("own", "2.1", "200", "administrator");
        telephone("foreign", "2.2", "202", "other manager");
    }

    /** A window that somebody holds, each in a week of their own. */
    private UUID reservation(Actor.User holder) {
        var from = company.clock().instant().plus(Duration.ofDays(7L * (1 + reservations.size())));
        var measurer = people.get("administrator").employee();
        return company.reservations()
                .hold(holder, measurer, Window.of(from, Duration.ofHours(1)), null)
                .id()
                .value();
    }

    /** A picture of the client, and one that lies in the bin. */
    private void files(String name, String manager) {
        var actor = people.get(manager);
        var client = clients.get(name);
        var owner = new Subject(Subject.Kind.CLIENT, client.id().value());
        var keeping = company.fileUseCases().keeping();
        for (var kept : List.of("kept", "thrown away")) {
            var sent = upload(actor, client.displayName() + " " + kept + ".png");
            files.put(
                    name + " " + kept,
                    keeping.attach(actor, owner, "photos", List.of(sent.id())).getFirst());
        }
        var thrown = files.get(name + " thrown away");
        files.put(name + " thrown away", keeping.bin(actor, thrown.id(), thrown.version()));
    }

    private StoredFile upload(Actor.User actor, String name) {
        var uploading = company.fileUseCases().uploading();
        try (var upload = uploading.receive(actor, name, new ByteArrayInputStream(PICTURE), OptionalLong.empty())) {
            return uploading.store(actor, upload);
        }
    }

    /** A file that the operation could be about. */
    StoredFile file(String operation, Thing thing) {
        var whose = thing == Thing.FOREIGN ? "foreign" : "own";
        return files.get(whose + (operation.equals("restoreFile") ? " thrown away" : " kept"));
    }

    /** A call that goes on, and an order that was given, of that employee. */
    private void telephone(String name, String linkedId, String extension, String person) {
        var actor = people.get(person);
        var call = CallBuilder.aCall()
                .named(linkedId)
                .from("+7" + CANARY_DIGITS + "001", CANARY)
                .ringingAt(extension)
                .answeredBy(extension, 5)
                .build();
        running.put(
                name,
                company.transactions()
                        .run(() -> server.calls()
                                .save(new RecordedCall(
                                        call,
                                        new PhoneNumber("+7" + CANARY_DIGITS + "001"),
                                        clients.get("foreign").id(),
                                        List.of(),
                                        Map.of(extension, actor.employee()),
                                        0))));
        orders.put(name, server.telephoning().hangUp(actor, running.get(name).id()));
    }

    private Inquiry inquiry(String owner, String client, String number) {
        var actor = people.get(owner);
        var card = clients.get(client);
        return company.inquiryIntake()
                .byHand(
                        actor,
                        new InquiryIntake.ByHand(
                                Source.FORM,
                                card.id(),
                                new PhoneNumber(number),
                                null,
                                card.displayName(),
                                card.displayName(),
                                null,
                                actor.employee()));
    }

    private CallListRow list(String owner, String client) {
        var card = clients.get(client);
        return company.callListWork().make(people.get(owner), card.displayName(), List.of(card.id()), Set.of());
    }

    private void contacts(String name, String manager) {
        var actor = people.get(manager);
        var client = clients.get(name);
        var words = ActivityFacts.of(new EntryCode("call"), client.id()).withSubject(client.displayName());
        held.put(
                name,
                company.workRecording()
                        .record(actor, client.id(), ContactEntry.of(words).withResult(client.displayName())));
        planned.put(
                name,
                company.activityPlanning()
                        .plan(actor, words, Timing.at(company.clock().instant().plusSeconds(3600)), null));
    }

    /**
     * A client of the manager is open to the grantee, and all that is the manager's to the deputy; newcomers have as much with the
     * foreign ones, so that there is something foreign to end.
     */
    private void lend() {
        var administrator = people.get("administrator");
        var lender = new HashMap<>(Actors.rightsOfAManager());
        lender.put(Right.CLIENTS_GRANT, Scope.OWN);
        var projects = people.get("other manager").departments().iterator().next();
        var grantee = employ("Доступов Лев", projects, "Даёт своё", lender, "204");
        var deputy = employ("Заменов Глеб", projects, "Даёт своё", lender, "205");
        grants.put("own", grant(administrator, "own", grantee.employee()));
        grants.put("foreign", grant(administrator, "foreign", new EmployeeId(newcomer)));
        deputies.put("own", appoint(administrator, "manager", deputy.employee()));
        deputies.put("foreign", appoint(administrator, "other manager", new EmployeeId(newcomer)));
        people.put("grantee", company.now(grantee));
        people.put("deputy", company.now(deputy));
    }

    private AccessGrant grant(Actor actor, String client, EmployeeId grantee) {
        return company.grantDesk()
                .give(
                        actor,
                        new GrantDesk.NewGrant(
                                clients.get(client).id(),
                                new Grantee.OneEmployee(grantee),
                                AccessLevel.WRITE,
                                null,
                                company.clock().instant().plus(Duration.ofDays(30)),
                                new Ground("Отпуск", "17")));
    }

    private Deputy appoint(Actor actor, String absent, EmployeeId deputy) {
        return company.deputyDesk()
                .appoint(
                        actor,
                        new DeputyDesk.NewDeputy(
                                people.get(absent).employee(),
                                deputy,
                                null,
                                company.clock().instant().plus(Duration.ofDays(30)),
                                new Ground("Отпуск", "17")));
    }

    private Actor.User employ(
            String name, DepartmentId department, String role, Map<Right, Scope> rights, String extension) {
        return company.employ(anEmployee(name).in(department).extension(extension), role, rights);
    }

    private Client client(String keeper, String name, String phone) {
        var actor = people.get(keeper);
        var facts = aPerson(name).phone(phone).build();
        var registered = company.clientRegistration().register(actor, facts, null);
        var withPerson = company.clientEditing()
                .addContactPerson(
                        actor,
                        registered.id(),
                        registered.version(),
                        id -> aContactPerson(name + " Вторая").build(id));
        return company.clientEditing()
                .addLegalEntity(
                        actor,
                        registered.id(),
                        withPerson.version(),
                        id -> aLegalEntity("ИП " + name).build(id));
    }

    private RecordedCall call(
            String linkedId, String extension, Actor.User employee, @Nullable Client client, String number) {
        var start = Instant.parse("2026-03-02T08:00:00Z");
        var call = new Call(
                new PbxCallId("main", linkedId),
                CallDirection.INBOUND,
                CallOutcome.ANSWERED,
                new OutsideParty(number, client == null ? null : client.displayName(), false),
                null,
                "84951234567",
                "84951234567",
                "trunk",
                null,
                start,
                start,
                start.plusSeconds(5),
                start.plusSeconds(65),
                Duration.ofSeconds(60),
                List.of(new CallLeg(extension, start, start.plusSeconds(5), start.plusSeconds(65), false)),
                List.of(),
                null,
                false,
                linkedId + ".wav",
                List.of(linkedId),
                List.of(),
                Evidence.HEARD);
        return company.transactions()
                .run(() -> server.calls()
                        .save(new RecordedCall(
                                call,
                                new PhoneNumber(number),
                                client == null ? null : client.id(),
                                List.of(),
                                Map.of(extension, employee.employee()),
                                0)));
    }

    /** Whose thing a request is about. */
    enum Thing {
        OWN,
        FOREIGN,
        MISSING
    }

    /**
     * The value of a parameter of the path.
     *
     * @throws AssertionError if nobody has told yet what such a parameter stands for
     */
    String parameter(String name, Thing thing) {
        if (thing == Thing.MISSING && name.equals("scenario")) return "missing";
        if (thing == Thing.MISSING && !name.equals("dictionary") && !name.equals("code"))
            return "00000000-0000-7000-8000-00000000dead";
        var client = clients.get(thing == Thing.FOREIGN ? "foreign" : "own");
        return switch (name) {
            case "clientId" -> client.id().toString();
            case "orderId" -> ordering.of(name, thing).id().toString();
            case "deliveryId" -> sending.job("delivery", thing).id().toString();
            case "assemblyId" -> sending.job("assembly", thing).id().toString();
            case "claimId" -> sending.claim(name, thing).id().toString();
            case "crewId" -> sending.crew.id().toString();
            case "vehicleId" -> sending.vehicle.toString();
            case "paymentId" -> ordering.payment(thing).toString();
            case "measurementId" -> measuring.of(name, thing).id().toString();
            case "documentId" ->
                belongings(people.get("administrator")).get("looseFile").toString();
            case "kindId" -> org.nezabudka.application.measurement.ShippedKinds.OTHER.toString();
            case "question" -> "1";
            case "fileId" -> file("", thing).id().toString();
            case "personId" -> client.contactPersons().getFirst().id().toString();
            case "entityId" -> client.legalEntities().getFirst().id().toString();
            case "employeeId" -> newcomer.toString();
            case "departmentId" -> spareDepartment.toString();
            case "measurerId" -> people.get("administrator").employee().toString();
            case "measurerAbsenceId" -> absenceOfAdministrator.toString();
            case "districtId" -> spareDistrict.toString();
            case "reservationId" ->
                reservations
                        .get(thing == Thing.FOREIGN ? "other manager" : "administrator")
                        .toString();
            case "roleId" -> spareRole.toString();
            case "lineId" -> spareLine.toString();
            case "listId" ->
                lists.get(thing == Thing.FOREIGN ? "foreign" : "own").id().toString();
            case "inquiryId" ->
                inquiries.get(thing == Thing.FOREIGN ? "foreign" : "own").id().toString();
            case "absenceId" -> absence.toString();
            case "activityId" ->
                planned.get(thing == Thing.FOREIGN ? "foreign" : "own").id().toString();
            case "entryId" ->
                held.get(thing == Thing.FOREIGN ? "foreign" : "own").id().toString();
            case "grantId" ->
                grants.get(thing == Thing.FOREIGN ? "foreign" : "own").id().toString();
            case "deputyshipId" ->
                deputies.get(thing == Thing.FOREIGN ? "foreign" : "own").id().toString();
            case "callId" ->
                calls.get(thing == Thing.FOREIGN ? "foreign" : "own").id().toString();
            case "runningCallId" ->
                running.get(thing == Thing.FOREIGN ? "foreign" : "own").id().toString();
            case "telephoneOrderId" ->
                orders.get(thing == Thing.FOREIGN ? "foreign" : "own").id().toString();
            case "reminderId", "notificationId" ->
                belongings(people.get(thing == Thing.FOREIGN ? "other manager" : "manager"))
                        .get(name)
                        .toString();
            case "messageId" -> lostMessage.toString();
            case "scenario" -> "call";
            case "dictionary" -> "sources";
            case "sessionId" -> "00000000-0000-7000-8000-00000000dead";
            case "code" -> thing == Thing.MISSING ? "missing" : "site";
            default -> throw new AssertionError("Say what the parameter " + name + " stands for in the tests");
        };
    }

    /** What everybody has of their own: a reminder and a notification, by the parameter of a path that names them. */
    Map<String, UUID> belongings(Actor.User person) {
        return belongings.get(person.employee());
    }

    private Map<String, UUID> given(Actor.User person, String words) {
        var due = company.clock().instant().plusSeconds(3600);
        var reminder = company.reminderDesk().add(person, words, due, null).reminder();
        var about = new Subject(Subject.Kind.REMINDER, reminder.id().value());
        var notice = new Notice(Notice.Kind.ACTIVITY_ASSIGNED, about, null, Map.of("subject", words));
        company.notifications().tell(Set.of(person.employee()), notice);
        var notification = company.notifications()
                .page(person, true, PageRequest.first(1))
                .items()
                .getFirst();
        return Map.of(
                "reminderId",
                reminder.id().value(),
                "notificationId",
                notification.id(),
                "looseFile",
                upload(person, words + ".png").id().value());
    }

    /** A message that was given up. */
    private UUID lostMessage() {
        return company.transactions().run(() -> {
            var now = company.clock().instant();
            var queued = company.outgoingMessages()
                    .save(OutgoingMessage.queue(
                            new MessageId(UUID.randomUUID()),
                            Channel.EMAIL,
                            new Recipient("lost@example.org", null, null),
                            new Letter("Тема", "Текст", null),
                            null,
                            now));
            var sending = company.outgoingMessages().save(queued.begin(now));
            return company.outgoingMessages()
                    .save(sending.failed(now, "550 no such user", true, RetryPolicy.usual(), 0))
                    .id()
                    .value();
        });
    }

    /** Everything that is stored now. */
    StoredState state() {
        return StoredState.of(company, server.calls());
    }

    @Override
    public void close() {
        server.close();
    }
}
