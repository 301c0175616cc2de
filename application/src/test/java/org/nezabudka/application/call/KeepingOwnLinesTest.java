package org.nezabudka.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.call.OwnLineKeeping.Facts;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.call.OwnLineChangedMeanwhile;
import org.nezabudka.domain.call.OwnLineTaken;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.EntryNotOffered;
import org.nezabudka.domain.shared.PhoneNumber;

class KeepingOwnLinesTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final OwnLineKeeping keeping = company.ownLineKeeping();

    private static Facts facts(String name, String number, @Nullable String shownAs, @Nullable String source) {
        return new Facts(new PhoneNumber(number), shownAs, name, source == null ? null : new EntryCode(source), true);
    }

    @Test
    void a_number_gets_a_name_and_a_source_and_the_audit_remembers_who_gave_them() {
        var admin = company.anAdministrator();
        var line = keeping.add(admin, facts("Сайт", "+74950001122", null, "site"));
        assertThat(keeping.all()).containsExactly(line);
        keeping.change(admin, line.id(), line.version(), facts("Реклама", "+74950001122", null, null));
        assertThat(keeping.all()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Реклама");
            assertThat(one.source()).isNull();
        });
        keeping.remove(admin, line.id(), line.version() + 1);
        assertThat(keeping.all()).isEmpty();
    }

    @Test
    void two_lines_that_a_call_could_not_tell_apart_are_refused() {
        var admin = company.anAdministrator();
        keeping.add(admin, facts("Сайт", "+74950001122", null, null));
        assertThatThrownBy(() -> keeping.add(admin, facts("Салон", "+74950001123", "84950001122", null)))
                .isInstanceOf(OwnLineTaken.class);
    }

    @Test
    void a_source_that_is_not_offered_is_refused() {
        assertThatThrownBy(() -> keeping.add(company.anAdministrator(), facts("Сайт", "+74950001122", null, "nowhere")))
                .isInstanceOf(EntryNotOffered.class);
    }

    @Test
    void a_line_somebody_changed_meanwhile_is_not_changed() {
        var admin = company.anAdministrator();
        var line = keeping.add(admin, facts("Сайт", "+74950001122", null, null));
        keeping.change(admin, line.id(), line.version(), facts("Реклама", "+74950001122", null, null));
        assertThatThrownBy(() -> keeping.remove(admin, line.id(), line.version()))
                .isInstanceOf(OwnLineChangedMeanwhile.class);
    }

    @Test
    void only_who_keeps_the_telephony_changes_them() {
        assertThatThrownBy(() -> keeping.add(company.aManager(), facts("Сайт", "+74950001122", null, null)))
                .isInstanceOf(MissingRight.class);
    }
}
