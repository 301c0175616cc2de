package org.nezabudka.application.file;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.organization.EmployeeId;

/** Who opened which file, in memory. */
public final class InMemoryFileOpenings implements FileOpenings {

    private final InMemoryTable<Pair, Instant> last;

    public InMemoryFileOpenings(InMemoryTransactions transactions) {
        this.last = new InMemoryTable<>(transactions);
    }

    /** Somebody and a file. */
    private record Pair(FileId file, EmployeeId employee) {}

    @Override
    public Optional<Instant> opened(FileId file, EmployeeId by, Instant at) {
        var pair = new Pair(file, by);
        var before = last.find(pair);
        last.put(pair, before.filter(at::isBefore).orElse(at));
        return before;
    }

    @Override
    public Set<FileId> openedBy(EmployeeId employee, Collection<FileId> files) {
        return files.stream()
                .filter(file -> last.contains(new Pair(file, employee)))
                .collect(Collectors.toSet());
    }

    Optional<Instant> lastOf(FileId file, EmployeeId employee) {
        return last.find(new Pair(file, employee));
    }

    void forget(FileId file) {
        last.keysWhere(moment -> true).stream()
                .filter(pair -> pair.file().equals(file))
                .forEach(last::remove);
    }
}
