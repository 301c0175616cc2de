package org.nezabudka.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.file.FileBuilder.aFile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.file.Attachment;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.FileBuilder;
import org.nezabudka.domain.file.FileChangedMeanwhile;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.FileType;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** What every store of files keeps. */
public interface FilesContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    Duration DAY = Duration.ofDays(1);

    private Files files() {
        return world().files();
    }

    private EmployeeId orlov() {
        return scene().employee("Орлов Павел").id();
    }

    private StoredFile stored(FileBuilder file) {
        return within(() -> files().save(file.build()));
    }

    private StoredFile given(StoredFile file, Subject owner, int number, Instant at) {
        var to = new Attachment(owner, "photos", number, file.uploader(), at);
        return within(() -> files().save(file.attach(to).state()));
    }

    private static Subject aClient() {
        return new Subject(Subject.Kind.CLIENT, UUID.randomUUID());
    }

    @Test
    default void a_file_is_found_as_it_was_stored_in_every_state() {
        var orlov = orlov();
        var file = stored(aFile("Кухня.png").from(orlov));
        assertThat(file.version()).isEqualTo(1);
        assertThat(within(() -> files().find(file.id()))).contains(file);
        var attached = given(file, aClient(), 1, NOW);
        assertThat(within(() -> files().find(file.id()))).contains(attached);
        var binned = within(() -> files().save(attached.bin(orlov, NOW).state()));
        assertThat(within(() -> files().find(file.id()))).contains(binned);
        var restored = within(() -> files().save(binned.restore().state()));
        assertThat(within(() -> files().find(file.id()))).contains(restored);
        var text = stored(aFile("Смета.txt").from(orlov).ofType(FileType.TEXT));
        assertThat(within(() -> files().find(text.id()))).contains(text);
        assertThat(within(() -> files().find(new FileId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var orlov = orlov();
        var file = stored(aFile("Кухня.png").from(orlov));
        doing(() -> files().save(file.bin(orlov, NOW).state()));
        assertThatThrownBy(() -> within(() -> files().save(file.bin(orlov, NOW).state())))
                .isInstanceOf(FileChangedMeanwhile.class);
    }

    @Test
    default void a_thing_has_its_files_in_the_order_they_were_given_to_it() {
        var orlov = orlov();
        var client = aClient();
        var second = given(stored(aFile("Б.png").from(orlov)), client, 1, NOW.plusSeconds(9));
        var first = given(stored(aFile("А.png").from(orlov)), client, 1, NOW);
        given(stored(aFile("А.png").from(orlov)), aClient(), 1, NOW);
        stored(aFile("В.png").from(orlov));
        doing(() -> files().lockOwner(client));
        assertThat(within(() -> files().of(client))).containsExactly(first, second);
        assertThat(within(() -> files().lock(List.of(first.id(), new FileId(UUID.randomUUID())))))
                .containsExactly(first);
    }

    @Test
    default void two_files_never_are_the_same_version_of_a_name() {
        var orlov = orlov();
        var client = aClient();
        given(stored(aFile("Кухня.png").from(orlov)), client, 1, NOW);
        var other = stored(aFile("КУХНЯ.png").from(orlov));
        assertThatThrownBy(() -> given(other, client, 1, NOW)).isInstanceOf(RuntimeException.class);
        given(other, client, 2, NOW);
    }

    @Test
    default void files_that_belong_to_nothing_are_counted_for_their_uploader() {
        var orlov = orlov();
        stored(aFile("А.png").from(orlov));
        stored(aFile("Б.png").from(orlov));
        given(stored(aFile("В.png").from(orlov)), aClient(), 1, NOW);
        stored(aFile("Г.png").from(scene().employee("Белова Анна").id()));
        assertThat(within(() -> files().looseOf(orlov))).isEqualTo(2);
    }

    @Test
    default void what_is_forgotten_is_taken_and_the_rest_stays() {
        var orlov = orlov();
        var client = aClient();
        var loose = stored(aFile("А.png").from(orlov).at(NOW.minus(DAY).minusSeconds(1)));
        stored(aFile("Б.png").from(orlov).at(NOW.minus(DAY).plusSeconds(1)));
        var kept = given(stored(aFile("В.png").from(orlov).at(NOW.minus(DAY.multipliedBy(9)))), client, 1, NOW);
        var old = given(stored(aFile("Г.png").from(orlov)), client, 1, NOW);
        var binned = within(() ->
                files().save(old.bin(orlov, NOW.minus(DAY.multipliedBy(31))).state()));
        var late = given(stored(aFile("Д.png").from(orlov)), client, 1, NOW);
        doing(() ->
                files().save(late.bin(orlov, NOW.minus(DAY.multipliedBy(29))).state()));
        var taken = within(() -> files().takeForgotten(NOW.minus(DAY), NOW.minus(DAY.multipliedBy(30)), 10));
        assertThat(taken).containsExactlyInAnyOrder(loose, binned);
        assertThat(within(() -> files().takeForgotten(NOW.minus(DAY), NOW.minus(DAY.multipliedBy(30)), 1)))
                .hasSize(1);
        doing(() -> files().remove(List.of(loose.id(), binned.id())));
        assertThat(within(() -> files().find(loose.id()))).isEmpty();
        assertThat(within(() -> files().find(kept.id()))).contains(kept);
    }

    @Test
    default void contents_in_use_are_told_once_and_in_order() {
        var orlov = orlov();
        stored(aFile("А.png").from(orlov).holding('b'));
        stored(aFile("Б.png").from(orlov).holding('b'));
        stored(aFile("В.png").from(orlov).holding('a'));
        var a = new ContentHash("a".repeat(64));
        var b = new ContentHash("b".repeat(64));
        var used = within(() -> files().contentsAfter(Optional.empty(), 10));
        assertThat(used).containsExactly(new Files.Used(a, 1234), new Files.Used(b, 1234));
        assertThat(within(() -> files().contentsAfter(Optional.of(a), 10)))
                .extracting(Files.Used::content)
                .containsExactly(b);
        assertThat(within(() -> files().contentsAfter(Optional.empty(), 1))).hasSize(1);
        doing(() -> files().lockContent(a));
        assertThat(within(() -> files().uses(a))).isTrue();
        assertThat(within(() -> files().uses(new ContentHash("c".repeat(64))))).isFalse();
    }
}
