package org.nezabudka.application.dictionary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.client.StatusDefinition;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryChangedMeanwhile;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.EntryCodeTaken;
import org.nezabudka.domain.dictionary.Tone;

/** Dictionaries in memory; they begin with the shipped ladder and some of the shipped entries. */
public final class InMemoryDictionaries implements Dictionaries {

    private final InMemoryTable<Key, DictionaryEntry> entries;
    private final InMemoryTable<EntryCode, StatusDefinition> statuses;

    private record Key(Dictionary dictionary, EntryCode code) {}

    public InMemoryDictionaries(InMemoryTransactions transactions) {
        this.entries = new InMemoryTable<>(transactions);
        this.statuses = new InMemoryTable<>(transactions);
        transactions.run(() -> {
            StatusLadder.shipped().statuses().forEach(status -> statuses.put(status.code(), status));
            ship(Dictionary.SOURCES, "recommendation", "Рекомендация", "Recommendation", Tone.GREEN, 10);
            ship(Dictionary.SOURCES, "site", "Сайт", "Web site", Tone.BLUE, 20);
            ship(Dictionary.SOURCES, "incoming-call", "Входящий звонок", "Incoming call", Tone.CYAN, 30);
            ship(Dictionary.INDUSTRIES, "private", "Частный интерьер", "Private interior", Tone.BLUE, 10);
            ship(Dictionary.INDUSTRIES, "office", "Офис", "Office", Tone.SLATE, 20);
            ship(Dictionary.INDUSTRIES, "hotel", "Гостиницы", "Hotels", Tone.VIOLET, 50);
            ship(Dictionary.POSITIONS, "director", "Директор", "Director", Tone.VIOLET, 10);
            ship(Dictionary.POSITIONS, "head-of-sales", "Руководитель отдела продаж", "Head of sales", Tone.VIOLET, 20);
            ship(Dictionary.POSITIONS, "manager", "Менеджер по продажам", "Sales manager", Tone.BLUE, 30);
            ship(Dictionary.POSITIONS, "measurer", "Замерщик", "Measurer", Tone.AMBER, 50);
            ship(Dictionary.ACTIVITY_KINDS, "call", "Звонок", "Call", Tone.BLUE, 10);
            ship(Dictionary.ACTIVITY_KINDS, "meeting", "Встреча", "Meeting", Tone.VIOLET, 20);
            ship(Dictionary.ACTIVITY_KINDS, "email", "E-mail", "E-mail", Tone.CYAN, 30);
            ship(Dictionary.ACTIVITY_KINDS, "task", "Задача", "Task", Tone.GRAY, 100);
            ship(Dictionary.CLIENT_ACTIONS, "consultation", "Консультация", "Consultation", Tone.BLUE, 20);
            ship(Dictionary.CLIENT_ACTIONS, "offer", "Подготовка предложения", "Preparing an offer", Tone.AMBER, 40);
            ship(Dictionary.PRODUCT_GROUPS, "kitchens", "Кухни", "Kitchens", Tone.AMBER, 10);
            ship(Dictionary.CONTACT_RESULTS, "waits", "Ждёт предложение", "Waits for the offer", Tone.BLUE, 20);
            ship(Dictionary.CLAIM_CAUSES, "production", "Брак производства", "Fault of production", Tone.RED, 10);
        });
    }

    private void ship(Dictionary dictionary, String code, String nameRu, String nameEn, Tone tone, int order) {
        save(new DictionaryEntry(dictionary, new EntryCode(code), nameRu, nameEn, tone, order, false, 0));
    }

    @Override
    public List<DictionaryEntry> entries(Dictionary dictionary) {
        return entries.stream()
                .filter(entry -> entry.dictionary() == dictionary)
                .sorted(Comparator.comparingInt(DictionaryEntry::order)
                        .thenComparing(entry -> entry.code().value()))
                .toList();
    }

    @Override
    public Optional<DictionaryEntry> find(Dictionary dictionary, EntryCode code) {
        return entries.find(new Key(dictionary, code));
    }

    @Override
    public DictionaryEntry save(DictionaryEntry entry) {
        demandVersion(
                entry.code(),
                entry.version(),
                find(entry.dictionary(), entry.code()).map(DictionaryEntry::version));
        var saved = new DictionaryEntry(
                entry.dictionary(),
                entry.code(),
                entry.nameRu(),
                entry.nameEn(),
                entry.tone(),
                entry.order(),
                entry.archived(),
                entry.version() + 1);
        entries.put(new Key(saved.dictionary(), saved.code()), saved);
        return saved;
    }

    @Override
    public StatusLadder statusLadder() {
        return new StatusLadder(statuses.stream().toList());
    }

    /** Nobody else changes the ladder meanwhile: transactions run one at a time. */
    @Override
    public StatusLadder statusLadderForChange() {
        return statusLadder();
    }

    @Override
    public StatusDefinition saveStatus(StatusDefinition status) {
        demandVersion(
                status.code(), status.version(), statuses.find(status.code()).map(StatusDefinition::version));
        var saved = new StatusDefinition(
                status.code(),
                status.kind(),
                status.nameRu(),
                status.nameEn(),
                status.tone(),
                status.order(),
                status.archived(),
                status.next(),
                status.version() + 1);
        statuses.put(saved.code(), saved);
        return saved;
    }

    private static void demandVersion(EntryCode code, int version, Optional<Integer> stored) {
        if (version == 0 && stored.isPresent()) throw new EntryCodeTaken(code.value());
        if (stored.orElse(0) != version) throw new EntryChangedMeanwhile(code.value());
    }
}
