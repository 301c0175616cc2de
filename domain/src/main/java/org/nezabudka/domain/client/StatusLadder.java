package org.nezabudka.domain.client;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.Tone;

/** All statuses of clients with the moves between them: the configurable ladder of the brief (000, «Статус»). */
public final class StatusLadder {

    private final List<StatusDefinition> statuses;
    private final Map<EntryCode, StatusDefinition> byCode;

    /**
     * @throws InvalidLadder if no open status of kind NEW is there, two have one code, or a move leads nowhere
     */
    public StatusLadder(List<StatusDefinition> statuses) {
        this.statuses = statuses.stream()
                .sorted(Comparator.comparingInt(StatusDefinition::order)
                        .thenComparing(status -> status.code().value()))
                .toList();
        try {
            this.byCode = this.statuses.stream().collect(Collectors.toMap(StatusDefinition::code, Function.identity()));
        } catch (IllegalStateException twice) {
            throw new InvalidLadder("code-twice", "");
        }
        if (this.statuses.stream().noneMatch(s -> s.kind() == StatusKind.NEW && !s.archived()))
            throw new InvalidLadder("no-new-status", "");
        for (var status : this.statuses)
            for (var target : status.next())
                if (!byCode.containsKey(target)) throw new InvalidLadder("move-to-nowhere", target.value());
    }

    /** The ladder a new company starts with. */
    public static StatusLadder shipped() {
        return new StatusLadder(List.of(
                status("new", StatusKind.NEW, "Первичный", "New", Tone.GRAY, 10, "cold", "warm", "lead", "lost"),
                status("cold", StatusKind.COLD, "Холодный", "Cold", Tone.BLUE, 20, "warm", "lead", "lost"),
                status("warm", StatusKind.WARM, "Тёплый", "Warm", Tone.AMBER, 30, "cold", "lead", "lost"),
                status("lead", StatusKind.LEAD, "Лид", "Lead", Tone.VIOLET, 40, "customer", "warm", "lost"),
                status("customer", StatusKind.CUSTOMER, "Клиент", "Customer", Tone.TEAL, 50),
                status("lost", StatusKind.LOST, "Отказ", "Lost", Tone.SLATE, 60, "cold", "warm", "lead")));
    }

    private static StatusDefinition status(
            String code, StatusKind kind, String ru, String en, Tone tone, int order, String... next) {
        return new StatusDefinition(
                new EntryCode(code),
                kind,
                ru,
                en,
                tone,
                order,
                false,
                Set.of(next).stream().map(EntryCode::new).collect(Collectors.toSet()),
                1);
    }

    /** Where every new client starts: the first open status of kind NEW. */
    public StatusDefinition first() {
        return statuses.stream()
                .filter(status -> status.kind() == StatusKind.NEW && !status.archived())
                .findFirst()
                .orElseThrow();
    }

    /** The statuses a client may move to from {@code from}, in order. */
    public List<StatusDefinition> permittedFrom(EntryCode from) {
        var current = byCode.get(from);
        if (current == null) return List.of();
        return statuses.stream()
                .filter(status -> !status.archived() && current.next().contains(status.code()))
                .toList();
    }

    public Optional<StatusDefinition> find(EntryCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<StatusDefinition> statuses() {
        return statuses;
    }

    /** The ladder with one status added or replaced; checked as a whole. */
    public StatusLadder with(StatusDefinition status) {
        var others = new java.util.ArrayList<>(statuses);
        others.removeIf(other -> other.code().equals(status.code()));
        others.add(status);
        return new StatusLadder(others);
    }
}
