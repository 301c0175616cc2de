package org.nezabudka.domain.messaging;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * To whom a message goes.
 *
 * @param address of the channel: an e-mail address, a phone number
 * @param name shown beside it
 * @param employee who that is, if one of ours
 */
public record Recipient(
        String address, @Nullable String name, @Nullable EmployeeId employee) {

    public Recipient {
        address = Texts.line("address", address, 254);
        name = Texts.optionalLine("name", name, 200);
    }
}
