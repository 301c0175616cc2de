package org.nezabudka.application.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.file.FileBuilder.aFile;
import static org.nezabudka.domain.order.AnOrder.rub;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.order.Ordered;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.fulfilment.Act;
import org.nezabudka.domain.fulfilment.ClaimState;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.CrewNotOffered;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.fulfilment.NotOfTheCrew;
import org.nezabudka.domain.fulfilment.RepairOnTheWay;
import org.nezabudka.domain.fulfilment.UnknownJob;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.fulfilment.WarrantyCheck;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.schedule.SlotTaken;
import org.nezabudka.domain.schedule.Window;

class SendingCrewsTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final FulfilmentUseCases use = company.fulfilment();
    private final Actor.User head = company.anAdministrator();
    private final Actor.User fitter = crewMember("Фёдоров Илья");
    private final Crew first = use.crews().add(head, crew("Бригада 1", fitter)).crew();
    private final Crew second = use.crews().add(head, crew("Бригада 2")).crew();
    private final Vehicle van =
            use.crews().add(head, new Vehicle(new VehicleId(new UUID(0, 0)), "Газель", "А123ВС70", null, true, 0));
    private final Order order = order();

    private Actor.User crewMember(String name) {
        return company.employ(
                anEmployee(name),
                "Экипаж",
                Map.of(Right.FULFILMENT_VIEW, Scope.OWN, Right.FULFILMENT_EXECUTE, Scope.ALL));
    }

    private static Crew crew(String name, Actor.User... members) {
        var ids = java.util.Arrays.stream(members).map(Actor.User::employee).toList();
        return new Crew(new CrewId(new UUID(0, 0)), name, Set.copyOf(ids), true, 0);
    }

    private Order order() {
        var manager = company.aManager();
        var client = company.clientRegistration()
                .register(manager, aPerson("Иванова Анна").build(), null);
        return new Ordered(company).order(manager.employee(), client.id(), "100000");
    }

    /** Tomorrow, so many hours after the clock's hour. */
    private Window window(int hours) {
        var start = company.clock().instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(24L + hours));
        return new Window(start, start.plus(Duration.ofHours(2)));
    }

    private Job planned(JobForm form, int hours, Crew crew, @Nullable VehicleId vehicle) {
        return use.planning()
                .plan(head, order.id(), null, form, new JobPlanning.Wish(window(hours), crew.id(), vehicle));
    }

    @Test
    void a_crew_is_not_sent_to_two_places_at_once_and_what_is_free_is_told() {
        planned(Sent.delivery(), 0, first, null);
        assertThatThrownBy(() -> planned(Sent.assembly(), 1, first, null))
                .isInstanceOfSatisfying(
                        SlotTaken.class, taken -> assertThat(taken.facts()).containsKey("windows"));
        assertThat(planned(Sent.assembly(), 1, second, null).state()).isEqualTo(JobState.PLANNED);
    }

    @Test
    void a_vehicle_that_is_taken_leaves_the_crew_free_as_well() {
        planned(Sent.delivery(), 0, first, van.id());
        assertThatThrownBy(() -> planned(Sent.delivery(), 0, second, van.id())).isInstanceOf(SlotTaken.class);
        assertThat(planned(Sent.delivery(), 0, second, null).dispatch().vehicle())
                .isNull();
    }

    @Test
    void a_visit_that_moves_does_not_stand_in_its_own_way_and_frees_its_vehicle() {
        var job = planned(Sent.delivery(), 0, first, van.id());
        var moved =
                use.planning().replan(head, job.id(), job.version(), new JobPlanning.Wish(window(1), first.id(), null));
        assertThat(moved.dispatch().crewBooking()).isEqualTo(job.dispatch().crewBooking());
        assertThat(planned(Sent.delivery(), 1, second, van.id()).dispatch().vehicle())
                .isEqualTo(van.id());
    }

    @Test
    void what_was_called_off_gives_the_window_back() {
        var job = planned(Sent.delivery(), 0, first, van.id());
        use.planning().cancel(head, job.id(), job.version(), "Клиент перенёс");
        assertThat(planned(Sent.delivery(), 0, first, van.id()).state()).isEqualTo(JobState.PLANNED);
    }

    @Test
    void a_crew_out_of_use_goes_nowhere() {
        use.crews().change(head, new Crew(second.id(), "Бригада 2", Set.of(), false, second.version()));
        assertThatThrownBy(() -> planned(Sent.delivery(), 0, second, null)).isInstanceOf(CrewNotOffered.class);
    }

    @Test
    void the_crew_sees_its_own_visit_and_nobody_elses() {
        var own = planned(Sent.delivery(), 0, first, null);
        var foreign = planned(Sent.delivery(), 0, second, null);
        assertThat(use.reading().card(fitter, JobKind.DELIVERY, own.id()).phone())
                .isNotEqualTo("");
        assertThatThrownBy(() -> use.reading().card(fitter, JobKind.DELIVERY, foreign.id()))
                .isInstanceOf(UnknownJob.class);
        assertThatThrownBy(() -> use.reading().card(fitter, JobKind.ASSEMBLY, own.id()))
                .isInstanceOf(UnknownJob.class);
        var from = company.clock().instant();
        assertThat(use.reading().own(fitter, from, from.plus(Duration.ofDays(3))))
                .extracting(card -> card.job().id())
                .containsExactly(own.id());
    }

    @Test
    void a_colleague_who_sees_a_visit_but_is_not_sent_does_not_leave_for_it() {
        var nosy = company.employ(
                anEmployee("Гусев Пётр"),
                "Глаза",
                Map.of(Right.FULFILMENT_VIEW, Scope.ALL, Right.FULFILMENT_EXECUTE, Scope.ALL));
        var job = planned(Sent.delivery(), 0, first, null);
        assertThatThrownBy(() -> use.work().depart(nosy, job.id(), job.version()))
                .isInstanceOf(NotOfTheCrew.class);
        assertThat(use.work().depart(fitter, job.id(), job.version()).state()).isEqualTo(JobState.ON_WAY);
    }

    @Test
    void an_order_knows_what_was_brought_and_mounted() {
        var count = new FulfilmentCount(company.jobs(), company.claims());
        planned(Sent.delivery(), 0, first, null);
        var assembly = planned(Sent.assembly(), 4, first, null);
        var failed = planned(Sent.delivery(), 8, first, null);
        use.work().fail(head, failed.id(), failed.version(), "Никто не открыл");
        assertThat(company.transactions().run(() -> count.of(order.id())))
                .isEqualTo(new org.nezabudka.domain.order.Dossier.Fulfilment(1, 0, 1, 0, false, 0));
        done(assembly, null);
        assertThat(company.transactions().run(() -> count.of(order.id())))
                .isEqualTo(new org.nezabudka.domain.order.Dossier.Fulfilment(1, 0, 1, 1, true, 0));
    }

    private Job done(Job job, @Nullable String defects) {
        var file = aFile("Акт.jpg").from(head.employee()).build();
        var picture =
                company.transactions().run(() -> company.files().save(file)).id();
        return use.work()
                .complete(
                        head,
                        job.id(),
                        job.version(),
                        new Act(List.of(picture), null, "Иванова", "Готово", null, defects));
    }

    @Test
    void defects_on_an_act_become_a_claim_that_closes_when_the_repair_has_been() {
        var assembly = planned(Sent.assembly(), 0, first, null);
        done(assembly, "Скол на фасаде");
        var claim = company.transactions()
                .run(() -> company.claims().ofOrder(order.id()).getFirst());
        assertThat(claim.form().description()).isEqualTo("Скол на фасаде");
        assertThat(claim.form().visit()).isEqualTo(assembly.id());
        assertThat(use.reading().card(head, claim.id()).warranty().reason()).isEqualTo(WarrantyCheck.Reason.NO_TERM);

        var decided = use.claims().accept(head, claim.id(), claim.version(), "Заменить фасад", true);
        var repair = use.planning()
                .plan(head, order.id(), claim.id(), Sent.assembly(), new JobPlanning.Wish(window(6), first.id(), null));
        assertThatThrownBy(() -> use.claims().close(head, claim.id(), decided.version(), "Иванова"))
                .isInstanceOf(RepairOnTheWay.class);
        done(repair, null);
        var closed = use.claims().close(head, claim.id(), decided.version(), "Иванова, по телефону");
        assertThat(closed.state()).isEqualTo(ClaimState.RESOLVED);
    }

    @Test
    void an_assembly_before_any_delivery_of_an_unpaid_order_is_warned_of() {
        var assembly = planned(Sent.assembly(), 0, first, null);
        assertThat(use.reading().card(head, JobKind.ASSEMBLY, assembly.id()).warnings())
                .extracting(warning -> warning.word())
                .contains("assembly-before-delivery");
    }

    @Test
    void whoever_cannot_see_what_a_visit_costs_leaves_it_as_it_is() {
        var job = planned(costing(Sent.delivery(), "4500"), 0, first, null);
        var rights = Map.of(Right.FULFILMENT_VIEW, Scope.ALL, Right.FULFILMENT_PLAN, Scope.ALL);
        var logistician = company.employ(anEmployee("Чернова Валентина"), "Логист", rights);
        var changed = use.planning().change(logistician, job.id(), job.version(), Sent.delivery(), true);
        assertThat(changed.form().cost()).isEqualTo(rub("4500"));
        var erased = use.planning().change(head, job.id(), changed.version(), Sent.delivery(), true);
        assertThat(erased.form().cost()).as("who sees it may take it away").isNull();
    }

    private static JobForm costing(JobForm form, String amount) {
        return new JobForm(
                form.address(),
                form.contact(),
                form.phone(),
                form.access(),
                form.wish(),
                rub(amount),
                form.collect(),
                form.work(),
                "с ценой");
    }
}
