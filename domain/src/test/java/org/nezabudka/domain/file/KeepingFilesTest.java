package org.nezabudka.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.file.FileBuilder.aFile;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.file.FileEvent.FileAttached;
import org.nezabudka.domain.file.FileEvent.FileBinned;
import org.nezabudka.domain.file.FileEvent.FileRestored;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

class KeepingFilesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private final EmployeeId orlov = new EmployeeId(UUID.randomUUID());
    private final Attachment toAClient =
            new Attachment(new Subject(Subject.Kind.CLIENT, UUID.randomUUID()), "photos", 1, orlov, NOW);
    private final StoredFile file = aFile("Кухня.png").from(orlov).build();

    @Test
    void a_file_belongs_to_one_thing() {
        var attached = file.attach(toAClient);
        assertThat(attached.state().attachment()).isEqualTo(toAClient);
        assertThat(attached.events()).containsExactly(new FileAttached(file.id(), toAClient));
        assertThatThrownBy(() -> attached.state().attach(toAClient)).isInstanceOf(FileBelongsElsewhere.class);
    }

    @Test
    void what_was_thrown_away_can_be_taken_back() {
        var binned = file.attach(toAClient).state().bin(orlov, NOW);
        assertThat(binned.state().isBinned()).isTrue();
        assertThat(binned.events()).containsExactly(new FileBinned(file.id()));
        assertThatThrownBy(() -> binned.state().bin(orlov, NOW)).isInstanceOf(FileIsBinned.class);
        var restored = binned.state().restore();
        assertThat(restored.state().isBinned()).isFalse();
        assertThat(restored.state().attachment()).isEqualTo(toAClient);
        assertThat(restored.events()).containsExactly(new FileRestored(file.id()));
        assertThatThrownBy(() -> restored.state().restore()).isInstanceOf(FileNotBinned.class);
    }
}
