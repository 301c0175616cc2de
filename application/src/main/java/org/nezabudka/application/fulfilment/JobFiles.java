package org.nezabudka.application.fulfilment;

import java.util.List;
import java.util.UUID;
import org.nezabudka.application.file.FileOwners;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.fulfilment.FilesKeptByTheirVisit;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.shared.Subject;

/** The files of visits: those of an act come with it and stay, others are put and thrown away by whoever plans. */
public final class JobFiles implements FileOwners {

    static final String ACT = "act";
    static final String OTHER = "other";

    private final Jobs jobs;
    private final FulfilmentAccess access;

    public JobFiles(FulfilmentUseCases.Stores stores, Orders orders) {
        this.jobs = stores.jobs();
        this.access = new FulfilmentAccess(stores, orders);
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.JOB;
    }

    @Override
    public List<String> sections() {
        return List.of(ACT, OTHER);
    }

    @Override
    public boolean sees(Actor actor, UUID owner) {
        return jobs.find(new JobId(owner))
                .filter(one -> access.may(actor, Right.FULFILMENT_VIEW, one))
                .isPresent();
    }

    @Override
    public Actor demandAttaching(Actor actor, UUID owner, String section) {
        var one = access.visible(actor, new JobId(owner));
        var named = AccessPolicy.demand(actor, Right.FULFILMENT_PLAN, jobs.ownership(one));
        if (section.equals(ACT)) throw new FilesKeptByTheirVisit();
        return named;
    }

    @Override
    public Actor demandRemoving(Actor actor, UUID owner, Attached file) {
        return demandAttaching(actor, owner, file.section());
    }

    @Override
    public LiveEvent changed(UUID owner) {
        return LiveEvent.ofJob("job.changed", owner.toString());
    }
}
