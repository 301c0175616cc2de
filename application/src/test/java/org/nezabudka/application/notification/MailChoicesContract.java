package org.nezabudka.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.notification.Notice.Kind;

/** What every store of choices keeps. */
public interface MailChoicesContract extends PortContract {

    @Test
    default void who_never_chose_hears_of_nothing_by_mail() {
        var employee = scene().employee("Орлов Павел").id();
        assertThat(within(() -> world().mailChoices().of(employee))).isEmpty();
    }

    @Test
    default void the_last_choice_holds_for_who_made_it() {
        var employee = scene().employee("Орлов Павел").id();
        var other = scene().employee("Гусев Лев").id();
        doing(() -> world().mailChoices().save(employee, Set.of(Kind.CLIENT_ASSIGNED, Kind.ACTIVITY_DONE)));
        doing(() -> world().mailChoices().save(other, Set.of(Kind.HANDED_OVER)));
        doing(() -> world().mailChoices().save(employee, Set.of(Kind.CLIENT_ASSIGNED)));
        assertThat(within(() -> world().mailChoices().of(employee))).containsExactly(Kind.CLIENT_ASSIGNED);
        var both = within(() -> world().mailChoices().of(List.of(employee, other)));
        assertThat(both).containsEntry(employee, Set.of(Kind.CLIENT_ASSIGNED));
        assertThat(both).containsEntry(other, Set.of(Kind.HANDED_OVER));
        doing(() -> world().mailChoices().save(employee, Set.of()));
        assertThat(within(() -> world().mailChoices().of(employee))).isEmpty();
    }
}
