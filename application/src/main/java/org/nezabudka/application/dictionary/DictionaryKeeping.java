package org.nezabudka.application.dictionary;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.StatusDefinition;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryChangedMeanwhile;
import org.nezabudka.domain.dictionary.EntryCodeTaken;
import org.nezabudka.domain.dictionary.UnknownEntry;

/** Keeping the dictionaries and the ladder of statuses. Everybody signed in may read them. */
public final class DictionaryKeeping {

    private final Dictionaries dictionaries;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;

    public DictionaryKeeping(Dictionaries dictionaries, AuditTrail audit, LiveEvents live, Transactions transactions) {
        this.dictionaries = dictionaries;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
    }

    public List<DictionaryEntry> entries(Dictionary dictionary) {
        return transactions.run(() -> dictionaries.entries(dictionary));
    }

    /** @throws EntryCodeTaken if there is an entry of this code */
    public DictionaryEntry add(Actor actor, DictionaryEntry entry) {
        AccessPolicy.demand(actor, Right.ADMIN_DICTIONARIES);
        return transactions.run(() -> {
            var saved = dictionaries.save(entry);
            remember(actor, "entry-added", null, saved);
            return saved;
        });
    }

    /** @throws EntryChangedMeanwhile if the entry is not at the given version */
    public DictionaryEntry change(Actor actor, DictionaryEntry entry) {
        AccessPolicy.demand(actor, Right.ADMIN_DICTIONARIES);
        return transactions.run(() -> {
            var before = dictionaries
                    .find(entry.dictionary(), entry.code())
                    .orElseThrow(() -> new UnknownEntry(
                            entry.dictionary().key(), entry.code().value()));
            if (before.version() != entry.version())
                throw new EntryChangedMeanwhile(entry.code().value());
            var saved = dictionaries.save(entry);
            remember(actor, "entry-changed", before, saved);
            return saved;
        });
    }

    public StatusLadder statuses() {
        return transactions.run(dictionaries::statusLadder);
    }

    /**
     * Adds a status.
     *
     * @throws EntryCodeTaken if there is a status of this code
     * @throws org.nezabudka.domain.client.InvalidLadder if the ladder would no longer hold together
     */
    public StatusDefinition addStatus(Actor actor, StatusDefinition status) {
        AccessPolicy.demand(actor, Right.ADMIN_DICTIONARIES);
        return transactions.run(() -> {
            var ladder = dictionaries.statusLadderForChange();
            if (ladder.find(status.code()).isPresent())
                throw new EntryCodeTaken(status.code().value());
            ladder.with(status);
            var saved = dictionaries.saveStatus(status);
            remember(actor, "status-added", null, saved);
            return saved;
        });
    }

    /**
     * Changes a status or the moves from it.
     *
     * @throws EntryChangedMeanwhile if the status is not at the given version
     * @throws org.nezabudka.domain.client.InvalidLadder if the ladder would no longer hold together
     */
    public StatusDefinition changeStatus(Actor actor, StatusDefinition status) {
        AccessPolicy.demand(actor, Right.ADMIN_DICTIONARIES);
        return transactions.run(() -> {
            var ladder = dictionaries.statusLadderForChange();
            var before = ladder.find(status.code())
                    .orElseThrow(() ->
                            new UnknownEntry("client-statuses", status.code().value()));
            if (before.version() != status.version())
                throw new EntryChangedMeanwhile(status.code().value());
            ladder.with(status);
            var saved = dictionaries.saveStatus(status);
            remember(actor, "status-changed", before, saved);
            return saved;
        });
    }

    private void remember(Actor actor, String act, @Nullable DictionaryEntry before, DictionaryEntry after) {
        var changes = new Differences()
                .field("nameRu", before == null ? null : before.nameRu(), after.nameRu())
                .field("nameEn", before == null ? null : before.nameEn(), after.nameEn())
                .field("tone", before == null ? null : before.tone(), after.tone())
                .field("order", before == null ? null : before.order(), after.order())
                .field("archived", before == null ? null : before.archived(), after.archived())
                .changes();
        audit.done(actor, act, "dictionary", after.dictionary().key() + "/" + after.code(), changes);
        live.publish(
                LiveEvent.everybody("dictionary.changed", after.dictionary().key()));
    }

    private void remember(Actor actor, String act, @Nullable StatusDefinition before, StatusDefinition after) {
        var changes = new Differences()
                .field("kind", before == null ? null : before.kind(), after.kind())
                .field("nameRu", before == null ? null : before.nameRu(), after.nameRu())
                .field("nameEn", before == null ? null : before.nameEn(), after.nameEn())
                .field("tone", before == null ? null : before.tone(), after.tone())
                .field("order", before == null ? null : before.order(), after.order())
                .field("archived", before == null ? null : before.archived(), after.archived())
                .field("next", before == null ? null : next(before), next(after))
                .changes();
        audit.done(actor, act, "dictionary", "client-statuses/" + after.code(), changes);
        live.publish(LiveEvent.everybody("dictionary.changed", "client-statuses"));
    }

    private static String next(StatusDefinition status) {
        return status.next().stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
