package org.nezabudka.application.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.call.CallBuilder.aCall;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.call.CallRecording;
import org.nezabudka.application.shared.LiveEvent.Kind;
import org.nezabudka.application.telephone.PlacedCalls;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.organization.EmployeeBuilder;

class OnlookersTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User anna = hired(anEmployee("Белова Анна").extension("101"));
    private final Actor.User boris = hired(anEmployee("Лавров Борис").extension("102"));

    @Test
    void of_a_call_are_those_who_may_see_it() {
        var call =
                recording().record(aCall().from("+79161110001").ringingAt("101").build());
        var onlookers = company.onlookers().of(Kind.CALL, call.id().toString());
        assertThat(onlookers.test(anna)).isTrue();
        assertThat(onlookers.test(boris)).isFalse();
        assertThat(onlookers.test(company.anAdministrator())).isTrue();
    }

    @Test
    void are_judged_by_the_right_to_the_kind_of_thing() {
        var call =
                recording().record(aCall().from("+79161110001").ringingAt("101").build());
        var onlookers = company.onlookers().of(Kind.CALL, call.id().toString());
        var clientsOnly = Map.of(Right.CLIENTS_VIEW, Scope.ALL);
        assertThat(onlookers.test(Actors.user(anna.employee(), clientsOnly))).isFalse();
    }

    @Test
    void of_what_is_not_there_are_none() {
        for (var kind : Kind.values()) {
            var onlookers = company.onlookers().of(kind, new UUID(7, 7).toString());
            assertThat(onlookers.test(company.anAdministrator()))
                    .as(kind.name())
                    .isFalse();
        }
    }

    private Actor.User hired(EmployeeBuilder employee) {
        return company.employ(employee, "Менеджер", Actors.rightsOfAManager());
    }

    private CallRecording recording() {
        return new CallRecording(
                company.calls(),
                company.clients(),
                company.clientRegistration(),
                company.employees(),
                NumberingPlan.russian("495"),
                company.ownLines(),
                new PlacedCalls(company.telephoneOrders()),
                company.inquiryAnswering(),
                company.liveEvents(),
                company.transactions());
    }
}
