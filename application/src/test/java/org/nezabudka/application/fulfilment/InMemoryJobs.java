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
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobChangedMeanwhile;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;

/** All deliveries and assemblies in memory. */
public final class InMemoryJobs implements Jobs {

    private final InMemoryTable<JobId, Job> jobs;
    private final Employees employees;
    private final Orders orders;
    private final Crews crews;
    private final AtomicLong numbers = new AtomicLong();

    public InMemoryJobs(InMemoryTransactions transactions, Employees employees, Orders orders, Crews crews) {
        this.jobs = new InMemoryTable<>(transactions);
        this.employees = employees;
        this.orders = orders;
        this.crews = crews;
    }

    @Override
    public Optional<Job> find(JobId id) {
        return jobs.find(id);
    }

    @Override
    public long nextNumber() {
        return numbers.incrementAndGet();
    }

    @Override
    public Ownership ownership(Job job) {
        var ofOrder = orders.find(job.origin().order()).map(orders::ownership).orElseGet(Ownership::nobody);
        return ofOrder.and(crews.get(job.dispatch().crew()).members().stream()
                .map(this::holder)
                .collect(Collectors.toSet()));
    }

    private Ownership.Holder holder(EmployeeId id) {
        return new Ownership.Holder(
                id, employees.find(id).map(one -> one.facts().department()).orElse(null));
    }

    @Override
    public List<Job> ofOrder(OrderId order) {
        return all().filter(job -> job.origin().order().equals(order)).toList();
    }

    @Override
    public List<Job> ofClaim(ClaimId claim) {
        return all().filter(job -> claim.equals(job.origin().claim())).toList();
    }

    @Override
    public Job save(Job job) {
        int stored = jobs.find(job.id()).map(Job::version).orElse(0);
        if (stored != job.version()) throw new JobChangedMeanwhile(job.id());
        var saved = job.withVersion(stored + 1);
        jobs.put(saved.id(), saved);
        return saved;
    }

    /** All of them, whoever asks: for views, and for tests that look behind the scenes. */
    public Stream<Job> all() {
        return jobs.stream()
                .sorted(Comparator.<Job, java.time.Instant>comparing(
                                one -> one.dispatch().window().from())
                        .thenComparing(one -> one.origin().number()));
    }
}
