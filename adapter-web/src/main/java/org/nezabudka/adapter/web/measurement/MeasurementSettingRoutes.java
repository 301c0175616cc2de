package org.nezabudka.adapter.web.measurement;

import java.time.Duration;
import java.util.UUID;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.KindBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.RulesBody;
import org.nezabudka.adapter.web.measurement.MeasurementView.RulesView;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.measurement.MeasurementSettings;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.measurement.MeasurementRules;

/** Kinds of measurements, and how long things may take. */
public final class MeasurementSettingRoutes {

    private final MeasurementSettings settings;

    public MeasurementSettingRoutes(MeasurementSettings settings) {
        this.settings = settings;
    }

    public void declare(Routes routes) {
        routes.get("/measurement-kinds").named("measurementKinds").signedIn().does(request -> all());
        routes.post("/measurement-kinds")
                .named("addMeasurementKind")
                .needs(Right.ADMIN_DICTIONARIES)
                .creates()
                .does(this::add);
        routes.put("/measurement-kinds/{kindId}")
                .named("changeMeasurementKind")
                .needs(Right.ADMIN_DICTIONARIES)
                .on("measurement-kind", "kindId")
                .changes()
                .does(this::change);
        routes.get("/measurement-rules").named("measurementRules").signedIn().does(request -> rules());
        routes.put("/measurement-rules")
                .named("changeMeasurementRules")
                .needs(Right.ADMIN_DICTIONARIES)
                .changes()
                .does(this::changeRules);
    }

    private Answer all() {
        return Answer.ok(new Items<>(
                settings.kinds().stream().map(MeasurementRendering::kind).toList()));
    }

    private Answer add(Request request) {
        var wanted = request.body(KindBody.class).kind(new UUID(0, 0), 0);
        var added = settings.add(request.actor(), wanted);
        return Answer.created(MeasurementRendering.kind(added)).at(added.version());
    }

    private Answer change(Request request) {
        var wanted = request.body(KindBody.class).kind(request.id("kindId"), request.version());
        var changed = settings.change(request.actor(), wanted);
        return Answer.ok(MeasurementRendering.kind(changed)).at(changed.version());
    }

    private Answer rules() {
        return shown(settings.rules());
    }

    private Answer changeRules(Request request) {
        var body = request.body(RulesBody.class);
        var wanted = new MeasurementRules(
                Duration.ofHours(body.acceptanceHours()),
                Duration.ofHours(body.resubmissionHours()),
                request.version());
        return shown(settings.change(request.actor(), wanted));
    }

    private static Answer shown(MeasurementRules rules) {
        return Answer.ok(new RulesView(
                        (int) rules.acceptance().toHours(),
                        (int) rules.resubmission().toHours(),
                        rules.version()))
                .at(rules.version());
    }
}
