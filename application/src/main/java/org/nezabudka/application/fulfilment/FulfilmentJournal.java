package org.nezabudka.application.fulfilment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimEvent;
import org.nezabudka.domain.fulfilment.Dispatch;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobEvent;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.schedule.Window;

/** What happened to visits and claims, in the words the journal of acts keeps. */
public final class FulfilmentJournal {

    private final AuditTrail audit;
    private final Crews crews;
    private final Vehicles vehicles;

    /**
     * @param crews the journal names them, for names change
     * @param vehicles likewise, by their plates
     */
    public FulfilmentJournal(AuditTrail audit, Crews crews, Vehicles vehicles) {
        this.audit = audit;
        this.crews = crews;
        this.vehicles = vehicles;
    }

    public void happened(Actor actor, Job job, JobEvent event) {
        var changes = new Differences();
        var act = switch (event) {
            case JobEvent.Planned planned -> {
                changes.field("number", null, job.origin().number())
                        .field("kind", null, job.kind())
                        .field("order", null, job.origin().order());
                dispatch(changes, null, planned.dispatch());
                yield "job-planned";
            }
            case JobEvent.Replanned moved -> {
                dispatch(changes, moved.before(), moved.after());
                yield "job-replanned";
            }
            case JobEvent.FormChanged changed -> {
                var before = changed.before();
                var after = changed.after();
                changes.field(
                                "address",
                                before.address().inOneLine(),
                                after.address().inOneLine())
                        .field("contact", before.contact(), after.contact())
                        .field("phone", before.phone(), after.phone())
                        .field("access", before.access(), after.access())
                        .field("wishedFrom", from(before.wish()), from(after.wish()))
                        .field("wishedUntil", until(before.wish()), until(after.wish()))
                        .field("cost", before.cost(), after.cost())
                        .field("collect", before.collect(), after.collect())
                        .field("note", before.note(), after.note());
                work(changes, before.work(), after.work());
                yield "job-changed";
            }
            case JobEvent.Departed departed -> {
                changes.field("departedAt", null, departed.at());
                yield "job-departed";
            }
            case JobEvent.Completed done -> {
                changes.field("signedBy", null, done.act().signedBy())
                        .field("result", null, done.act().result())
                        .field("remarks", null, done.act().remarks())
                        .field("defects", null, done.act().defects())
                        .field("files", null, done.act().allFiles().size());
                yield "job-done";
            }
            case JobEvent.Failed failed -> {
                changes.field("reason", null, failed.reason());
                yield "job-failed";
            }
            case JobEvent.Cancelled cancelled -> {
                changes.field("reason", null, cancelled.reason());
                yield "job-cancelled";
            }
        };
        audit.done(actor, act, "job", job.id().toString(), changes.changes());
    }

    private static @Nullable Instant from(@Nullable Window window) {
        return window == null ? null : window.from();
    }

    private static @Nullable Instant until(@Nullable Window window) {
        return window == null ? null : window.until();
    }

    private static void work(Differences changes, JobForm.Work before, JobForm.Work after) {
        if (before instanceof JobForm.Work.Delivery old && after instanceof JobForm.Work.Delivery now)
            changes.field("carrying", old.carrying(), now.carrying())
                    .field("unloading", old.unloading(), now.unloading())
                    .field("pieces", old.pieces(), now.pieces());
        if (before instanceof JobForm.Work.Assembly old && after instanceof JobForm.Work.Assembly now)
            changes.field("works", old.works(), now.works()).field("materials", old.materials(), now.materials());
    }

    private void dispatch(Differences changes, @Nullable Dispatch before, Dispatch after) {
        changes.field(
                        "from",
                        before == null ? null : before.window().from(),
                        after.window().from())
                .field(
                        "until",
                        before == null ? null : before.window().until(),
                        after.window().until())
                .field(
                        "crew",
                        before == null ? null : crews.get(before.crew()).name(),
                        crews.get(after.crew()).name())
                .field("vehicle", plate(before), plate(after));
    }

    private @Nullable String plate(@Nullable Dispatch dispatch) {
        if (dispatch == null || dispatch.vehicle() == null) return null;
        return vehicles.get(dispatch.vehicle()).plate();
    }

    public void happened(Actor actor, Claim claim, ClaimEvent event) {
        var changes = new Differences();
        var act = switch (event) {
            case ClaimEvent.Raised raised -> {
                changes.field("number", null, claim.origin().number())
                        .field("order", null, claim.origin().order())
                        .field("line", null, raised.form().line())
                        .field("description", null, raised.form().description());
                yield "claim-raised";
            }
            case ClaimEvent.FormChanged changed -> {
                var before = changed.before();
                var after = changed.after();
                changes.field("line", before.line(), after.line())
                        .field("visit", before.visit(), after.visit())
                        .field("cause", before.cause(), after.cause())
                        .field("description", before.description(), after.description())
                        .field("foundBy", before.foundBy(), after.foundBy())
                        .field("culprit", before.culprit(), after.culprit())
                        .field("cost", before.cost(), after.cost())
                        .field("deadline", before.deadline(), after.deadline());
                yield "claim-changed";
            }
            case ClaimEvent.Decided decided -> {
                changes.field("accepted", null, decided.verdict().accepted())
                        .field("free", null, decided.verdict().free())
                        .field("decision", null, decided.verdict().text());
                yield "claim-decided";
            }
            case ClaimEvent.Closed closed -> {
                changes.field("confirmation", null, closed.closing().confirmation());
                yield "claim-closed";
            }
            case ClaimEvent.Reopened again -> {
                changes.field("reason", null, again.reopening().reason()).field("repeats", null, again.repeats());
                yield "claim-reopened";
            }
        };
        audit.done(actor, act, "claim", claim.id().toString(), changes.changes());
    }
}
