package org.nezabudka.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.file.FileBuilder.aFile;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.file.Attachment;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.shared.Subject;

/** What every view of files shows. */
public interface FileViewsContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private StoredFile given(Subject owner, String name, String section, int number, Employee by) {
        return within(() -> {
            var loose = world().files().save(aFile(name).from(by.id()).build());
            var to = new Attachment(owner, section, number, by.id(), NOW);
            return world().files().save(loose.attach(to).state());
        });
    }

    @Test
    default void files_of_a_thing_stand_by_section_and_name_the_latest_version_first() {
        var orlov = scene().employee("Орлов Павел Ильич");
        var belova = scene().employee("Белова Анна Юрьевна");
        var owner = new Subject(Subject.Kind.CLIENT, UUID.randomUUID());
        var photo = given(owner, "А.png", "photos", 1, orlov);
        var first = given(owner, "План.png", "drawings", 1, orlov);
        var second = given(owner, "план.png", "drawings", 2, belova);
        var thrown = given(owner, "Черновик.png", "drawings", 1, orlov);
        doing(() -> world().files().save(thrown.bin(belova.id(), NOW).state()));
        doing(() -> world().fileOpenings().opened(first.id(), belova.id(), NOW));
        var actor = scene().actor(belova, Map.of());

        var shown = within(() -> world().fileViews().of(actor, owner, false));
        assertThat(shown).extracting(FileRow::file).containsExactly(second, first, photo);
        assertThat(shown).extracting(FileRow::openedAt).containsExactly(null, NOW, null);
        assertThat(shown.get(1).uploaderName()).isEqualTo(orlov.displayName());
        assertThat(shown.get(1).binnedByName()).isNull();

        var binned = within(() -> world().fileViews().of(actor, owner, true));
        assertThat(binned).hasSize(1);
        assertThat(binned.getFirst().binnedByName()).isEqualTo(belova.displayName());

        assertThat(within(() -> world().fileViews().find(actor, first.id()))).contains(shown.get(1));
        assertThat(within(() -> world().fileViews().find(actor, new FileId(UUID.randomUUID()))))
                .isEmpty();
    }
}
