package org.nezabudka.domain.measurement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.Texts;

/**
 * A question with its answer [уточнение замера, brief 000]; all are kept, one at a time is open.
 *
 * @param number 1, 2, 3…
 * @param side who asked; the other side answers
 * @param until by when the answer is wanted
 * @param end {@code null} while it is open
 */
public record Clarification(
        int number,
        Side side,
        EmployeeId askedBy,
        Instant askedAt,
        Question question,
        Instant until,
        @Nullable End end) {

    /** The two who talk. */
    public enum Side {
        /** Whoever gave the task. */
        OFFICE,
        MEASURER
    }

    /**
     * What is asked.
     *
     * @param text the question in a line
     * @param details what exactly
     */
    public record Question(String text, @Nullable String details, List<FileId> files) {

        public static final int MOST_FILES = 20;

        public Question {
            text = Texts.line("question", text, 300);
            details = Texts.optionalNote("details", details, 4000);
            files = List.copyOf(files);
            if (files.size() > MOST_FILES) throw new TooManyParts("files", MOST_FILES);
        }
    }

    /** How it ended. */
    public sealed interface End {

        EmployeeId by();

        Instant at();

        record Answered(EmployeeId by, Instant at, String text, List<FileId> files) implements End {
            public Answered {
                var said = Texts.optionalNote("answer", text, 4000);
                if (said == null) throw new InvalidText("answer", "empty", 4000);
                text = said;
                files = List.copyOf(files);
                if (files.size() > Question.MOST_FILES) throw new TooManyParts("files", Question.MOST_FILES);
            }
        }

        /** Whoever asked needs no answer any more. */
        record Withdrawn(EmployeeId by, Instant at) implements End {}
    }

    public boolean isOpen() {
        return end == null;
    }

    Clarification ended(End with) {
        return new Clarification(number, side, askedBy, askedAt, question, until, with);
    }
}
