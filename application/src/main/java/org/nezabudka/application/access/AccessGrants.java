package org.nezabudka.application.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.AccessGrantId;
import org.nezabudka.domain.access.UnknownAccessGrant;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** All additional access that was ever given. */
public interface AccessGrants {

    Optional<AccessGrant> find(AccessGrantId id);

    /** @throws UnknownAccessGrant if there is none */
    default AccessGrant get(AccessGrantId id) {
        return find(id).orElseThrow(() -> new UnknownAccessGrant(id));
    }

    /** Access to the client that nobody revoked, whether its time has come, lasts or is over. */
    Set<AccessGrant> notRevoked(ClientId client);

    /** Access of the employee by name that has not ended; what their department was given is not theirs to lose. */
    List<AccessGrant> lastingOf(EmployeeId grantee, Instant now);

    /**
     * Stores new (version 0) or changed access and answers it with its new version.
     *
     * @throws org.nezabudka.domain.access.AccessChangedMeanwhile if somebody stored it since it was read
     */
    AccessGrant save(AccessGrant grant);
}
