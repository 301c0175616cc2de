package org.nezabudka.adapter.web.shared;

import org.nezabudka.domain.shared.Subject;

/** What something is about. */
public record SubjectView(Subject.Kind kind, String id) {
    public static SubjectView of(Subject subject) {
        return new SubjectView(subject.kind(), subject.id().toString());
    }
}
