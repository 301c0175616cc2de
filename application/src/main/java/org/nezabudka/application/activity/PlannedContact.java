package org.nezabudka.application.activity;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * The next contact, planned together with a recorded one [запланированная связь].
 *
 * @param assignee {@code null}: whoever did the contact before it
 */
public record PlannedContact(
        EntryCode kind,
        Timing timing,
        @Nullable EmployeeId assignee,
        @Nullable ContactPersonId contactPerson,
        @Nullable String subject,
        @Nullable String goal,
        Priority priority) {

    /** A contact of this kind at that time, by whoever did the one before. */
    public static PlannedContact of(EntryCode kind, Timing timing) {
        return new PlannedContact(kind, timing, null, null, null, null, Priority.NORMAL);
    }
}
