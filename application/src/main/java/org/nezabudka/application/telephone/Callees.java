package org.nezabudka.application.telephone;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.activity.ActivityReading;
import org.nezabudka.application.call.CallReading;
import org.nezabudka.application.client.ClientReading;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.inquiry.Inquiries;
import org.nezabudka.application.inquiry.InquiryReading;
import org.nezabudka.application.measurement.MeasurementReading;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.reminder.ReminderDesk;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.client.UnknownContactPerson;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Subject;
import org.nezabudka.domain.telephone.NoNumberToCall;
import org.nezabudka.domain.telephone.NoTelephoneThere;

/** Finds out which number is meant. What the actor may not see is as good as missing; the number itself need not be seen. */
public final class Callees {

    private final Clients clients;
    private final ClientReading clientReading;
    private final CallReading calls;
    private final Inquiries inquiries;
    private final InquiryReading inquiryReading;
    private final ActivityReading activities;
    private final ReminderDesk reminders;
    private final MeasurementReading measurements;
    private final Employees employees;

    public Callees(
            Clients clients,
            ClientReading clientReading,
            CallReading calls,
            Inquiries inquiries,
            InquiryReading inquiryReading,
            ActivityReading activities,
            ReminderDesk reminders,
            MeasurementReading measurements,
            Employees employees) {
        this.clients = clients;
        this.clientReading = clientReading;
        this.calls = calls;
        this.inquiries = inquiries;
        this.inquiryReading = inquiryReading;
        this.activities = activities;
        this.reminders = reminders;
        this.measurements = measurements;
        this.employees = employees;
    }

    /** Who is called, for which client, and which planned contact that is. */
    record Found(
            PhoneNumber number,
            @Nullable ClientId client,
            @Nullable ActivityId plan) {

        Found(PhoneNumber number, @Nullable ClientId client) {
            this(number, client, null);
        }

        Found asPlanned(ActivityId id) {
            return new Found(number, client, id);
        }
    }

    Found find(Actor.User actor, Whom whom) {
        return switch (whom) {
            case Whom.TheClient(var id, var person, int phone) -> client(actor, id, person, phone);
            case Whom.TheNumber(var number) -> number(actor, number);
            case Whom.TheInquirer(var id) -> inquirer(actor, id);
            case Whom.TheOnePlanned(var id) -> planned(actor, id);
            case Whom.TheOneReminded(var id) -> reminded(actor, id);
            case Whom.TheMeasured(var id) -> measured(actor, id);
            case Whom.TheOtherSide(var id) -> otherSide(actor, id);
        };
    }

    /**
     * The telephone of a colleague.
     *
     * @throws NoTelephoneThere if there is none
     */
    Extension telephoneOf(EmployeeId id) {
        var colleague = employees.get(id);
        if (!colleague.works()) throw new EmployeeIsDismissed(colleague.displayName());
        return telephone(colleague);
    }

    private static Extension telephone(Employee employee) {
        var extension = employee.facts().extension();
        if (extension == null) throw new NoTelephoneThere(employee.displayName());
        return extension;
    }

    private Found client(Actor actor, ClientId id, @Nullable ContactPersonId person, int phone) {
        // Opens nothing: calling somebody is an act of its own in the journal.
        var client = clientReading.card(actor, id).client();
        var phones = person == null ? client.facts().phones() : phonesOf(client, person);
        if (phone < 0 || phone >= phones.size()) throw new NoNumberToCall();
        return outside(phones.get(phone).number(), id);
    }

    private static List<ContactPhone> phonesOf(Client client, ContactPersonId id) {
        return client.contactPersons().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownContactPerson(id))
                .phones();
    }

    private Found number(Actor actor, PhoneNumber number) {
        AccessPolicy.demand(actor, Right.CONTACTS_PHONE);
        var owners = clients.withNumber(number);
        return outside(number, owners.size() == 1 ? owners.getFirst() : null);
    }

    private Found inquirer(Actor actor, InquiryId id) {
        inquiryReading.card(actor, id);
        var contact = inquiries.get(id).contact();
        var phone = contact.phone();
        if (phone != null) return outside(phone, contact.client());
        var client = contact.client();
        if (client == null) throw new NoNumberToCall();
        return main(clients.get(client));
    }

    /** Who is to be called by plan; empty where no number is known. */
    Optional<Found> ofPlan(Actor actor, ActivityId id) {
        try {
            return Optional.of(planned(actor, id));
        } catch (NoNumberToCall none) {
            return Optional.empty();
        }
    }

    private Found planned(Actor actor, ActivityId id) {
        var row = activities.card(actor, id).row();
        // Who may see the plan may not always see the card; the number need not be seen.
        var client = row.facts().client();
        if (client == null) throw new NoNumberToCall();
        var card = clients.get(client);
        var person = row.facts().contactPerson();
        var phones = card.contactPersons().stream()
                .filter(one -> one.id().equals(person))
                .flatMap(one -> one.phones().stream())
                .toList();
        var found = phones.isEmpty() ? main(card) : outside(phones.getFirst().number(), card.id());
        // What was held or cancelled already is kept by no call any more.
        return row.state().isOpen() ? found.asPlanned(id) : found;
    }

    private Found reminded(Actor.User actor, ReminderId id) {
        var card = reminders.card(actor, id);
        var about = card.reminder().subject();
        if (about.kind() == Subject.Kind.ACTIVITY) return planned(actor, new ActivityId(about.id()));
        var client = card.reminder().client();
        if (client == null || !card.row().seesClient()) throw new NoNumberToCall();
        return main(clients.get(client));
    }

    private Found measured(Actor actor, MeasurementId id) {
        var measurement = measurements.card(actor, id).measurement();
        var client = measurement.task().client();
        var onSite = measurement.task().site().phone();
        return onSite == null ? main(clients.get(client)) : outside(onSite, client);
    }

    private Found otherSide(Actor actor, CallId id) {
        var call = calls.card(actor, id).call();
        var number = call.number();
        if (number == null) throw new NoNumberToCall();
        return outside(number, call.client());
    }

    /** The client's first number, else that of the first of the client's people who has one. */
    private static Found main(Client client) {
        return client.allNumbers()
                .findFirst()
                .map(number -> outside(number, client.id()))
                .orElseThrow(NoNumberToCall::new);
    }

    private static Found outside(PhoneNumber number, @Nullable ClientId client) {
        return new Found(number, client);
    }
}
