package org.nezabudka.application.activity;

import org.jspecify.annotations.Nullable;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.client.UnknownContactPerson;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.EntryNotOffered;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;

/** Checks that what an activity names is there to be named. What it names already may stay, though archived since. */
final class Choices {

    private final Dictionaries dictionaries;
    private final Employees employees;

    Choices(Dictionaries dictionaries, Employees employees) {
        this.dictionaries = dictionaries;
        this.employees = employees;
    }

    /**
     * @throws EntryNotOffered if a newly named entry does not exist or is archived
     * @throws UnknownContactPerson if a newly named person is none of the client's
     */
    void demand(@Nullable ActivityFacts before, ActivityFacts after, @Nullable Client client) {
        if (before == null || !after.kind().equals(before.kind())) demandKind(after.kind());
        var action = after.action();
        if (action != null && (before == null || !action.equals(before.action())))
            demand(Dictionary.CLIENT_ACTIONS, "action", action);
        var person = after.contactPerson();
        if (person != null && (before == null || !person.equals(before.contactPerson()))) demand(client, person);
    }

    void demandKind(EntryCode kind) {
        demand(Dictionary.ACTIVITY_KINDS, "kind", kind);
    }

    private void demand(Dictionary dictionary, String field, EntryCode code) {
        boolean offered = dictionaries
                .find(dictionary, code)
                .map(DictionaryEntry::archived)
                .map(archived -> !archived)
                .orElse(false);
        if (!offered) throw new EntryNotOffered(field, code.value());
    }

    private static void demand(@Nullable Client client, ContactPersonId person) {
        if (client == null
                || client.contactPersons().stream().noneMatch(one -> one.id().equals(person)))
            throw new UnknownContactPerson(person);
    }

    /**
     * @throws org.nezabudka.domain.organization.UnknownEmployee if there is none
     * @throws EmployeeIsDismissed if the employee no longer works here
     */
    void demandWorking(EmployeeId id) {
        var employee = employees.get(id);
        if (!employee.works()) throw new EmployeeIsDismissed(employee.displayName());
    }
}
