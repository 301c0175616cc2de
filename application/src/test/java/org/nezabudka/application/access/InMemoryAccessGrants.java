package org.nezabudka.application.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.AccessChangedMeanwhile;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.AccessGrantId;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** All additional access in memory. */
public final class InMemoryAccessGrants implements AccessGrants {

    private final InMemoryTable<AccessGrantId, AccessGrant> grants;

    public InMemoryAccessGrants(InMemoryTransactions transactions) {
        this.grants = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<AccessGrant> find(AccessGrantId id) {
        return grants.find(id);
    }

    @Override
    public Set<AccessGrant> notRevoked(ClientId client) {
        return grants.stream()
                .filter(grant -> grant.client().equals(client) && grant.revocation() == null)
                .collect(Collectors.toSet());
    }

    @Override
    public List<AccessGrant> lastingOf(EmployeeId grantee, Instant now) {
        return grants.stream()
                .filter(grant -> grant.grantee().equals(new Grantee.OneEmployee(grantee)) && !grant.hasEndedAt(now))
                .sorted(Comparator.comparing(
                                (AccessGrant grant) -> grant.period().until())
                        .thenComparing(grant -> grant.id().toString()))
                .toList();
    }

    @Override
    public AccessGrant save(AccessGrant grant) {
        int stored = grants.find(grant.id()).map(AccessGrant::version).orElse(0);
        if (stored != grant.version())
            throw new AccessChangedMeanwhile(grant.id().value());
        var saved = grant.withVersion(stored + 1);
        grants.put(saved.id(), saved);
        return saved;
    }

    /** All of them, whoever asks. */
    public Stream<AccessGrant> all() {
        return grants.stream();
    }
}
