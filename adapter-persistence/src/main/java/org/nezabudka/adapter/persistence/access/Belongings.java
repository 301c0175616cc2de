package org.nezabudka.adapter.persistence.access;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import org.nezabudka.adapter.persistence.shared.Sql;

/**
 * Where the rows of a kind of thing say to whom they belong, for things that have employees of their own and may have to do with a
 * client. {@link Visibility#of} makes the condition of it:
 *
 * <pre>{@code
 * Belongings.withClient("a.client_id").heldBy("a.responsible_id").heldBy("a.author_id")
 * }</pre>
 *
 * The policy's side of the same thing is {@link Ownerships}: both must name the same holders.
 */
public final class Belongings {

    private final Sql client;
    private final List<Sql> columns = new ArrayList<>();
    private final List<Rows> rows = new ArrayList<>();
    private Sql nobodys = Sql.of("false");

    /** A table with a row for each holder. */
    record Rows(Sql table, Sql link) {}

    private Belongings(Sql client) {
        this.client = client;
    }

    /** @param column the client's id in the statement; the present managers of the client hold the thing as well */
    public static Belongings withClient(@CompileTimeConstant final String column) {
        return new Belongings(Sql.of(column));
    }

    /** @param column an employee's id in the statement; a column with an index makes a quick branch of lists */
    public Belongings heldBy(@CompileTimeConstant final String column) {
        columns.add(Sql.of(column));
        return this;
    }

    /**
     * Holders in rows of their own, with a column {@code employee_id}.
     *
     * @param table with the alias {@code vp}: {@code call_participant vp}
     * @param link {@code vp.call_id = k.id}
     */
    public Belongings heldByRows(@CompileTimeConstant final String table, @CompileTimeConstant final String link) {
        rows.add(new Rows(Sql.of(table), Sql.of(link)));
        return this;
    }

    /**
     * For things that may be without an employee of their own; without one and with nobody's client or none, they are everybody's.
     *
     * @param condition when no employee holds it, the client's managers aside
     */
    public Belongings nobodysWhen(@CompileTimeConstant final String condition) {
        nobodys = Sql.of("(")
                .add(condition)
                .add("and not exists (select from client_manager vm where vm.until is null and vm.client_id =")
                .add(client)
                .add("))");
        return this;
    }

    /**
     * As {@link #nobodysWhen}, for things that are everybody's without an employee of their own, whoever looks after the client.
     *
     * @param condition when no employee holds it
     */
    public Belongings everybodysWhen(@CompileTimeConstant final String condition) {
        nobodys = Sql.of(condition);
        return this;
    }

    /** What is the actor's own or that of a colleague the actor stands in for. */
    List<Sql> own() {
        var branches = new ArrayList<Sql>();
        for (var column : columns) branches.add(Sql.of("").add(column).add("= any(:selves)"));
        for (var one : rows)
            branches.add(Sql.of("exists (select from")
                    .add(one.table())
                    .add("where")
                    .add(one.link())
                    .add("and vp.employee_id = any(:selves))"));
        branches.add(
                Sql.of("exists (select from client_manager vm where vm.until is null and vm.employee_id = any(:selves)")
                        .add("and vm.client_id =")
                        .add(client)
                        .add(")"));
        branches.add(nobodys);
        return branches;
    }

    /** As {@link #own}, and what belongs to somebody of the actor's department. */
    List<Sql> ofDepartment() {
        var branches = new ArrayList<Sql>();
        for (var column : columns)
            branches.add(Sql.of("")
                    .add(column)
                    .add("= any(array(select ve.id from employee ve")
                    .add("""
                    where ve.id = any(:selves) or ve.department_id = any(:departments)))
                    """));
        for (var one : rows)
            branches.add(Sql.of("exists (select from")
                    .add(one.table())
                    .add("join employee ve on ve.id = vp.employee_id where")
                    .add(one.link())
                    .add("and (ve.id = any(:selves) or ve.department_id = any(:departments)))"));
        branches.add(Sql.of("""
                exists (select from client_manager vm join employee ve on ve.id = vm.employee_id
                        where vm.until is null and (ve.id = any(:selves) or ve.department_id = any(:departments))
                          and vm.client_id =
                """).add(client).add(")"));
        branches.add(nobodys);
        return branches;
    }

    /** What has to do with a client to whom the actor was given access. */
    Sql granted(Sql clients) {
        return Sql.of("").add(client).add("= any(array(").add(clients).add("))");
    }
}
