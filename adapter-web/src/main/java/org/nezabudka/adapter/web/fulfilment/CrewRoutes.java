package org.nezabudka.adapter.web.fulfilment;

import java.util.UUID;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.CrewBody;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.VehicleBody;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.fulfilment.CrewKeeping;
import org.nezabudka.domain.access.Right;

/** Crews and vehicles. */
public final class CrewRoutes {

    private static final UUID NEW = new UUID(0, 0);

    private final CrewKeeping crews;

    public CrewRoutes(CrewKeeping crews) {
        this.crews = crews;
    }

    public void declare(Routes routes) {
        routes.get("/crews")
                .named("crews")
                .needs(Right.FULFILMENT_VIEW)
                .does(request -> Answer.ok(new Items<>(crews.crews(request.actor()).stream()
                        .map(FulfilmentRendering::crew)
                        .toList())));
        routes.post("/crews")
                .named("addCrew")
                .needs(Right.SCHEDULES_EDIT)
                .creates()
                .does(request -> {
                    var added = crews.add(
                            request.actor(), request.body(CrewBody.class).crew(NEW, 0));
                    return Answer.created(FulfilmentRendering.crew(added))
                            .at(added.crew().version());
                });
        routes.put("/crews/{crewId}")
                .named("changeCrew")
                .needs(Right.SCHEDULES_EDIT)
                .on("crew", "crewId")
                .changes()
                .does(request -> {
                    var wanted = request.body(CrewBody.class).crew(request.id("crewId"), request.version());
                    var changed = crews.change(request.actor(), wanted);
                    return Answer.ok(FulfilmentRendering.crew(changed))
                            .at(changed.crew().version());
                });
        routes.get("/vehicles")
                .named("vehicles")
                .needs(Right.FULFILMENT_VIEW)
                .does(request -> Answer.ok(new Items<>(crews.vehicles(request.actor()).stream()
                        .map(FulfilmentRendering::vehicleView)
                        .toList())));
        routes.post("/vehicles")
                .named("addVehicle")
                .needs(Right.SCHEDULES_EDIT)
                .creates()
                .does(request -> {
                    var added = crews.add(
                            request.actor(), request.body(VehicleBody.class).vehicle(NEW, 0));
                    return Answer.created(FulfilmentRendering.vehicleView(added))
                            .at(added.version());
                });
        routes.put("/vehicles/{vehicleId}")
                .named("changeVehicle")
                .needs(Right.SCHEDULES_EDIT)
                .on("vehicle", "vehicleId")
                .changes()
                .does(request -> {
                    var wanted = request.body(VehicleBody.class).vehicle(request.id("vehicleId"), request.version());
                    var changed = crews.change(request.actor(), wanted);
                    return Answer.ok(FulfilmentRendering.vehicleView(changed)).at(changed.version());
                });
    }
}
