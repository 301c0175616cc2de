package org.nezabudka.application.schedule;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.schedule.District;
import org.nezabudka.domain.schedule.DistrictChangedMeanwhile;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.PlanningRules;
import org.nezabudka.domain.schedule.PlanningRulesChangedMeanwhile;

/** Keeping the districts and the rules of planning. Whoever sees measurements may read them. */
public final class PlanningBook {

    private final PlanningRuleStore rules;
    private final Districts districts;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;

    public PlanningBook(
            PlanningRuleStore rules,
            Districts districts,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids) {
        this.rules = rules;
        this.districts = districts;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
    }

    public PlanningRules rules(Actor actor) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_VIEW);
        return transactions.run(rules::current);
    }

    /**
     * Changes the rules. What is booked already keeps the way it was booked with.
     *
     * @throws org.nezabudka.domain.schedule.InvalidPlanning if a figure cannot be
     */
    public PlanningRules change(Actor actor, int version, int travelMinutes, int reservationMinutes, int gridMinutes) {
        AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        return transactions.run(() -> {
            var before = rules.current();
            if (before.version() != version) throw new PlanningRulesChangedMeanwhile();
            var after = new PlanningRules(travelMinutes, reservationMinutes, gridMinutes, version);
            if (after.equals(before)) return before;
            var saved = rules.save(after);
            audit.done(
                    actor,
                    "planning-rules-changed",
                    "planning-rules",
                    null,
                    new Differences()
                            .field("travelMinutes", before.travelMinutes(), travelMinutes)
                            .field("reservationMinutes", before.reservationMinutes(), reservationMinutes)
                            .field("gridMinutes", before.gridMinutes(), gridMinutes)
                            .changes());
            announce("rules");
            return saved;
        });
    }

    /** All, archived ones too, by name. */
    public List<District> districts(Actor actor) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_VIEW);
        return transactions.run(districts::all);
    }

    /**
     * Adds a district.
     *
     * @param travel the way from there to the next client; {@code null}: the company's
     * @throws org.nezabudka.domain.schedule.DistrictNameTaken if there is one of the name
     */
    public District add(Actor actor, String name, @Nullable Duration travel) {
        AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        return transactions.run(() -> {
            var added = districts.save(new District(new DistrictId(ids.next()), name, travel, false, 0));
            remember(actor, "district-added", null, added);
            return added;
        });
    }

    /** @throws DistrictChangedMeanwhile if it is not at this version */
    public District change(
            Actor actor, DistrictId id, int version, String name, @Nullable Duration travel, boolean archived) {
        AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        return transactions.run(() -> {
            var before = districts.get(id);
            if (before.version() != version) throw new DistrictChangedMeanwhile(before.name());
            var after = new District(id, name, travel, archived, version);
            if (after.equals(before)) return before;
            var saved = districts.save(after);
            remember(actor, "district-changed", before, saved);
            return saved;
        });
    }

    private void remember(Actor actor, String act, @Nullable District before, District after) {
        audit.done(
                actor,
                act,
                "district",
                after.id().toString(),
                new Differences()
                        .field("name", before == null ? null : before.name(), after.name())
                        .field("travel", before == null ? null : before.travel(), after.travel())
                        .field("archived", before == null ? null : before.archived(), after.archived())
                        .changes());
        announce("districts");
    }

    private void announce(String what) {
        live.publish(LiveEvent.everybody("schedule.changed", what));
    }
}
