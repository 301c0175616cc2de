package org.nezabudka.application.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.application.fulfilment.ClaimQuery.Sort.NEWEST;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.order.Ordered;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.fulfilment.Act;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimChangedMeanwhile;
import org.nezabudka.domain.fulfilment.ClaimForm;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.ClaimState;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewChangedMeanwhile;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.CrewNameTaken;
import org.nezabudka.domain.fulfilment.JobChangedMeanwhile;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.UnknownClaim;
import org.nezabudka.domain.fulfilment.UnknownJob;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.fulfilment.VehiclePlateTaken;
import org.nezabudka.domain.order.AnOrder;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.PhoneNumber;

/** What every store of crews, vehicles, visits and claims keeps, and what its lists show. */
public interface FulfilmentStoresContract extends PortContract {

    private Sent sent() {
        return new Sent(world());
    }

    private Order order() {
        var manager = scene().employee("Петрова Ирина");
        var client = scene().client(aPerson("Иванова Анна"));
        return new Ordered(world()).order(manager.id(), client.id(), "100000");
    }

    @Test
    default void a_crew_comes_back_with_its_people() {
        var fitter = scene().employee("Фёдоров Илья");
        var other = scene().employee("Гусев Пётр");
        var crew = sent().crew("Бригада 1", fitter.id());
        assertThat(within(() -> world().crews().get(crew.id()))).isEqualTo(crew);
        var changed = new Crew(crew.id(), "Первая", Set.of(other.id()), false, crew.version());
        var again = within(() -> world().crews().save(changed));
        assertThat(within(() -> world().crews().all())).containsExactly(again);
        assertThatThrownBy(() -> within(() -> world().crews().save(changed))).isInstanceOf(CrewChangedMeanwhile.class);
    }

    @Test
    default void each_crew_has_a_name_and_each_vehicle_a_plate_of_its_own() {
        sent().crew("Бригада 1");
        assertThatThrownBy(() -> sent().crew("бригада 1")).isInstanceOf(CrewNameTaken.class);
        var van = new Vehicle(new VehicleId(UUID.randomUUID()), "Газель", "а123бв70", "18 м³", true, 0);
        var kept = within(() -> world().vehicles().save(van));
        assertThat(within(() -> world().vehicles().find(van.id()))).contains(kept);
        var same = new Vehicle(new VehicleId(UUID.randomUUID()), "Форд", "А123БВ70", null, true, 0);
        assertThatThrownBy(() -> within(() -> world().vehicles().save(same))).isInstanceOf(VehiclePlateTaken.class);
    }

    @Test
    default void a_visit_comes_back_as_it_was_stored_up_to_the_signed_act() {
        var fitter = scene().employee("Фёдоров Илья").id();
        var crew = sent().crew("Бригада 1", fitter);
        var order = order();
        var job = sent().job(order.id(), crew, Sent.delivery(), Sent.NOW, null);
        assertThat(within(() -> world().jobs().get(job.id()))).isEqualTo(job);
        var wish = new Window(Sent.NOW, Sent.NOW.plusSeconds(3600));
        var form = new JobForm(
                Sent.HOME,
                "Анна",
                new PhoneNumber("+79131234567"),
                null,
                wish,
                AnOrder.rub("3500"),
                AnOrder.rub("10000"),
                new JobForm.Work.Delivery(false, true, null),
                "Осторожно, стекло");
        var changed = within(() -> world().jobs().save(job.change(form).state()));
        assertThat(within(() -> world().jobs().get(job.id()))).isEqualTo(changed);
        assertThatThrownBy(() -> within(() -> world().jobs().save(job))).isInstanceOf(JobChangedMeanwhile.class);
        var act = new Act(
                List.of(new FileId(UUID.randomUUID())),
                new FileId(UUID.randomUUID()),
                "Иванова",
                "Занесено",
                "Спасибо",
                "Скол");
        var done = within(() ->
                world().jobs().save(changed.complete(act, fitter, Sent.NOW).state()));
        assertThat(within(() -> world().jobs().ofOrder(order.id()))).containsExactly(done);
    }

    @Test
    default void failed_and_called_off_visits_keep_their_reasons() {
        var fitter = scene().employee("Фёдоров Илья").id();
        var crew = sent().crew("Бригада 1", fitter);
        var order = order();
        var one = sent().job(order.id(), crew, Sent.assembly(), Sent.NOW, null);
        var other = sent().job(order.id(), crew, Sent.assembly(), Sent.NOW.plusSeconds(9000), null);
        var failed = within(
                () -> world().jobs().save(one.fail("Никого", fitter, Sent.NOW).state()));
        var cancelled = within(() ->
                world().jobs().save(other.cancel("Передумали", null, Sent.NOW).state()));
        assertThat(within(() -> world().jobs().ofOrder(order.id()))).containsExactly(failed, cancelled);
    }

    @Test
    default void what_is_not_there_is_unknown() {
        assertThatThrownBy(() -> within(() -> world().jobs().get(new JobId(UUID.randomUUID()))))
                .isInstanceOf(UnknownJob.class);
        assertThatThrownBy(() -> within(() -> world().claims().get(new ClaimId(UUID.randomUUID()))))
                .isInstanceOf(UnknownClaim.class);
        assertThat(within(() -> world().crews().find(new CrewId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    default void a_claim_comes_back_with_verdict_closing_and_every_repeat() {
        var manager = scene().employee("Орлов Павел").id();
        var shop = scene().department("Цех", null).id();
        var order = order();
        var claim = sent().claim(order.id(), manager);
        var job = sent().job(order.id(), sent().crew("Бригада 1"), Sent.delivery(), Sent.NOW, claim.id());
        var form = new ClaimForm(
                1,
                job.id(),
                new EntryCode("production"),
                "Скол",
                "клиент",
                shop,
                AnOrder.rub("1200"),
                LocalDate.of(2026, 9, 10));
        Claim kept = within(() -> world().claims().save(claim.change(form).state()));
        assertThat(within(() -> world().claims().get(claim.id()))).isEqualTo(kept);
        kept = next(kept.accept("Заменить", true, manager, Sent.NOW).state());
        kept = next(kept.close("Иванова", 0, manager, Sent.NOW).state());
        kept = next(kept.reopen("Снова", null, Sent.NOW).state());
        assertThat(kept.repeats()).isEqualTo(1);
        assertThat(within(() -> world().jobs().ofClaim(claim.id()))).containsExactly(job);
        assertThatThrownBy(() -> within(() -> world().claims().save(claim))).isInstanceOf(ClaimChangedMeanwhile.class);
    }

    private Claim next(Claim claim) {
        var saved = within(() -> world().claims().save(claim));
        assertThat(within(() -> world().claims().ofOrder(saved.origin().order())))
                .containsExactly(saved);
        return saved;
    }

    @Test
    default void people_of_a_crew_see_where_it_is_sent_and_nothing_else() {
        var fitter = scene().employee("Фёдоров Илья");
        var mine = sent().crew("Бригада 1", fitter.id());
        var others = sent().crew("Бригада 2");
        var order = order();
        var late = sent().job(order.id(), mine, Sent.assembly(), Sent.NOW.plusSeconds(90_000), null);
        var early = sent().job(order.id(), mine, Sent.delivery(), Sent.NOW, null);
        sent().job(order.id(), others, Sent.delivery(), Sent.NOW, null);
        var actor = scene().actor(fitter, Map.of(Right.FULFILMENT_VIEW, Scope.OWN));
        assertThat(rows(actor, JobQuery.all())).extracting(JobRow::id).containsExactly(early.id(), late.id());
        assertThat(rows(actor, JobQuery.all())).allSatisfy(row -> {
            assertThat(row.orderVisible()).isFalse();
            assertThat(row.client()).isNull();
        });
        assertThat(rows(scene().whoSeesAll(), JobQuery.all())).hasSize(3);
    }

    private List<JobRow> rows(Actor actor, JobQuery query) {
        return within(() -> world().fulfilmentViews()
                .jobs(actor, query, PageRequest.first(50), Sent.NOW.plusSeconds(10_000))
                .items());
    }

    @Test
    default void pages_of_visits_follow_each_other_by_window() {
        var crew = sent().crew("Бригада 1");
        var order = order();
        for (int i = 0; i < 5; i++)
            sent().job(order.id(), crew, Sent.delivery(), Sent.NOW.plusSeconds(60L * (i / 2)), null);
        var views = world().fulfilmentViews();
        var first = within(
                () -> views.jobs(scene().whoSeesAll(), JobQuery.all(), new PageRequest(3, null, true), Sent.NOW));
        assertThat(first.total()).isEqualTo(5);
        var second = within(() -> views.jobs(
                scene().whoSeesAll(), JobQuery.all(), new PageRequest(3, first.nextCursor(), false), Sent.NOW));
        assertThat(first.items())
                .extracting(JobRow::number)
                .hasSize(3)
                .doesNotContainAnyElementsOf(
                        second.items().stream().map(JobRow::number).toList());
        assertThat(second.items()).hasSize(2);
    }

    @Test
    default void visits_are_found_by_time_kind_crew_and_state() {
        var crew = sent().crew("Бригада 1");
        var order = order();
        var job = sent().job(order.id(), crew, Sent.delivery(), Sent.NOW, null);
        var query = JobQuery.between(Sent.NOW.plusSeconds(60), Sent.NOW.plusSeconds(120));
        assertThat(rows(scene().whoSeesAll(), query)).extracting(JobRow::id).containsExactly(job.id());
        Instant after = Sent.NOW.plusSeconds(7200);
        assertThat(rows(scene().whoSeesAll(), JobQuery.between(after, after.plusSeconds(60))))
                .isEmpty();
        assertThat(rows(scene().whoSeesAll(), JobQuery.all()).getFirst().overdue())
                .isTrue();
    }

    @Test
    default void claims_are_listed_the_latest_first_and_cost_is_for_whoever_sees_money() {
        var order = order();
        var first = sent().claim(order.id(), null);
        var second = sent().claim(order.id(), null);
        var costly = new ClaimForm(null, null, null, "Скол", null, null, AnOrder.rub("900"), LocalDate.of(2026, 8, 1));
        within(() -> world().claims().save(second.change(costly).state()));
        var all = claims(scene().whoSeesAll(), ClaimQuery.all());
        assertThat(all).extracting(ClaimRow::id).containsExactly(second.id(), first.id());
        assertThat(all.getFirst().cost()).isEqualTo(AnOrder.rub("900"));
        assertThat(all.getFirst().overdue()).isTrue();
        var rights = new HashMap<Right, Scope>(Map.of(Right.FULFILMENT_VIEW, Scope.ALL));
        var blind = scene().actor(scene().employee("Гусев Пётр"), rights);
        assertThat(claims(blind, ClaimQuery.all()).getFirst().cost()).isNull();
        assertThat(claims(blind, new ClaimQuery(Set.of(), true, null, null, null, Set.of(), null, NEWEST)))
                .extracting(ClaimRow::id)
                .containsExactly(second.id());
    }

    @Test
    default void claims_are_found_by_state_cause_repeats_and_what_stands_in_their_row() {
        var cause = new EntryCode("damage");
        var anna = order();
        var first = sent().claim(anna.id(), null);
        var form = new ClaimForm(null, null, cause, "Плёнка отклеилась 100%", null, null, null, null);
        var second = within(() -> world().claims().save(first.change(form).state()));
        var manager = scene().employee("Орлов Пётр").id();
        var other = scene().client(aPerson("Семёнова Вера"));
        var vera = new Ordered(world()).order(manager, other.id(), "5000");
        var again = sent().claim(vera.id(), null);
        var accepted = again.accept("Заменим", true, null, Sent.NOW).state();
        within(() -> world().claims().save(accepted));
        var all = ClaimQuery.all();
        assertThat(ids(new ClaimQuery(Set.of(ClaimState.IN_WORK), null, null, null, null, Set.of(), null, NEWEST)))
                .containsExactly(again.id());
        assertThat(ids(new ClaimQuery(Set.of(), null, null, null, null, Set.of(cause), null, NEWEST)))
                .containsExactly(second.id());
        assertThat(ids(new ClaimQuery(Set.of(), null, true, null, null, Set.of(), null, NEWEST)))
                .isEmpty();
        assertThat(ids(new ClaimQuery(Set.of(), null, false, null, null, Set.of(), null, NEWEST)))
                .hasSize(2);
        assertThat(ids(saying("семенова"))).containsExactly(again.id());
        assertThat(ids(saying("отклеилась 100%"))).containsExactly(second.id());
        assertThat(ids(saying("пл_нка"))).isEmpty();
        assertThat(ids(saying(vera.origin().number().toString()))).containsExactly(again.id());
        assertThat(ids(saying(Long.toString(first.origin().number())))).contains(first.id());
        assertThat(ids(all)).containsExactly(again.id(), first.id());
    }

    @Test
    default void claims_are_listed_by_their_last_day_page_by_page() {
        var order = order();
        var never = sent().claim(order.id(), null);
        var late = due(sent().claim(order.id(), null), LocalDate.of(2026, 9, 9));
        var soon = due(sent().claim(order.id(), null), LocalDate.of(2026, 9, 2));
        var same = due(sent().claim(order.id(), null), LocalDate.of(2026, 9, 2));
        var query = new ClaimQuery(Set.of(), null, null, null, null, Set.of(), null, ClaimQuery.Sort.DEADLINE);
        var found = new ArrayList<ClaimId>();
        @Nullable String cursor = null;
        do {
            var request = new PageRequest(1, cursor, true);
            var page = within(() ->
                    world().fulfilmentViews().claims(scene().whoSeesAll(), query, request, LocalDate.of(2026, 9, 1)));
            assertThat(page.total()).isEqualTo(4L);
            page.items().forEach(row -> found.add(row.id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(found).containsExactly(soon.id(), same.id(), late.id(), never.id());
    }

    private Claim due(Claim claim, LocalDate deadline) {
        var form = new ClaimForm(null, null, null, "Скол", null, null, null, deadline);
        return within(() -> world().claims().save(claim.change(form).state()));
    }

    private static ClaimQuery saying(String text) {
        return new ClaimQuery(Set.of(), null, null, null, null, Set.of(), text, NEWEST);
    }

    private List<ClaimId> ids(ClaimQuery query) {
        return claims(scene().whoSeesAll(), query).stream().map(ClaimRow::id).toList();
    }

    private List<ClaimRow> claims(Actor actor, ClaimQuery query) {
        return within(() -> world().fulfilmentViews()
                .claims(actor, query, PageRequest.first(50), LocalDate.of(2026, 9, 1))
                .items());
    }
}
