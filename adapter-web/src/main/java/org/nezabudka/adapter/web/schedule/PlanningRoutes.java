package org.nezabudka.adapter.web.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.schedule.PlanningBook;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.schedule.District;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.PlanningRules;

/** Districts and the rules of planning. */
public final class PlanningRoutes {
    private final PlanningBook book;

    public PlanningRoutes(PlanningBook book) {
        this.book = book;
    }

    public void declare(Routes routes) {
        routes.get("/planning-rules")
                .named("planningRules")
                .needs(Right.MEASUREMENTS_VIEW)
                .does(request -> view(book.rules(request.actor())));
        routes.put("/planning-rules")
                .named("changePlanningRules")
                .needs(Right.SCHEDULES_EDIT)
                .changes()
                .does(this::change);
        routes.get("/districts")
                .named("districts")
                .needs(Right.MEASUREMENTS_VIEW)
                .does(request -> Answer.ok(new Items<>(book.districts(request.actor()).stream()
                        .map(DistrictView::of)
                        .toList())));
        routes.post("/districts")
                .named("addDistrict")
                .needs(Right.SCHEDULES_EDIT)
                .creates()
                .does(this::addDistrict);
        routes.put("/districts/{districtId}")
                .named("changeDistrict")
                .needs(Right.SCHEDULES_EDIT)
                .on("district", "districtId")
                .changes()
                .does(this::changeDistrict);
    }

    /** What the rules shall be. */
    record RulesFacts(
            @NotNull @Min(0) @Max(480) Integer travelMinutes,
            @NotNull @Min(1) @Max(240) Integer reservationMinutes,
            @NotNull @Min(10) @Max(60) Integer gridMinutes) {}

    /** The rules. */
    record RulesView(int version, int travelMinutes, int reservationMinutes, int gridMinutes) {}

    /** A district that is to be. */
    record NewDistrict(
            @NotNull @Length(min = 1, max = 100) String name,
            @Min(0) @Max(480) @Nullable Integer travelMinutes) {}

    /** What a district shall be. */
    record DistrictFacts(
            @NotNull @Length(min = 1, max = 100) String name,
            @Min(0) @Max(480) @Nullable Integer travelMinutes,
            @NotNull Boolean archived) {}

    /** A district. */
    record DistrictView(
            UUID id, int version, String name, @Nullable Integer travelMinutes, boolean archived) {
        static DistrictView of(District district) {
            var travel = district.travel();
            return new DistrictView(
                    district.id().value(),
                    district.version(),
                    district.name(),
                    travel == null ? null : Math.toIntExact(travel.toMinutes()),
                    district.archived());
        }
    }

    private Answer change(Request request) {
        var facts = request.body(RulesFacts.class);
        return view(book.change(
                request.actor(),
                request.version(),
                facts.travelMinutes(),
                facts.reservationMinutes(),
                facts.gridMinutes()));
    }

    private static Answer view(PlanningRules rules) {
        return Answer.ok(new RulesView(
                        rules.version(), rules.travelMinutes(), rules.reservationMinutes(), rules.gridMinutes()))
                .at(rules.version());
    }

    private Answer addDistrict(Request request) {
        var facts = request.body(NewDistrict.class);
        var added = book.add(request.actor(), facts.name(), minutes(facts.travelMinutes()));
        return Answer.created(DistrictView.of(added)).at(added.version());
    }

    private Answer changeDistrict(Request request) {
        var facts = request.body(DistrictFacts.class);
        var changed = book.change(
                request.actor(),
                new DistrictId(request.id("districtId")),
                request.version(),
                facts.name(),
                minutes(facts.travelMinutes()),
                facts.archived());
        return Answer.ok(DistrictView.of(changed)).at(changed.version());
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
