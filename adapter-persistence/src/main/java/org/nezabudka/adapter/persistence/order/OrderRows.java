package org.nezabudka.adapter.persistence.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.AddressJson;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderForm;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderNumber;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.order.Standing;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Money;

/** Reads orders out of rows. */
final class OrderRows {

    /** Of {@code customer_order o} and its present desk {@code d}. */
    static final String COLUMNS = """
            o.id, o.version, o.year, o.sequence, o.ordered_on, o.client_id, o.currency, o.opened_by, o.opened_at, o.manager_id,
            o.title, o.address, o.promised, o.note, o.stage, o.since, o.cancelled_from, o.cancelled_by, o.cancel_reason,
            o.retained, o.department_id, o.holder_id, o.custody_since, d.handed_by, d.note as custody_note, o.measurement_id,
            o.sections
            """;

    private OrderRows() {}

    static Order order(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var measurement = Rows.uuidOrNull(row, "measurement_id");
        return new Order(
                new OrderId(Rows.uuid(row, "id")),
                new Order.Origin(
                        number(row),
                        row.getObject("ordered_on", LocalDate.class),
                        new ClientId(Rows.uuid(row, "client_id")),
                        currency,
                        employee(row, "opened_by"),
                        Rows.instant(row, "opened_at")),
                new EmployeeId(Rows.uuid(row, "manager_id")),
                form(row),
                standing(row, currency),
                custody(row),
                OrderJson.sections(
                        Json.read(row.getString("sections")),
                        measurement == null ? null : new MeasurementId(measurement),
                        currency),
                row.getInt("version"));
    }

    static OrderNumber number(ResultSet row) throws SQLException {
        return new OrderNumber(row.getInt("year"), row.getInt("sequence"));
    }

    private static OrderForm form(ResultSet row) throws SQLException {
        var address = Rows.text(row, "address");
        return new OrderForm(
                Rows.text(row, "title"),
                address == null ? null : AddressJson.address(Json.read(address)),
                row.getObject("promised", LocalDate.class),
                Rows.text(row, "note"));
    }

    private static Standing standing(ResultSet row, Currency currency) throws SQLException {
        var from = Rows.text(row, "cancelled_from");
        var cancellation = from == null
                ? null
                : new Standing.Cancellation(
                        Stage.valueOf(from),
                        employee(row, "cancelled_by"),
                        row.getString("cancel_reason"),
                        new Money(row.getLong("retained"), currency));
        return new Standing(Stage.valueOf(row.getString("stage")), Rows.instant(row, "since"), cancellation);
    }

    private static Custody custody(ResultSet row) throws SQLException {
        return new Custody(
                department(row),
                employee(row, "holder_id"),
                Rows.instant(row, "custody_since"),
                employee(row, "handed_by"),
                Rows.text(row, "custody_note"));
    }

    static @Nullable DepartmentId department(ResultSet row) throws SQLException {
        var id = Rows.uuidOrNull(row, "department_id");
        return id == null ? null : new DepartmentId(id);
    }

    static @Nullable EmployeeId employee(ResultSet row, String column) throws SQLException {
        var id = Rows.uuidOrNull(row, column);
        return id == null ? null : new EmployeeId(id);
    }
}
