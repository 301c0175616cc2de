package org.nezabudka.adapter.persistence.client;

import java.time.Instant;
import java.util.Objects;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.client.ClientQuery.Sort;
import org.nezabudka.application.client.ClientRow;

/** An order of the client list with its pieces of SQL; the id decides between equals. */
final class ClientOrder {

    /** A name that is a number stays out of the cursor, since not everybody may see numbers. */
    private static final String NAME_OF_LAST =
            "coalesce((select n.display_name from client n where n.id = :id and n.search_name = ''), :key)";

    /** How a sort value travels in a cursor. */
    private enum Kind {
        TEXT,
        NUMBER,
        MOMENT
    }

    private final Sort sort;
    private final boolean descending;
    private final Sql key;
    private final Kind kind;
    private final Cursors cursors;

    private ClientOrder(Sort sort, boolean descending, Sql key, Kind kind) {
        this.sort = sort;
        this.descending = descending;
        this.key = key;
        this.kind = kind;
        this.cursors = new Cursors("clients/" + sort.key() + (descending ? "-" : "+"), 2);
    }

    static ClientOrder of(Sort sort, boolean descending) {
        return switch (sort) {
            case NAME -> new ClientOrder(sort, descending, Sql.of("c.display_name"), Kind.TEXT);
            case NUMBER -> new ClientOrder(sort, descending, Sql.of("c.number"), Kind.NUMBER);
            case REGISTERED -> new ClientOrder(sort, descending, Sql.of("c.registered_at"), Kind.MOMENT);
            case STATUS -> new ClientOrder(sort, descending, Sql.of("c.status"), Kind.TEXT);
            case LAST_CALL -> new ClientOrder(sort, descending, Sql.of("c.last_call_at"), Kind.MOMENT);
            case NEXT_ACTION -> new ClientOrder(sort, descending, Sql.of("c.next_action_at"), Kind.MOMENT);
            case LAST_CONTACT -> new ClientOrder(sort, descending, Sql.of("c.last_contact_at"), Kind.MOMENT);
        };
    }

    /** The column sorted by. */
    Sql key() {
        return key;
    }

    /** The order within a branch, as an index has it. */
    Sql inner() {
        return Sql.of("order by").add(key).add(descending ? Sql.of("desc, c.id desc") : Sql.of(", c.id"));
    }

    /** The order of what the branches gave. */
    Sql merged() {
        return descending ? Sql.of("order by key desc, id desc") : Sql.of("order by key, id");
    }

    /** The order of the whole rows. */
    Sql outer() {
        return descending ? Sql.of("order by page.key desc, page.id desc") : Sql.of("order by page.key, page.id");
    }

    /** What lies beyond the cursor. */
    Sql beyond() {
        return Sql.of("(")
                .add(key)
                .add(descending ? Sql.of(", c.id) < (") : Sql.of(", c.id) > ("))
                .add(sort == Sort.NAME ? Sql.of(NAME_OF_LAST) : Sql.of(":key"))
                .add(", :id)");
    }

    void bind(Query statement, String cursor) {
        statement.bind("id", cursors.id(cursor, 1));
        switch (kind) {
            case TEXT -> statement.bind("key", cursors.text(cursor, 0));
            case NUMBER -> statement.bind("key", cursors.number(cursor, 0));
            case MOMENT -> {
                var moment = cursors.moment(cursor, 0);
                if (moment != null) statement.bind("key", moment);
                // The driver's words for the infinities: nothing planned, nothing yet.
                else
                    statement.bind(
                            "key",
                            sort == Sort.NEXT_ACTION ? java.time.OffsetDateTime.MAX : java.time.OffsetDateTime.MIN);
            }
        }
    }

    String cursor(ClientRow last) {
        return cursors.of(value(last), last.id());
    }

    private String value(ClientRow row) {
        return switch (sort) {
            case NAME -> row.name();
            case NUMBER -> Long.toString(row.number());
            case REGISTERED -> row.registeredAt().toString();
            case STATUS -> row.status();
            case LAST_CALL -> text(row.lastCallAt());
            case NEXT_ACTION -> text(row.nextActionAt());
            case LAST_CONTACT -> text(row.lastContactAt());
        };
    }

    private static String text(@Nullable Instant moment) {
        return Objects.toString(moment, "");
    }
}
