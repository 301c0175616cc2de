package org.nezabudka.application.file;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.organization.EmployeeId;

/** Who has opened which file: was shown its content, or a picture of it large enough to judge by. */
public interface FileOpenings {

    /** Remembers it; the first and the last time are kept. @return the last time before */
    Optional<Instant> opened(FileId file, EmployeeId by, Instant at);

    /** Which of these the employee has opened. */
    Set<FileId> openedBy(EmployeeId employee, Collection<FileId> files);
}
