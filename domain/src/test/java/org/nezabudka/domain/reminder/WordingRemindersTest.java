package org.nezabudka.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.shared.InvalidText;

class WordingRemindersTest {

    private static final ReminderText TEXT = new ReminderText("{what} · {client} · {phone}");

    @Test
    void facts_stand_in_place_of_their_fields() {
        assertThat(TEXT.filled(Map.of("what", "Позвонить", "client", "Иванова Анна", "phone", "+79161234567")))
                .isEqualTo("Позвонить · Иванова Анна · +79161234567");
    }

    @Test
    void what_is_unknown_leaves_no_lonely_dot() {
        assertThat(TEXT.filled(Map.of("what", "Позвонить"))).isEqualTo("Позвонить");
        assertThat(TEXT.filled(Map.of("client", "Иванова $1 {what}"))).isEqualTo("Иванова $1 {what}");
        assertThat(new ReminderText("Не забудьте · {client}").filled(Map.of())).isEqualTo("Не забудьте");
    }

    @Test
    void only_known_fields_stand_in_braces() {
        assertThatThrownBy(() -> new ReminderText("{whom}")).isInstanceOf(UnknownField.class);
        assertThatThrownBy(() -> new ReminderText("{what")).isInstanceOf(UnknownField.class);
        assertThatThrownBy(() -> new ReminderText("what}")).isInstanceOf(UnknownField.class);
        assertThatThrownBy(() -> new ReminderText(" ")).isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> new ReminderText("а\nб")).isInstanceOf(InvalidText.class);
    }
}
