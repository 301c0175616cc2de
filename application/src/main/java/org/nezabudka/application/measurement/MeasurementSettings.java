package org.nezabudka.application.measurement;

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
import org.nezabudka.domain.measurement.KindChangedMeanwhile;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.MeasurementKindId;
import org.nezabudka.domain.measurement.MeasurementRules;
import org.nezabudka.domain.measurement.RulesChangedMeanwhile;

/** Kinds of measurements and how long things may take; kept by whoever keeps the dictionaries, read by everybody signed in. */
public final class MeasurementSettings {

    private final MeasurementKinds kinds;
    private final MeasurementRuleBook rules;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;

    public MeasurementSettings(
            MeasurementKinds kinds,
            MeasurementRuleBook rules,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids) {
        this.kinds = kinds;
        this.rules = rules;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
    }

    public List<MeasurementKind> kinds() {
        return transactions.run(kinds::all);
    }

    /** @param wanted its id and version are not looked at */
    public MeasurementKind add(Actor actor, MeasurementKind wanted) {
        AccessPolicy.demand(actor, Right.ADMIN_DICTIONARIES);
        return transactions.run(() -> store(
                actor,
                null,
                new MeasurementKind(
                        new MeasurementKindId(ids.next()),
                        wanted.name(),
                        wanted.duration(),
                        wanted.requirements(),
                        wanted.active(),
                        0)));
    }

    /** Changes a kind, for new tasks; those given keep the demands of their day. */
    public MeasurementKind change(Actor actor, MeasurementKind wanted) {
        AccessPolicy.demand(actor, Right.ADMIN_DICTIONARIES);
        return transactions.run(() -> {
            var before = kinds.get(wanted.id());
            if (before.version() != wanted.version()) throw new KindChangedMeanwhile(wanted.id());
            return store(actor, before, wanted);
        });
    }

    private MeasurementKind store(Actor actor, @Nullable MeasurementKind before, MeasurementKind kind) {
        var saved = kinds.save(kind);
        audit.done(
                actor,
                before == null ? "measurement-kind-added" : "measurement-kind-changed",
                "measurement-kind",
                saved.id().toString(),
                new Differences()
                        .field("name", before == null ? null : before.name(), saved.name())
                        .field("duration", before == null ? null : before.duration(), saved.duration())
                        .field("requirements", before == null ? null : before.requirements(), saved.requirements())
                        .field("active", before == null ? null : before.active(), saved.active())
                        .changes());
        live.publish(LiveEvent.everybody("measurement-kinds.changed", saved.id().toString()));
        return saved;
    }

    public MeasurementRules rules() {
        return transactions.run(rules::current);
    }

    public MeasurementRules change(Actor actor, MeasurementRules wanted) {
        AccessPolicy.demand(actor, Right.ADMIN_DICTIONARIES);
        return transactions.run(() -> {
            var before = rules.current();
            if (before.version() != wanted.version()) throw new RulesChangedMeanwhile();
            var saved = rules.save(wanted);
            audit.done(
                    actor,
                    "measurement-rules-changed",
                    "measurement-rules",
                    null,
                    new Differences()
                            .field("acceptance", before.acceptance(), saved.acceptance())
                            .field("resubmission", before.resubmission(), saved.resubmission())
                            .changes());
            return saved;
        });
    }
}
