package org.nezabudka.application.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.client.StatusDefinition;
import org.nezabudka.domain.client.StatusKind;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryChangedMeanwhile;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.EntryCodeTaken;
import org.nezabudka.domain.dictionary.Tone;

/** What every store of dictionaries keeps. */
public interface DictionariesContract extends PortContract {

    @Test
    default void a_new_company_begins_with_the_shipped_ladder() {
        assertThat(within(() -> world().dictionaries().statusLadder()).statuses())
                .isEqualTo(StatusLadder.shipped().statuses());
    }

    @Test
    default void a_new_company_begins_with_sources_industries_and_positions() {
        assertThat(within(() -> world().dictionaries().find(Dictionary.SOURCES, new EntryCode("site"))))
                .isPresent();
        assertThat(within(() -> world().dictionaries().find(Dictionary.INDUSTRIES, new EntryCode("office"))))
                .isPresent();
        assertThat(within(() -> world().dictionaries().find(Dictionary.POSITIONS, new EntryCode("manager"))))
                .isPresent();
    }

    @Test
    default void an_entry_is_found_in_its_own_dictionary_only() {
        var radio = within(() -> world().dictionaries().save(entry("radio", 15, false, 0)));
        assertThat(radio.version()).isEqualTo(1);
        assertThat(within(() -> world().dictionaries().find(Dictionary.SOURCES, radio.code())))
                .contains(radio);
        assertThat(within(() -> world().dictionaries().find(Dictionary.POSITIONS, radio.code())))
                .isEmpty();
    }

    @Test
    default void entries_come_in_their_order_archived_ones_included() {
        doing(() -> {
            world().dictionaries().save(entry("zebra", 0, false, 0));
            world().dictionaries().save(entry("aardvark", 9999, true, 0));
            world().dictionaries().save(entry("aardwolf", 9999, false, 0));
        });
        var codes = within(() -> world().dictionaries().entries(Dictionary.SOURCES)).stream()
                .map(entry -> entry.code().value())
                .toList();
        assertThat(codes).startsWith("zebra").endsWith("aardvark", "aardwolf");
    }

    @Test
    default void a_code_is_given_once() {
        doing(() -> world().dictionaries().save(entry("radio", 15, false, 0)));
        assertThatThrownBy(() -> within(() -> world().dictionaries().save(entry("radio", 16, false, 0))))
                .isInstanceOf(EntryCodeTaken.class);
    }

    @Test
    default void saving_an_entry_over_someone_elses_change_is_stale() {
        var read = within(() -> world().dictionaries().save(entry("radio", 15, false, 0)));
        var changed = within(() -> world().dictionaries().save(entry("radio", 15, true, read.version())));
        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> within(() -> world().dictionaries().save(entry("radio", 99, false, read.version()))))
                .isInstanceOf(EntryChangedMeanwhile.class);
        assertThat(within(() -> world().dictionaries().find(Dictionary.SOURCES, read.code())))
                .contains(changed);
    }

    @Test
    default void a_status_is_added_and_changed_with_the_moves_from_it() {
        var added = within(() -> world().dictionaries().saveStatus(status("thinking", 0, "warm", "lost")));
        assertThat(added.version()).isEqualTo(1);
        assertThat(within(() -> world().dictionaries().statusLadder()).find(added.code()))
                .contains(added);
        var changed = within(() -> world().dictionaries().saveStatus(status("thinking", 1, "lead")));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(within(() -> world().dictionaries().statusLadderForChange()).find(added.code()))
                .contains(changed);
    }

    @Test
    default void a_status_code_is_given_once() {
        assertThatThrownBy(() -> within(() -> world().dictionaries().saveStatus(status("warm", 0, "cold"))))
                .isInstanceOf(EntryCodeTaken.class);
    }

    @Test
    default void saving_a_status_over_someone_elses_change_is_stale() {
        doing(() -> world().dictionaries().saveStatus(status("thinking", 0)));
        doing(() -> world().dictionaries().saveStatus(status("thinking", 1, "warm")));
        assertThatThrownBy(() -> within(() -> world().dictionaries().saveStatus(status("thinking", 1, "cold"))))
                .isInstanceOf(EntryChangedMeanwhile.class);
    }

    private static DictionaryEntry entry(String code, int order, boolean archived, int version) {
        return new DictionaryEntry(
                Dictionary.SOURCES, new EntryCode(code), "Радио", "Radio", Tone.RED, order, archived, version);
    }

    private static StatusDefinition status(String code, int version, String... next) {
        var targets = Set.of(next).stream().map(EntryCode::new).collect(java.util.stream.Collectors.toSet());
        return new StatusDefinition(
                new EntryCode(code), StatusKind.WARM, "Думает", "Thinking", Tone.AMBER, 35, false, targets, version);
    }
}
