package org.nezabudka.application.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.file.FileVerification.Fault;
import org.nezabudka.application.file.FileVerification.Finding;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.client.ClientFactsBuilder;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.shared.Subject;

class ForgettingFilesTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User manager = company.aManager();
    private final FileUseCases use = company.fileUseCases();
    private final FileCollection collection = new FileCollection(
            company.files(), company.fileContents(), company.auditTrail(), company.transactions(), company.clock());
    private final FileVerification verification =
            new FileVerification(company.files(), company.fileContents(), company.transactions(), company.clock());

    private StoredFile sent(String words) {
        var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        try (var upload = use.uploading().receive(manager, "Записка.txt", bytes, OptionalLong.empty())) {
            return use.uploading().store(manager, upload);
        }
    }

    private StoredFile givenToAClient(String words) {
        var client = company.clientRegistration()
                .register(manager, ClientFactsBuilder.aPerson("Иванова Анна").build(), null);
        var owner = new Subject(Subject.Kind.CLIENT, client.id().value());
        return use.keeping()
                .attach(manager, owner, "documents", List.of(sent(words).id()))
                .getFirst();
    }

    private boolean isKept(StoredFile file) {
        return company.fileContents().find(file.content()).isPresent();
    }

    private List<Finding> findings() {
        var found = new ArrayList<Finding>();
        verification.verify(found::add);
        return found;
    }

    @Test
    void what_was_given_to_nothing_is_forgotten_after_a_day_with_its_bytes() {
        var loose = sent("Забыто");
        var kept = givenToAClient("Нужно");
        company.clock().advance(Duration.ofHours(23));
        assertThat(collection.runDue(10)).isZero();
        company.clock().advance(Duration.ofHours(2));
        assertThat(collection.runDue(10)).isOne();
        assertThat(company.files().find(loose.id())).isEmpty();
        assertThat(isKept(loose)).isFalse();
        assertThat(isKept(kept)).isTrue();
        assertThat(findings()).isEmpty();
    }

    @Test
    void bytes_stay_as_long_as_another_file_has_them() {
        var loose = sent("Одно и то же");
        var kept = givenToAClient("Одно и то же");
        assertThat(kept.content()).isEqualTo(loose.content());
        company.clock().advance(Duration.ofHours(25));
        assertThat(collection.runDue(10)).isOne();
        assertThat(isKept(kept)).isTrue();
    }

    @Test
    void the_bin_is_emptied_after_a_month() {
        var file = givenToAClient("Лишнее");
        use.keeping().bin(manager, file.id(), file.version());
        company.clock().advance(Duration.ofDays(29));
        assertThat(collection.runDue(10)).isZero();
        company.clock().advance(Duration.ofDays(2));
        assertThat(collection.runDue(10)).isOne();
        assertThat(isKept(file)).isFalse();
    }

    @Test
    void bytes_that_a_crash_left_without_a_file_are_found_and_swept_up() {
        var file = sent("Осталось");
        company.transactions().run(() -> company.files().remove(List.of(file.id())));
        // A younger one may be on its way in.
        assertThat(findings()).isEmpty();
        company.clock().advance(Duration.ofHours(25));
        assertThat(findings()).containsExactly(new Finding(file.content(), Fault.UNUSED));
        collection.sweep();
        assertThat(isKept(file)).isFalse();
        assertThat(findings()).isEmpty();
    }

    @Test
    void lost_and_spoiled_bytes_are_named() {
        var lost = givenToAClient("Потеряно");
        var spoiled = givenToAClient("Испорчено");
        company.fileContents().remove(lost.content());
        company.fileContents().spoil(spoiled.content(), "испорчено".getBytes(StandardCharsets.UTF_8));
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        new Finding(lost.content(), Fault.MISSING), new Finding(spoiled.content(), Fault.DAMAGED));
        assertThat(verification.verify(finding -> {}).faults()).isEqualTo(2);
    }
}
