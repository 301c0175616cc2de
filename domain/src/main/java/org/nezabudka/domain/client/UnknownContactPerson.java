package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** The client has no such contact person. */
public final class UnknownContactPerson extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownContactPerson(ContactPersonId id) {
        super("No contact person " + id, Map.of("contactPerson", id.toString()));
    }
}
