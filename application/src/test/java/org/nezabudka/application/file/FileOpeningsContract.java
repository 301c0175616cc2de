package org.nezabudka.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.file.FileBuilder.aFile;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.organization.EmployeeId;

/** What every memory of who opened what keeps. */
public interface FileOpeningsContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private FileOpenings openings() {
        return world().fileOpenings();
    }

    private StoredFile aStoredFile(String name, EmployeeId uploader) {
        return within(() -> world().files().save(aFile(name).from(uploader).build()));
    }

    @Test
    default void it_is_known_who_opened_which_file() {
        var orlov = scene().employee("Орлов Павел").id();
        var belova = scene().employee("Белова Анна").id();
        var plan = aStoredFile("План.png", orlov).id();
        var photo = aStoredFile("Фото.png", orlov).id();
        assertThat(within(() -> openings().opened(plan, belova, NOW))).isEmpty();
        assertThat(within(() -> openings().opened(plan, belova, NOW.plusSeconds(60))))
                .contains(NOW);
        assertThat(within(() -> openings().opened(plan, belova, NOW.plusSeconds(30))))
                .contains(NOW.plusSeconds(60));
        assertThat(within(() -> openings().opened(plan, belova, NOW.plusSeconds(90))))
                .contains(NOW.plusSeconds(60));
        assertThat(within(() -> openings().openedBy(belova, List.of(plan, photo))))
                .containsExactly(plan);
        assertThat(within(() -> openings().openedBy(orlov, List.of(plan, photo))))
                .isEmpty();
        assertThat(within(() -> openings().openedBy(belova, List.of()))).isEmpty();
    }

    @Test
    default void with_the_file_it_is_forgotten() {
        var orlov = scene().employee("Орлов Павел").id();
        var plan = aStoredFile("План.png", orlov).id();
        doing(() -> openings().opened(plan, orlov, NOW));
        doing(() -> world().files().remove(List.of(plan)));
        assertThat(within(() -> openings().openedBy(orlov, List.of(plan)))).isEmpty();
    }
}
