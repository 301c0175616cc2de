package org.nezabudka.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.organization.EmployeeChangedMeanwhile;
import org.nezabudka.domain.organization.EmployeeId;

/** What every kind of transactions promises. */
public interface TransactionsContract extends PortContract {

    @Test
    default void what_several_ports_write_is_stored_together() {
        var stored = within(() -> {
            var department = scene().department("Продажи", null);
            return scene().employee(anEmployee("Орлов Павел").in(department.id()));
        });
        assertThat(isThere(stored.id())).isTrue();
    }

    @Test
    default void a_failure_takes_all_of_it_back_and_is_passed_on() {
        var ids = new ArrayList<EmployeeId>();
        var failure = new IllegalArgumentException("no");
        assertThatThrownBy(() -> doing(() -> {
                    ids.add(scene().employee("Орлов Павел").id());
                    ids.add(scene().employee("Гусев Лев").id());
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(ids).hasSize(2).noneMatch(this::isThere);
    }

    @Test
    default void a_call_inside_another_joins_it() {
        var ids = new ArrayList<EmployeeId>();
        assertThatThrownBy(() -> doing(() -> {
                    doing(() -> ids.add(scene().employee("Орлов Павел").id()));
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(ids).hasSize(1).noneMatch(this::isThere);
    }

    @Test
    default void within_a_transaction_its_own_writes_show_and_outside_they_do_not() {
        doing(() -> {
            var employee = scene().employee("Орлов Павел");
            assertThat(isThere(employee.id())).isTrue();
            assertThat(CompletableFuture.supplyAsync(() -> world().employees().find(employee.id()))
                            .join())
                    .isEmpty();
        });
    }

    @Test
    default void what_follows_a_commit_sees_what_was_stored() {
        var seen = new ArrayList<Boolean>();
        doing(() -> {
            var id = scene().employee("Орлов Павел").id();
            doing(() -> world().transactions().afterCommit(() -> seen.add(isThere(id))));
            assertThat(seen).isEmpty();
        });
        assertThat(seen).containsExactly(true);
    }

    @Test
    default void nothing_follows_a_rollback() {
        var seen = new ArrayList<String>();
        assertThatThrownBy(() -> doing(() -> {
                    world().transactions().afterCommit(() -> seen.add("told"));
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        doing(() -> {});
        assertThat(seen).isEmpty();
    }

    @Test
    default void without_a_transaction_there_is_nothing_to_wait_for() {
        var seen = new ArrayList<String>();
        world().transactions().afterCommit(() -> seen.add("told"));
        assertThat(seen).containsExactly("told");
    }

    @Test
    default void one_failure_among_what_follows_keeps_nothing_else_from_following() {
        var seen = new ArrayList<String>();
        doing(() -> {
            world().transactions().afterCommit(() -> {
                throw new IllegalStateException("meant by the test");
            });
            world().transactions().afterCommit(() -> seen.add("told"));
        });
        assertThat(seen).containsExactly("told");
    }

    @Test
    default void after_a_failure_the_next_transaction_works() {
        assertThatThrownBy(() -> doing(() -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(isThere(scene().employee("Орлов Павел").id())).isTrue();
    }

    @Test
    default void of_many_changes_from_one_version_at_once_exactly_one_is_stored() {
        var read = scene().employee("Орлов Павел");
        var attempts = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        doing(() -> world().employees()
                                .save(read.change(anEmployee("Орлов " + i).facts())
                                        .state()));
                        return 1;
                    } catch (EmployeeChangedMeanwhile stale) {
                        return 0;
                    }
                }))
                .toList();
        assertThat(attempts.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(1);
    }

    private boolean isThere(EmployeeId id) {
        return within(() -> world().employees().find(id)).isPresent();
    }
}
