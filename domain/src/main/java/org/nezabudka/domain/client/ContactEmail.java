package org.nezabudka.domain.client;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.Texts;

/** A mailbox and whose or what kind it is. The first of a list is the main one. */
public record ContactEmail(EmailAddress address, @Nullable String label) {

    public ContactEmail {
        label = Texts.optionalLine("label", label, 50);
    }
}
