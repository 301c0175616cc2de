package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A contact that is still to come is planned, not recorded. */
public final class ContactInTheFuture extends Invalid {

    private static final long serialVersionUID = 1L;

    ContactInTheFuture() {
        super("heldAt", "The time of the contact is still to come", Map.of());
    }
}
