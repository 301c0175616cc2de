package org.nezabudka.domain.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.fulfilment.AJob.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.fulfilment.WarrantyCheck.Reason;

class AnsweringClaimsTest {

    @Test
    void a_claim_is_decided_put_right_and_closed_by_the_clients_word() {
        var decided = claim().accept("Заменить фасад", true, DISPATCHER, NOW).state();
        assertThat(decided.state()).isEqualTo(ClaimState.IN_WORK);

        var closed = decided.close("Иванова, по телефону", 0, DISPATCHER, NOW).state();

        assertThat(closed.state()).isEqualTo(ClaimState.RESOLVED);
        assertThat(closed.closing()).isNotNull();
    }

    @Test
    void nothing_is_closed_that_nobody_decided() {
        assertThatThrownBy(() -> claim().close("Иванова", 0, DISPATCHER, NOW)).isInstanceOf(ClaimStepNotPossible.class);
    }

    @Test
    void nothing_is_closed_while_a_repair_is_planned() {
        var decided = claim().accept("Заменить", true, DISPATCHER, NOW).state();
        assertThatThrownBy(() -> decided.close("Иванова", 1, DISPATCHER, NOW)).isInstanceOf(RepairOnTheWay.class);
    }

    @Test
    void what_comes_up_again_is_counted_and_decided_anew() {
        var closed = claim().accept("Заменить", true, DISPATCHER, NOW)
                .state()
                .close("Иванова", 0, DISPATCHER, NOW)
                .state();

        var again = closed.reopen("Снова скол", DISPATCHER, NOW).state();

        assertThat(again.state()).isEqualTo(ClaimState.NEW);
        assertThat(again.repeats()).isEqualTo(1);
        assertThat(again.verdict()).isNull();
        assertThat(again.closing()).isNull();
        var twice = again.reject("Эксплуатация", DISPATCHER, NOW).state().reopen("Экспертиза", DISPATCHER, NOW);
        assertThat(twice.events())
                .containsExactly(new ClaimEvent.Reopened(closed.id(), new Reopening("Экспертиза", DISPATCHER, NOW), 2));
    }

    @Test
    void an_open_claim_is_overdue_after_its_last_day() {
        assertThat(claim().isOverdue(TODAY.plusDays(10))).isFalse();
        assertThat(claim().isOverdue(TODAY.plusDays(11))).isTrue();
        assertThat(claim().reject("Нет", DISPATCHER, NOW).state().isOverdue(TODAY.plusDays(11)))
                .isFalse();
    }

    @Test
    void within_the_warranty_the_company_pays_its_last_day_included() {
        var signed = LocalDate.of(2025, 9, 1);
        assertThat(WarrantyCheck.of(12, signed, LocalDate.of(2026, 9, 1)))
                .isEqualTo(new WarrantyCheck(true, Reason.WITHIN_WARRANTY, LocalDate.of(2026, 9, 1)));
        assertThat(WarrantyCheck.of(12, signed, LocalDate.of(2026, 9, 2)))
                .isEqualTo(new WarrantyCheck(false, Reason.WARRANTY_OVER, LocalDate.of(2026, 9, 1)));
    }

    @Test
    void a_month_from_the_thirty_first_ends_with_its_month() {
        assertThat(WarrantyCheck.of(1, LocalDate.of(2026, 1, 31), TODAY).until())
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void before_the_act_is_signed_the_company_pays_whatever_the_contract_says() {
        assertThat(WarrantyCheck.of(null, null, TODAY))
                .isEqualTo(new WarrantyCheck(true, Reason.NOT_HANDED_OVER, null));
    }

    @Test
    void without_a_term_there_is_no_warranty() {
        assertThat(WarrantyCheck.of(null, TODAY, TODAY)).isEqualTo(new WarrantyCheck(false, Reason.NO_TERM, null));
    }
}
