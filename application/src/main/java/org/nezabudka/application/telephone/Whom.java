package org.nezabudka.application.telephone;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.shared.PhoneNumber;

/** Whom to call: by what is known of them, so that the number itself need not be seen. */
public sealed interface Whom {

    /**
     * A client one may see.
     *
     * @param person one of the client's people; {@code null}: the client
     * @param phone which of the numbers, counted from 0
     */
    record TheClient(ClientId id, @Nullable ContactPersonId person, int phone) implements Whom {}

    /** A number that was typed; needs the right to see numbers. */
    record TheNumber(PhoneNumber number) implements Whom {}

    /** Whoever waits for an answer. */
    record TheInquirer(InquiryId id) implements Whom {}

    /** With whom a contact is planned. */
    record TheOnePlanned(ActivityId id) implements Whom {}

    /** Of whom a reminder reminds. */
    record TheOneReminded(ReminderId id) implements Whom {}

    /** Whoever waits at the place of a measurement one may see, else its client. */
    record TheMeasured(MeasurementId id) implements Whom {}

    /** The other side of an earlier call. */
    record TheOtherSide(CallId id) implements Whom {}
}
