package org.nezabudka.adapter.web.dictionary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.dictionary.DictionaryKeeping;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.StatusDefinition;
import org.nezabudka.domain.client.StatusKind;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.Tone;

/** Dictionaries, and the ladder of client statuses. */
public final class DictionaryRoutes {
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,49}";

    private final DictionaryKeeping dictionaries;

    public DictionaryRoutes(DictionaryKeeping dictionaries) {
        this.dictionaries = dictionaries;
    }

    public void declare(Routes routes) {
        routes.get("/client-statuses").named("clientStatuses").signedIn().does(request -> statuses());
        routes.post("/client-statuses")
                .named("addClientStatus")
                .needs(Right.ADMIN_DICTIONARIES)
                .creates()
                .does(this::addStatus);
        routes.put("/client-statuses/{code}")
                .named("changeClientStatus")
                .needs(Right.ADMIN_DICTIONARIES)
                .on("client-status", "code")
                .changes()
                .does(this::changeStatus);
        routes.get("/dictionaries/{dictionary}").named("dictionary").signedIn().does(this::entries);
        routes.post("/dictionaries/{dictionary}")
                .named("addEntry")
                .needs(Right.ADMIN_DICTIONARIES)
                .creates()
                .does(this::addEntry);
        routes.put("/dictionaries/{dictionary}/{code}")
                .named("changeEntry")
                .needs(Right.ADMIN_DICTIONARIES)
                .on("entry", "code")
                .changes()
                .does(this::changeEntry);
    }

    /** What a status shall be. */
    record StatusFacts(
            @NotNull StatusKind kind,
            @NotNull @Length(min = 1, max = 100) String nameRu,
            @NotNull @Length(min = 1, max = 100) String nameEn,
            @NotNull Tone tone,
            @NotNull @Min(0) @Max(9999) Integer order,
            @NotNull Boolean archived,
            @NotNull @Size(max = 50) List<@Pattern(regexp = CODE) String> next) {}

    /** A new status. */
    record NewStatus(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull StatusKind kind,
            @NotNull @Length(min = 1, max = 100) String nameRu,
            @NotNull @Length(min = 1, max = 100) String nameEn,
            @NotNull Tone tone,
            @NotNull @Min(0) @Max(9999) Integer order,
            @NotNull Boolean archived,
            @NotNull @Size(max = 50) List<@Pattern(regexp = CODE) String> next) {
        StatusFacts facts() {
            return new StatusFacts(kind, nameRu, nameEn, tone, order, archived, next);
        }
    }

    /** A status. */
    record StatusView(
            String code,
            int version,
            StatusKind kind,
            String nameRu,
            String nameEn,
            Tone tone,
            int order,
            boolean archived,
            List<String> next) {}

    /** What an entry shall be. */
    record EntryFacts(
            @NotNull @Length(min = 1, max = 100) String nameRu,
            @NotNull @Length(min = 1, max = 100) String nameEn,
            @NotNull Tone tone,
            @NotNull @Min(0) @Max(9999) Integer order,
            @NotNull Boolean archived) {}

    /** A new entry. */
    record NewEntry(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Length(min = 1, max = 100) String nameRu,
            @NotNull @Length(min = 1, max = 100) String nameEn,
            @NotNull Tone tone,
            @NotNull @Min(0) @Max(9999) Integer order,
            @NotNull Boolean archived) {
        EntryFacts facts() {
            return new EntryFacts(nameRu, nameEn, tone, order, archived);
        }
    }

    /** An entry. */
    record EntryView(String code, int version, String nameRu, String nameEn, Tone tone, int order, boolean archived) {}

    private Answer statuses() {
        return Answer.ok(new Items<>(dictionaries.statuses().statuses().stream()
                .map(DictionaryRoutes::view)
                .toList()));
    }

    private Answer addStatus(Request request) {
        var body = request.body(NewStatus.class);
        var saved = dictionaries.addStatus(request.actor(), status(new EntryCode(body.code()), body.facts(), 0));
        return Answer.created(view(saved)).at(saved.version());
    }

    private Answer changeStatus(Request request) {
        var facts = request.body(StatusFacts.class);
        var saved = dictionaries.changeStatus(request.actor(), status(request.code("code"), facts, request.version()));
        return Answer.ok(view(saved)).at(saved.version());
    }

    private static StatusDefinition status(EntryCode code, StatusFacts facts, int version) {
        Set<EntryCode> next = facts.next().stream().map(EntryCode::new).collect(Collectors.toSet());
        return new StatusDefinition(
                code,
                facts.kind(),
                facts.nameRu(),
                facts.nameEn(),
                facts.tone(),
                facts.order(),
                facts.archived(),
                next,
                version);
    }

    private Answer entries(Request request) {
        return Answer.ok(new Items<>(dictionaries.entries(dictionary(request)).stream()
                .map(DictionaryRoutes::view)
                .toList()));
    }

    private Answer addEntry(Request request) {
        var dictionary = dictionary(request);
        var body = request.body(NewEntry.class);
        var saved = dictionaries.add(request.actor(), entry(dictionary, new EntryCode(body.code()), body.facts(), 0));
        return Answer.created(view(saved)).at(saved.version());
    }

    private Answer changeEntry(Request request) {
        var dictionary = dictionary(request);
        var facts = request.body(EntryFacts.class);
        var saved =
                dictionaries.change(request.actor(), entry(dictionary, request.code("code"), facts, request.version()));
        return Answer.ok(view(saved)).at(saved.version());
    }

    private static DictionaryEntry entry(Dictionary dictionary, EntryCode code, EntryFacts facts, int version) {
        return new DictionaryEntry(
                dictionary,
                code,
                facts.nameRu(),
                facts.nameEn(),
                facts.tone(),
                facts.order(),
                facts.archived(),
                version);
    }

    private static Dictionary dictionary(Request request) {
        return Arrays.stream(Dictionary.values())
                .filter(dictionary -> dictionary.key().equals(request.word("dictionary")))
                .findFirst()
                .orElseThrow(RequestProblem::nothingHere);
    }

    private static StatusView view(StatusDefinition status) {
        return new StatusView(
                status.code().value(),
                status.version(),
                status.kind(),
                status.nameRu(),
                status.nameEn(),
                status.tone(),
                status.order(),
                status.archived(),
                status.next().stream().map(EntryCode::value).sorted().toList());
    }

    private static EntryView view(DictionaryEntry entry) {
        return new EntryView(
                entry.code().value(),
                entry.version(),
                entry.nameRu(),
                entry.nameEn(),
                entry.tone(),
                entry.order(),
                entry.archived());
    }
}
