package org.nezabudka.application.fulfilment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimChangedMeanwhile;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;

/** All claims in memory. */
public final class InMemoryClaims implements Claims {

    private final InMemoryTable<ClaimId, Claim> claims;
    private final Employees employees;
    private final Orders orders;

    private final AtomicLong numbers = new AtomicLong();

    public InMemoryClaims(InMemoryTransactions transactions, Employees employees, Orders orders) {
        this.claims = new InMemoryTable<>(transactions);
        this.employees = employees;
        this.orders = orders;
    }

    @Override
    public Optional<Claim> find(ClaimId id) {
        return claims.find(id);
    }

    @Override
    public long nextNumber() {
        return numbers.incrementAndGet();
    }

    @Override
    public Ownership ownership(Claim claim) {
        var ofOrder = orders.find(claim.origin().order()).map(orders::ownership).orElseGet(Ownership::nobody);
        return ofOrder.and(
                Stream.ofNullable(claim.origin().by()).map(this::holder).collect(Collectors.toSet()));
    }

    private Ownership.Holder holder(EmployeeId id) {
        return new Ownership.Holder(
                id, employees.find(id).map(one -> one.facts().department()).orElse(null));
    }

    @Override
    public List<Claim> ofOrder(OrderId order) {
        return all().filter(claim -> claim.origin().order().equals(order)).toList();
    }

    @Override
    public Claim save(Claim claim) {
        int stored = claims.find(claim.id()).map(Claim::version).orElse(0);
        if (stored != claim.version()) throw new ClaimChangedMeanwhile(claim.id());
        var saved = claim.withVersion(stored + 1);
        claims.put(saved.id(), saved);
        return saved;
    }

    /** All of them, whoever asks: for views, and for tests that look behind the scenes. */
    public Stream<Claim> all() {
        return claims.stream().sorted(Comparator.comparing(one -> one.origin().number()));
    }
}
