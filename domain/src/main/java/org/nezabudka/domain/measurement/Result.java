package org.nezabudka.domain.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.file.FileId;

/**
 * What a measurement is for: findings and files. The measurer works on a draft; handing it in freezes a copy.
 *
 * @param documents each file once, in the order of their coming
 */
public record Result(Findings findings, List<ResultDocument> documents) {

    public static final int MOST_DOCUMENTS = 200;
    public static final Result EMPTY = new Result(Findings.NONE, List.of());

    public Result {
        documents = List.copyOf(documents);
        if (documents.size() > MOST_DOCUMENTS) throw new TooManyParts("documents", MOST_DOCUMENTS);
    }

    Optional<ResultDocument> document(FileId file) {
        return documents.stream().filter(one -> one.file().equals(file)).findFirst();
    }

    Result with(Findings other) {
        return new Result(other, documents);
    }

    /** Adds the file, or says anew what it is. */
    Result with(ResultDocument document) {
        var all = new ArrayList<>(documents);
        for (int place = 0; place < all.size(); place++) {
            if (!all.get(place).file().equals(document.file())) continue;
            all.set(place, document);
            return new Result(findings, all);
        }
        all.add(document);
        return new Result(findings, all);
    }

    Result without(FileId file) {
        return new Result(
                findings,
                documents.stream().filter(one -> !one.file().equals(file)).toList());
    }

    /** What is missing of it; empty when it can be handed in. */
    public Missing missing(Requirements requirements) {
        var documents = new ArrayList<Missing.Documents>();
        for (var demand : requirements.documents()) {
            int there = (int) this.documents.stream()
                    .filter(one -> one.kind() == demand.kind())
                    .count();
            if (there < demand.atLeast()) documents.add(new Missing.Documents(demand.kind(), there, demand.atLeast()));
        }
        var items = requirements.checklist().stream()
                .filter(ChecklistItem::required)
                .filter(item -> !findings.answers(item))
                .map(ChecklistItem::name)
                .toList();
        return new Missing(documents, items);
    }

    /** The files that whoever accepts has to have looked at: all of the kinds that are demanded. */
    public List<FileId> toBeViewed(Requirements requirements) {
        return documents.stream()
                .filter(one -> requirements.demands(one.kind()))
                .map(ResultDocument::file)
                .toList();
    }

    /**
     * What a result lacks.
     *
     * @param items of the checklist without an answer
     */
    public record Missing(List<Documents> documents, List<String> items) {

        /** Too few files of a kind. */
        public record Documents(DocumentKind kind, int there, int atLeast) {}

        public Missing {
            documents = List.copyOf(documents);
            items = List.copyOf(items);
        }

        public boolean isNothing() {
            return documents.isEmpty() && items.isEmpty();
        }
    }
}
