package org.nezabudka.application.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.measurement.AMeasurement.task;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.measurement.MeasurementTasks.VisitWish;
import org.nezabudka.application.measurement.ShippedKinds;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.Site;
import org.nezabudka.domain.measurement.Task;
import org.nezabudka.domain.measurement.UnknownMeasurement;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.telephone.NoOwnTelephone;
import org.nezabudka.domain.telephone.Task.Place;

/** A measurer who must not see the client's number calls from the place of the measurement. */
class CallingFromTheSiteTest {

    private static final Map<Right, Scope> RIGHTS = Map.of(
            Right.MEASUREMENTS_VIEW, Scope.OWN,
            Right.MEASUREMENTS_EXECUTE, Scope.ALL,
            Right.CALLS_PLACE, Scope.ALL);

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User petrova =
            company.employ(anEmployee("Петрова Ирина"), "Менеджер", Actors.rightsOfAManager());
    private final Actor.User tikhonov =
            company.employ(anEmployee("Тихонов Виктор").extension("119"), "Замерщик", RIGHTS);
    private final Actor.User without = company.employ(anEmployee("Быков Олег"), "Замерщик", RIGHTS);
    private final Client client = company.clientRegistration()
            .register(petrova, aPerson("Иванова Анна").phone("+79161110001").build(), null);

    private Measurement given(EmployeeId measurer, @Nullable String onSite) {
        var zone = company.timetable().zone();
        Instant noon = company.clock()
                .instant()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atTime(12, 0)
                .atZone(zone)
                .toInstant();
        var like = task("Кухня");
        var site = like.site();
        var measured = new Task(
                client.id(),
                ShippedKinds.OTHER,
                new Site(
                        site.address(),
                        site.district(),
                        site.access(),
                        site.contact(),
                        onSite == null ? null : new PhoneNumber(onSite)),
                like.object(),
                null,
                null,
                null,
                null,
                like.priority(),
                List.of());
        return company.measuring()
                .tasks()
                .give(petrova, measured, null, new VisitWish(measurer, noon, null, null, null));
    }

    private Place called(Actor.User actor, Measurement measurement) {
        var order = company.telephoning().call(actor, new Whom.TheMeasured(measurement.id()));
        assertThat(order.telephone().value()).isEqualTo("119");
        return (Place) order.task();
    }

    @Test
    void whoever_waits_there_is_called_else_the_client() {
        var there = called(tikhonov, given(tikhonov.employee(), "+79162220002"));
        assertThat(there.number()).isEqualTo(new PhoneNumber("+79162220002"));
        assertThat(there.client()).isEqualTo(client.id());
    }

    @Test
    void without_anybody_on_the_site_it_is_the_client() {
        assertThat(called(tikhonov, given(tikhonov.employee(), null)).number())
                .isEqualTo(new PhoneNumber("+79161110001"));
    }

    @Test
    void a_measurement_of_somebody_else_is_as_good_as_missing() {
        var theirs = given(without.employee(), null);
        assertThatThrownBy(() -> called(tikhonov, theirs)).isInstanceOf(UnknownMeasurement.class);
    }

    @Test
    void without_a_telephone_at_the_exchange_it_is_refused() {
        var own = given(without.employee(), null);
        assertThatThrownBy(() -> called(without, own)).isInstanceOf(NoOwnTelephone.class);
    }
}
