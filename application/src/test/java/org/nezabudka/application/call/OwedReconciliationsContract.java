package org.nezabudka.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.call.CallBuilder.BEGUN;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.call.OwedReconciliation.Kind;

/** What every store of owed comparisons keeps. */
public interface OwedReconciliationsContract extends PortContract {

    /** The store of the world. */
    OwedReconciliations owed();

    private static OwedReconciliation gap(Instant due) {
        return new OwedReconciliation(UUID.randomUUID(), "main", Kind.GAP, BEGUN, BEGUN.plusSeconds(60), due);
    }

    @Test
    default void what_is_due_longest_is_claimed_first_and_by_one_only() {
        var later = gap(BEGUN.plusSeconds(20));
        var first = gap(BEGUN.plusSeconds(10));
        doing(() -> owed().owe(later));
        doing(() -> owed().owe(first));
        var now = BEGUN.plusSeconds(30);
        var held = now.plus(Duration.ofMinutes(5));
        assertThat(within(() -> owed().claim(BEGUN, held))).isEmpty();
        assertThat(within(() -> owed().claim(now, held))).contains(first);
        assertThat(within(() -> owed().claim(now, held))).contains(later);
        assertThat(within(() -> owed().claim(now, held))).isEmpty();
    }

    @Test
    default void who_dies_over_it_loses_nothing_and_what_is_settled_is_gone() {
        var one = gap(BEGUN);
        doing(() -> owed().owe(one));
        var held = BEGUN.plusSeconds(300);
        within(() -> owed().claim(BEGUN, held));
        assertThat(within(() -> owed().claim(held, held.plusSeconds(1)))
                        .orElseThrow()
                        .id())
                .isEqualTo(one.id());
        doing(() -> owed().settle(one.id()));
        assertThat(within(() -> owed().claim(held.plusSeconds(9), held.plusSeconds(10))))
                .isEmpty();
        assertThat(within(() -> owed().count("main"))).isZero();
    }

    @Test
    default void what_comes_again_and_again_is_owed_once_per_exchange() {
        for (int time = 0; time < 2; time++) {
            for (var pbx : new String[] {"main", "branch"}) {
                doing(() -> owed().owe(new OwedReconciliation(UUID.randomUUID(), pbx, Kind.HOURLY, null, null, BEGUN)));
            }
        }
        assertThat(within(() -> owed().count("main"))).isEqualTo(1);
        var one = within(() -> owed().claim(BEGUN, BEGUN.plusSeconds(1))).orElseThrow();
        doing(() -> owed().postpone(one.id(), BEGUN.plusSeconds(3600)));
        var other = within(() -> owed().claim(BEGUN, BEGUN.plusSeconds(1))).orElseThrow();
        assertThat(other.pbx()).isNotEqualTo(one.pbx());
    }
}
