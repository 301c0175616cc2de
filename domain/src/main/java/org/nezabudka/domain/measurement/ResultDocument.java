package org.nezabudka.domain.measurement;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.shared.Texts;

/** A file of the result: a photo, a sketch, a drawing… */
public record ResultDocument(
        FileId file, DocumentKind kind, @Nullable String note) {

    public ResultDocument {
        note = Texts.optionalLine("note", note, 300);
    }
}
