package org.nezabudka.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.call.CallBuilder.BEGUN;
import static org.nezabudka.domain.call.CallBuilder.aCall;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallChangedMeanwhile;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallLeg;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.CallTransfer;
import org.nezabudka.domain.call.Evidence;
import org.nezabudka.domain.call.HungUpBy;
import org.nezabudka.domain.call.OutsideParty;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.call.UnknownCall;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.PhoneNumber;

/** What every store of calls keeps. */
public interface CallsContract extends PortContract {

    PhoneNumber NUMBER = new PhoneNumber("+79161110001");

    /** The store of the world's calls. */
    Calls calls();

    private static RecordedCall recorded(Call call) {
        return new RecordedCall(call, NUMBER, null, List.of(), Map.of(), 0);
    }

    @Test
    default void a_call_that_was_never_stored_is_not_found() {
        var key = new PbxCallId("main", "1.1");
        assertThat(within(() -> calls().find(key))).isEmpty();
        assertThatThrownBy(() -> within(() -> calls().get(CallId.of(key)))).isInstanceOf(UnknownCall.class);
    }

    @Test
    default void what_brought_the_caller_stays_with_the_call() {
        var stored = within(() -> calls().save(new RecordedCall(
                aCall().build(), NUMBER, null, List.of(), Map.of(), new EntryCode("site"), 0)));
        assertThat(within(() -> calls().get(stored.id()))).isEqualTo(stored);
        within(() -> calls().save(stored));
        assertThat(within(() -> calls().get(stored.id())).source()).hasToString("site");
    }

    @Test
    default void a_whole_history_is_added_at_once_or_not_at_all() {
        var client = scene().client(aPerson("Иванова Анна")).id();
        var first = new RecordedCall(aCall().named("1.1").build(), NUMBER, client, List.of(), Map.of(), 0);
        var second = recorded(aCall().named("1.2").build());
        within(() -> {
            calls().addAll(List.of(first, second));
            return true;
        });
        assertThat(within(() -> calls().get(first.id()))).isEqualTo(first.withVersion(1));
        assertThat(within(() -> calls().get(second.id()))).isEqualTo(second.withVersion(1));

        var third = recorded(aCall().named("1.3").build());
        assertThatThrownBy(() -> within(() -> {
                    calls().addAll(List.of(third, second));
                    return true;
                }))
                .isInstanceOf(CallChangedMeanwhile.class);
        assertThat(within(() -> calls().find(third.id()))).isEmpty();
    }

    @Test
    default void a_call_comes_back_as_it_was_stored_with_all_that_belongs_to_it() {
        var anna = scene().employee("Белова Анна").id();
        var boris = scene().employee("Лавров Борис").id();
        var client = scene().client(aPerson("Иванова Анна")).id();
        var call = new Call(
                new PbxCallId("main", "1795294596.89"),
                CallDirection.INBOUND,
                CallOutcome.ANSWERED,
                new OutsideParty("89161110001", "ООО «Ромашка»", false),
                null,
                "74951230101",
                "74951230101",
                "trunk",
                "sales",
                BEGUN,
                BEGUN.plusMillis(2_001),
                BEGUN.plusNanos(2_060_123_000),
                BEGUN.plusSeconds(20),
                Duration.ofMillis(14_629),
                List.of(
                        new CallLeg("101", BEGUN, BEGUN.plusSeconds(2), BEGUN.plusSeconds(8), true),
                        new CallLeg("102", BEGUN.plusSeconds(8), BEGUN.plusSeconds(11), BEGUN.plusSeconds(20), false),
                        new CallLeg("199", null, null, BEGUN.plusSeconds(20), false)),
                List.of(new CallTransfer(CallTransfer.Kind.BLIND, "101", "102", BEGUN.plusSeconds(8))),
                HungUpBy.OUTSIDE,
                true,
                "2026/03/02/in.wav",
                List.of("1795294596.89", "1795294596.90"),
                List.of("1795294600.2"),
                Evidence.FROM_CEL);
        var stored = within(() ->
                calls().save(new RecordedCall(call, NUMBER, client, List.of(), Map.of("101", anna, "102", boris), 0)));
        assertThat(stored.version()).isEqualTo(1);
        assertThat(within(() -> calls().get(call.id()))).isEqualTo(stored);
        assertThat(stored.call()).isEqualTo(call);
        assertThat(stored.employees()).isEqualTo(Map.of("101", anna, "102", boris));
    }

    @Test
    default void a_call_that_has_just_begun_and_one_between_colleagues_come_back_too() {
        var begun = within(
                () -> calls().save(recorded(aCall().named("a").ringingAt("101").build())));
        var internal = within(() -> calls().save(new RecordedCall(
                aCall().named("b")
                        .between("101", "102")
                        .answeredBy("102", 3)
                        .ended(CallOutcome.ANSWERED, 9)
                        .build(),
                null,
                null,
                List.of(),
                Map.of(),
                0)));
        var hidden = within(() -> calls().save(new RecordedCall(
                aCall().named("c").fromAHiddenNumber().build(), null, null, List.of(), Map.of(), 0)));
        for (var call : List.of(begun, internal, hidden)) {
            assertThat(within(() -> calls().get(call.id()))).isEqualTo(call);
        }
    }

    @Test
    default void who_placed_a_call_is_kept() {
        var anna = scene().employee("Белова Анна").id();
        var stored = within(() -> calls().save(new RecordedCall(
                aCall().placedBy("101", "89161110001").build(), NUMBER, null, List.of(), Map.of("101", anna), 0)));
        assertThat(within(() -> calls().get(stored.id())).employee()).contains(anna);
    }

    @Test
    default void what_changed_replaces_what_was_known() {
        var first = within(() ->
                calls().save(recorded(aCall().ringingAt("101").ringingAt("102").build())));
        var over = aCall().ringingAt("102")
                .answeredBy("102", 4)
                .ended(CallOutcome.ANSWERED, 30)
                .build();
        var second = within(() -> calls().save(first.with(over, Map.of())));
        assertThat(second.version()).isEqualTo(2);
        assertThat(within(() -> calls().get(first.id()))).isEqualTo(second);
        assertThat(second.call()).isEqualTo(over);
    }

    @Test
    default void clients_among_whom_nobody_has_chosen_keep_their_order_until_one_is_chosen() {
        var one = scene().client(aPerson("Иванова Анна")).id();
        var other = scene().client(aPerson("Иванов Пётр")).id();
        var stored = within(
                () -> calls().save(new RecordedCall(aCall().build(), NUMBER, null, List.of(other, one), Map.of(), 0)));
        assertThat(within(() -> calls().get(stored.id())).candidates()).containsExactly(other, one);
        within(() -> calls().save(stored.linkedTo(one)));
        assertThat(within(() -> calls().get(stored.id())).client()).isEqualTo(one);
    }

    @Test
    default void a_new_call_that_is_there_already_is_stale() {
        within(() -> calls().save(recorded(aCall().build())));
        assertThatThrownBy(() -> within(() -> calls().save(recorded(aCall().build()))))
                .isInstanceOf(CallChangedMeanwhile.class);
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var read = within(() -> calls().save(recorded(aCall().ringingAt("101").build())));
        var theirs = within(() -> calls().save(
                        read.with(aCall().ringingAt("101").answeredBy("101", 2).build(), Map.of())));
        assertThatThrownBy(() -> within(() -> calls().save(read.with(
                        aCall().ended(CallOutcome.CANCELLED, 3).build(), Map.of()))))
                .isInstanceOf(CallChangedMeanwhile.class);
        assertThat(within(() -> calls().get(read.id()))).isEqualTo(theirs);
    }

    @Test
    default void what_is_rolled_back_was_never_stored() {
        assertThatThrownBy(() -> doing(() -> {
                    calls().save(recorded(aCall().build()));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(within(() -> calls().find(aCall().build().key()))).isEmpty();
    }

    @Test
    default void calls_of_two_exchanges_may_bear_one_id() {
        var here = within(() -> calls().save(recorded(aCall().build())));
        assertThat(within(() ->
                        calls().find(new PbxCallId("branch", here.call().key().linkedId()))))
                .isEmpty();
    }

    @Test
    default void a_removed_call_is_gone_and_removing_it_again_is_harmless() {
        var call = within(() -> calls().save(recorded(aCall().ringingAt("101").build())));
        doing(() -> calls().remove(call.call().key()));
        doing(() -> calls().remove(call.call().key()));
        assertThat(within(() -> calls().find(call.id()))).isEmpty();
    }

    @Test
    default void a_call_is_found_by_the_ids_of_those_that_became_part_of_it() {
        var call = within(() -> calls().save(recorded(
                aCall().named("1.1").joinedBy("1.5").joinedBy("1.7").build())));
        within(() -> calls().save(recorded(aCall().named("1.9").build())));
        assertThat(within(() -> calls().joinedBy(new PbxCallId("main", "1.7")))).contains(call);
        assertThat(within(() -> calls().joinedBy(new PbxCallId("main", "1.1")))).isEmpty();
        assertThat(within(() -> calls().joinedBy(new PbxCallId("branch", "1.7"))))
                .isEmpty();
    }

    @Test
    default void calls_of_one_exchange_are_found_by_their_beginning() {
        for (int minute = 0; minute < 4; minute++) {
            var begun = BEGUN.plusSeconds(60L * minute);
            var name = "1." + minute;
            within(() -> calls().save(recorded(aCall().named(name).begun(begun).build())));
        }
        assertThat(within(() -> calls().begun("main", BEGUN.plusSeconds(60), BEGUN.plusSeconds(180))))
                .extracting(call -> call.key().linkedId())
                .containsExactly("1.1", "1.2");
        assertThat(within(() -> calls().begun("branch", BEGUN, BEGUN.plusSeconds(180))))
                .isEmpty();
    }

    @Test
    default void a_call_belongs_to_whoever_took_part_with_their_department_of_today() {
        var sales = scene().department("Продажи", null);
        var anna = scene().employee(anEmployee("Белова Анна").in(sales.id())).id();
        var stored = within(() -> calls().save(new RecordedCall(
                aCall().ringingAt("101").ringingAt("102").build(), NUMBER, null, List.of(), Map.of("101", anna), 0)));
        assertThat(within(() -> calls().ownership(stored)).holders())
                .containsExactly(new Ownership.Holder(anna, sales.id()));
    }

    @Test
    default void a_call_belongs_to_the_present_managers_of_its_client_too() {
        var anna = scene().employee("Белова Анна");
        var pavel = scene().employee("Орлов Павел");
        var client = scene().clientOf(pavel, aPerson("Иванова Анна"));
        var stored = within(() -> calls().save(new RecordedCall(
                aCall().ringingAt("101").build(), NUMBER, client.id(), List.of(), Map.of("101", anna.id()), 0)));
        assertThat(within(() -> calls().ownership(stored)).holders())
                .containsExactlyInAnyOrder(
                        new Ownership.Holder(anna.id(), null), new Ownership.Holder(pavel.id(), null));
    }
}
