package org.nezabudka.application.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.inquiry.InquiryBuilder.NOON;
import static org.nezabudka.domain.inquiry.InquiryBuilder.anInquiry;
import static org.nezabudka.domain.inquiry.InquiryBuilder.minutesLater;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;

/** What every roster tells. */
public interface DutyRosterContract extends PortContract {

    @Test
    default void it_names_everybody_who_works_here_by_name() {
        var sales = scene().department("Продажи", null);
        scene().employee(anEmployee("Лавров Борис").in(sales.id()).extension("102"));
        scene().employee("Белова Анна");
        var gone = scene().employee("Ушедший Пётр");
        doing(() -> world().employees().save(gone.dismiss(NOON, null, null).state()));
        var colleagues = within(() -> world().dutyRoster().colleagues());
        assertThat(colleagues).extracting(DutyRoster.Colleague::name).containsExactly("Белова Анна", "Лавров Борис");
        assertThat(colleagues.getLast().department()).isEqualTo("Продажи");
        assertThat(colleagues.getLast().extension()).isEqualTo("102");
        assertThat(colleagues.getLast().lastGiven()).isEqualTo(Instant.MIN);
    }

    @Test
    default void it_knows_who_may_work_with_inquiries() {
        var works = scene().role("Менеджер", Map.of(Right.INQUIRIES_WORK, Scope.OWN));
        var looks = scene().role("Наблюдатель", Map.of(Right.INQUIRIES_VIEW, Scope.ALL));
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        scene().employee("Сидоров Иван");
        scene().account(anna, "anna", works);
        scene().account(boris, "boris", looks);
        var colleagues = within(() -> world().dutyRoster().colleagues());
        assertThat(colleagues)
                .filteredOn(DutyRoster.Colleague::worksInquiries)
                .extracting(DutyRoster.Colleague::id)
                .containsExactly(anna.id());
        assertThat(within(() -> world().dutyRoster().withRight(Right.INQUIRIES_VIEW)))
                .containsExactly(boris.id());
    }

    @Test
    default void it_counts_the_open_inquiries_and_remembers_when_the_last_came() {
        var anna = scene().employee("Белова Анна").id();
        doing(() -> {
            world().inquiries().save(anInquiry().ownedBy(anna).build());
            world().inquiries().save(anInquiry().ownedBy(anna).resolved().build());
            world().inquiries()
                    .save(anInquiry().ownedBy(anna).receivedAt(minutesLater(5)).build());
        });
        var colleague = within(() -> world().dutyRoster().colleagues()).getFirst();
        assertThat(colleague.inquiries()).isEqualTo(2);
        assertThat(colleague.lastGiven()).isEqualTo(minutesLater(5));
        assertThat(colleague.talking()).isFalse();
    }
}
