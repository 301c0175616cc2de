package org.nezabudka.domain.measurement;

import java.util.List;

/**
 * What a result has to contain. A task keeps those of the day it was given: a later change of its kind does not move the goal under
 * the measurer's feet.
 *
 * @param documents each kind once
 * @param checklist each name once, in the order in which a measurer goes through it
 */
public record Requirements(List<RequiredDocument> documents, List<ChecklistItem> checklist) {

    /** Of a checklist. */
    public static final int MOST_ITEMS = 60;

    public static final Requirements NONE = new Requirements(List.of(), List.of());

    public Requirements {
        documents = List.copyOf(documents);
        checklist = List.copyOf(checklist);
        if (documents.stream().map(RequiredDocument::kind).distinct().count() < documents.size())
            throw new InvalidKind("requiredDocuments", "twice");
        if (checklist.stream().map(ChecklistItem::name).distinct().count() < checklist.size())
            throw new InvalidKind("checklist", "twice");
        if (checklist.size() > MOST_ITEMS) throw new InvalidKind("checklist", "too-many");
    }

    public boolean demands(DocumentKind kind) {
        return documents.stream().anyMatch(one -> one.kind() == kind);
    }
}
