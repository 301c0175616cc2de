package org.nezabudka.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.OwnLineChangedMeanwhile;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.call.OwnLineTaken;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.PhoneNumber;

/** What every store of the company's lines keeps. */
public interface OwnLinesContract extends PortContract {

    private OwnLines lines() {
        return world().ownLines();
    }

    private static OwnLine line(String name, String number, @Nullable String shownAs) {
        return new OwnLine(
                new OwnLineId(UUID.randomUUID()),
                new PhoneNumber(number),
                shownAs,
                name,
                new EntryCode("site"),
                true,
                0);
    }

    @Test
    default void a_line_comes_back_as_it_was_stored_and_all_come_by_name() {
        var site = within(() -> lines().save(line("Сайт", "+74950001122", "did-7")));
        var shop = within(() -> lines().save(line("Ленина, салон", "+74950001123", null)));
        assertThat(site.version()).isEqualTo(1);
        assertThat(within(() -> lines().get(site.id()))).isEqualTo(site);
        assertThat(within(() -> lines().all())).containsExactly(shop, site);
    }

    @Test
    default void a_changed_line_counts_its_changes() {
        var stored = within(() -> lines().save(line("Сайт", "+74950001122", null)));
        var changed = within(() -> lines().save(
                        new OwnLine(stored.id(), stored.number(), "101", "Реклама", null, false, stored.version())));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(within(() -> lines().get(stored.id()))).isEqualTo(changed);
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var stored = within(() -> lines().save(line("Сайт", "+74950001122", null)));
        doing(() -> lines().save(stored));
        assertThatThrownBy(() -> within(() -> lines().save(stored))).isInstanceOf(OwnLineChangedMeanwhile.class);
    }

    @Test
    default void no_two_lines_have_one_number() {
        doing(() -> lines().save(line("Сайт", "+74950001122", null)));
        assertThatThrownBy(() -> within(() -> lines().save(line("Салон", "+74950001122", null))))
                .isInstanceOf(OwnLineTaken.class);
    }

    @Test
    default void a_line_is_found_however_the_exchange_spells_it() {
        var line = within(() -> lines().save(line("Сайт", "+74950001122", "sip-7")));
        var plan = NumberingPlan.russian("495");
        for (var told : new String[] {"+74950001122", "74950001122", "84950001122", "4950001122", "0001122", "sip-7"})
            assertThat(within(() -> lines().shownAs(told, plan))).contains(line);
        assertThat(within(() -> lines().shownAs("74950001123", plan))).isEmpty();
        assertThat(within(() -> lines().shownAs(null, plan))).isEmpty();
    }

    @Test
    default void a_forgotten_line_is_gone() {
        var line = within(() -> lines().save(line("Сайт", "+74950001122", null)));
        doing(() -> lines().remove(line.id()));
        doing(() -> lines().remove(line.id()));
        assertThat(within(() -> lines().find(line.id()))).isEmpty();
    }
}
