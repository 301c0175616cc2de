package org.nezabudka.adapter.web.activity;

import org.nezabudka.adapter.web.activity.ActivityBodies.EntryBody;
import org.nezabudka.adapter.web.activity.ActivityBodies.EntryChange;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.activity.ActivityReading;
import org.nezabudka.application.activity.WorkRecording;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.client.ClientId;

/** The work table of a client's card, and what is to be done next with the client. */
public final class WorkRoutes {
    private final ActivityReading reading;
    private final WorkRecording recording;
    private final ActivityRendering rendering;

    public WorkRoutes(ActivityReading reading, WorkRecording recording, ActivityRendering rendering) {
        this.reading = reading;
        this.recording = recording;
        this.rendering = rendering;
    }

    public void declare(Routes routes) {
        routes.get("/clients/{clientId}/work-entries")
                .named("workTable")
                .needs(Right.EVENTS_VIEW)
                .on("client", "clientId")
                .query("limit", "cursor", "total")
                .does(request -> rendering.table(
                        request,
                        reading.workTable(
                                request.actor(),
                                client(request),
                                request.query().page())));
        routes.post("/clients/{clientId}/work-entries")
                .named("recordContact")
                .needs(Right.EVENTS_EDIT)
                .on("client", "clientId")
                .creates()
                .does(this::record);
        routes.patch("/clients/{clientId}/work-entries/{entryId}")
                .named("correctContact")
                .needs(Right.EVENTS_EDIT)
                .on("activity", "entryId")
                .changes()
                .does(this::correct);
        routes.get("/clients/{clientId}/next-actions")
                .named("nextActions")
                .needs(Right.EVENTS_VIEW)
                .on("client", "clientId")
                .does(request -> rendering.list(request, reading.nextActions(request.actor(), client(request))));
    }

    private Answer record(Request request) {
        var client = client(request);
        var recorded = recording.record(
                request.actor(), client, request.body(EntryBody.class).entry(client));
        return rendering.answer(request, reading.workEntry(request.actor(), recorded.id()), 201);
    }

    private Answer correct(Request request) {
        var change = request.partial(EntryChange.class);
        var id = new ActivityId(request.id("entryId"));
        recording.correct(
                request.actor(),
                client(request),
                id,
                request.version(),
                before -> change.body().applied(change.given(), before));
        return rendering.answer(request, reading.workEntry(request.actor(), id), 200);
    }

    private static ClientId client(Request request) {
        return new ClientId(request.id("clientId"));
    }
}
