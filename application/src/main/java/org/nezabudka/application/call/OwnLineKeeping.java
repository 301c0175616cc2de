package org.nezabudka.application.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.OwnLineChangedMeanwhile;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.call.OwnLineTaken;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.EntryNotOffered;
import org.nezabudka.domain.shared.PhoneNumber;

/** Keeping the company's own numbers. Everybody signed in may read them: their names stand in the journal of calls. */
public final class OwnLineKeeping {

    private final OwnLines lines;
    private final Dictionaries dictionaries;
    private final NumberingPlan numbering;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;

    public OwnLineKeeping(
            OwnLines lines,
            Dictionaries dictionaries,
            NumberingPlan numbering,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids) {
        this.lines = lines;
        this.dictionaries = dictionaries;
        this.numbering = numbering;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** What a line shall be, see {@link OwnLine}. */
    public record Facts(
            PhoneNumber number,
            @Nullable String shownAs,
            String name,
            @Nullable EntryCode source,
            boolean active) {}

    public List<OwnLine> all() {
        return transactions.run(lines::all);
    }

    /**
     * Names a number of the company.
     *
     * @throws OwnLineTaken if there is a line of this number, or one the exchange shows in the same way
     * @throws EntryNotOffered if there is no such source
     */
    public OwnLine add(Actor actor, Facts facts) {
        AccessPolicy.demand(actor, Right.ADMIN_TELEPHONY);
        return transactions.run(() -> {
            var line = line(new OwnLineId(ids.next()), facts, 0);
            demandOffered(null, line.source());
            demandFree(line);
            return remember(actor, "own-line-added", null, lines.save(line));
        });
    }

    /**
     * Changes a line. Clients whom it brought keep the source they have.
     *
     * @throws OwnLineChangedMeanwhile if it is not at this version
     * @throws OwnLineTaken as {@link #add}
     * @throws EntryNotOffered if there is no such source
     */
    public OwnLine change(Actor actor, OwnLineId id, int version, Facts facts) {
        AccessPolicy.demand(actor, Right.ADMIN_TELEPHONY);
        return transactions.run(() -> {
            var before = at(id, version);
            var line = line(id, facts, version);
            demandOffered(before.source(), line.source());
            demandFree(line);
            return line.equals(before) ? before : remember(actor, "own-line-changed", before, lines.save(line));
        });
    }

    /**
     * Forgets a line: its calls show the bare number again.
     *
     * @throws OwnLineChangedMeanwhile if it is not at this version
     */
    public void remove(Actor actor, OwnLineId id, int version) {
        AccessPolicy.demand(actor, Right.ADMIN_TELEPHONY);
        transactions.run(() -> {
            var line = at(id, version);
            lines.remove(id);
            audit.done(
                    actor,
                    "own-line-removed",
                    "own-line",
                    id.toString(),
                    new Differences()
                            .field("number", line.number(), null)
                            .field("name", line.name(), null)
                            .changes());
            live.publish(LiveEvent.everybody("own-lines.changed", id.toString()));
        });
    }

    private OwnLine at(OwnLineId id, int version) {
        var line = lines.get(id);
        if (line.version() != version) throw new OwnLineChangedMeanwhile(id);
        return line;
    }

    private static OwnLine line(OwnLineId id, Facts facts, int version) {
        return new OwnLine(id, facts.number(), facts.shownAs(), facts.name(), facts.source(), facts.active(), version);
    }

    private void demandFree(OwnLine line) {
        lines.all().stream()
                .filter(other -> !other.id().equals(line.id()) && other.isTheSameAs(line, numbering))
                .findFirst()
                .ifPresent(other -> {
                    throw new OwnLineTaken(other.name());
                });
    }

    private void demandOffered(@Nullable EntryCode before, @Nullable EntryCode source) {
        if (source == null || source.equals(before)) return;
        boolean offered = dictionaries
                .find(Dictionary.SOURCES, source)
                .filter(entry -> !entry.archived())
                .map(DictionaryEntry::code)
                .isPresent();
        if (!offered) throw new EntryNotOffered("source", source.value());
    }

    private OwnLine remember(Actor actor, String act, @Nullable OwnLine before, OwnLine after) {
        audit.done(
                actor,
                act,
                "own-line",
                after.id().toString(),
                new Differences()
                        .field("number", before == null ? null : before.number(), after.number())
                        .field("shownAs", before == null ? null : before.shownAs(), after.shownAs())
                        .field("name", before == null ? null : before.name(), after.name())
                        .field("source", before == null ? null : before.source(), after.source())
                        .field("active", before == null ? null : before.active(), after.active())
                        .changes());
        live.publish(LiveEvent.everybody("own-lines.changed", after.id().toString()));
        return after;
    }
}
