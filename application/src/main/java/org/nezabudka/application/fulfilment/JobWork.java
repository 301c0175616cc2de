package org.nezabudka.application.fulfilment;

import java.time.InstantSource;
import java.util.List;
import org.nezabudka.application.file.FileAttaching;
import org.nezabudka.application.schedule.BookingDesk;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.fulfilment.Act;
import org.nezabudka.domain.fulfilment.ClaimForm;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.JobStep;
import org.nezabudka.domain.shared.Subject;

/** What a crew does at the client's: leaving, handing over, coming back with nothing done. */
public final class JobWork {

    private final Crews crews;
    private final BookingDesk desk;
    private final FileAttaching files;
    private final FulfilmentAccess access;
    private final FulfilmentRecords records;
    private final ClaimWork claims;
    private final Transactions transactions;
    private final InstantSource clock;

    JobWork(
            FulfilmentUseCases.Stores stores,
            FulfilmentUseCases.Surroundings around,
            FulfilmentAccess access,
            FulfilmentRecords records,
            ClaimWork claims,
            FulfilmentUseCases.Tools tools) {
        this.crews = stores.crews();
        this.desk = around.desk();
        this.files = around.attaching();
        this.access = access;
        this.records = records;
        this.claims = claims;
        this.transactions = tools.transactions();
        this.clock = tools.clock();
    }

    /** The crew leaves. */
    public Job depart(Actor actor, JobId id, int version) {
        return transactions.run(() -> {
            var opened = access.forWork(actor, id, version);
            return records.store(opened.actor(), opened.job().depart(FulfilmentAccess.person(actor), clock.instant()));
        });
    }

    /** It is done, and the act is signed. Defects on the act become a claim at once. */
    public Job complete(Actor actor, JobId id, int version, Act act) {
        return transactions.run(() -> {
            var opened = access.forWork(actor, id, version);
            var job = opened.job();
            job.demandPossible(JobStep.COMPLETE);
            attach(actor, job, act.allFiles());
            var done =
                    records.store(opened.actor(), job.complete(act, FulfilmentAccess.person(actor), clock.instant()));
            act.knownDefects().ifPresent(defects -> {
                var crew = crews.get(job.dispatch().crew()).name();
                var form = new ClaimForm(null, id, null, defects, crew, null, null, null);
                claims.raised(opened.actor(), job.origin().order(), form, List.of());
            });
            return done;
        });
    }

    private void attach(Actor actor, Job job, List<FileId> these) {
        if (!these.isEmpty())
            files.attach(actor, new Subject(Subject.Kind.JOB, job.id().value()), JobFiles.ACT, these);
    }

    /** Nothing came of it; the rest of the window is free again. */
    public Job fail(Actor actor, JobId id, int version, String reason) {
        return transactions.run(() -> {
            var opened = access.forWork(actor, id, version);
            var change = opened.job().fail(reason, FulfilmentAccess.person(actor), clock.instant());
            JobPlanning.release(desk, opened.job(), clock);
            return records.store(opened.actor(), change);
        });
    }
}
