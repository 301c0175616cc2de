package org.nezabudka.application.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.order.OrderRow.Sums;
import org.nezabudka.domain.order.Stage;

/** Orders by stage. */
public record OrderBoard(List<Column> columns) {

    /** So many cards a column shows. */
    public static final int MOST_CARDS = 100;

    public OrderBoard {
        columns = List.copyOf(columns);
    }

    /**
     * A stage.
     *
     * @param count all orders in it that the actor may see and the filter lets pass
     * @param sums of those of them whose money the actor may see; {@code null}: of none
     * @param cards what is promised first, at most {@value #MOST_CARDS}
     */
    public record Column(Stage stage, long count, @Nullable Sums sums, List<OrderRow> cards) {
        public Column {
            cards = List.copyOf(cards);
        }
    }
}
