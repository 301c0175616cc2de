package org.nezabudka.adapter.web.calllist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.PageView;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.calllist.CallListRow;
import org.nezabudka.application.calllist.CallListWork;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.calllist.CallList;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.calllist.ListEntry;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** Lists of clients to be called one after another. */
public final class CallListRoutes {
    private final CallListWork work;
    private final CallListMapper mapper = Mappers.getMapper(CallListMapper.class);

    public CallListRoutes(CallListWork work) {
        this.work = work;
    }

    public void declare(Routes routes) {
        routes.get("/call-lists").named("callLists").needs(Right.CALLS_PLACE).does(this::all);
        routes.post("/call-lists")
                .named("makeCallList")
                .needs(Right.CALLS_PLACE)
                .creates()
                .does(this::make);
        routes.get("/call-lists/{listId}")
                .named("callList")
                .needs(Right.CALLS_PLACE)
                .on("call-list", "listId")
                .does(request -> answer(work.open(request.actor(), id(request))));
        routes.put("/call-lists/{listId}")
                .named("changeCallList")
                .needs(Right.CALLS_PLACE)
                .on("call-list", "listId")
                .changes()
                .does(this::change);
        routes.get("/call-lists/{listId}/entries")
                .named("callListEntries")
                .needs(Right.CALLS_PLACE)
                .on("call-list", "listId")
                .query("state", "limit", "cursor", "total")
                .does(this::entries);
        routes.post("/call-lists/{listId}/next")
                .named("nextOfCallList")
                .needs(Right.CALLS_PLACE)
                .on("call-list", "listId")
                .withoutBody()
                .does(this::next);
        routes.post("/call-lists/{listId}/entries/{clientId}/result")
                .named("workCallList")
                .needs(Right.CALLS_PLACE)
                .on("call-list", "listId")
                .does(this::result);
    }

    /** A new list. */
    record NewList(
            @NotNull @Length(min = 1, max = 100) String name,

            @NotNull @Size(min = 1, max = CallList.MOST_CLIENTS)
            List<UUID> clientIds,

            @Size(max = 50) @Nullable List<UUID> callerIds) {}

    /** What a list shall be. */
    record ListFacts(
            @NotNull @Length(min = 1, max = 100) String name,
            @NotNull @Size(max = 50) List<UUID> callerIds,
            @NotNull Boolean closed) {}

    /** How a client of a list was dealt with. */
    enum Outcome {
        CALLED,
        SKIPPED,
        LATER
    }

    /** What came of a client of a list. */
    record WorkResult(
            @NotNull Outcome outcome,
            @Length(max = 200) @Nullable String result,
            @Nullable Instant again) {}

    private Answer all(Request request) {
        return Answer.ok(
                new Items<>(work.all(request.actor()).stream().map(mapper::list).toList()));
    }

    private Answer make(Request request) {
        var body = request.body(NewList.class);
        var callers = body.callerIds();
        var made = work.make(
                request.actor(),
                body.name(),
                body.clientIds().stream().map(ClientId::new).toList(),
                callers == null ? Set.of() : employees(callers));
        return Answer.created(mapper.list(made)).at(made.version());
    }

    private Answer change(Request request) {
        var facts = request.body(ListFacts.class);
        return answer(work.change(
                request.actor(),
                id(request),
                request.version(),
                facts.name(),
                employees(facts.callerIds()),
                facts.closed()));
    }

    private Answer entries(Request request) {
        var query = request.query();
        var state = query.oneOf("state", ListEntry.State.class);
        return Answer.ok(PageView.of(work.entries(request.actor(), id(request), state, query.page()), mapper::entry));
    }

    private Answer next(Request request) {
        var next = work.next(request.actor(), id(request));
        var list = work.open(request.actor(), id(request));
        return Answer.ok(new CallListView.Next(next.map(mapper::atHand).orElse(null), mapper.list(list)));
    }

    private Answer result(Request request) {
        var body = request.body(WorkResult.class);
        var again = body.again();
        if ((body.outcome() == Outcome.LATER) != (again != null)) throw RequestProblem.invalid("/again", "required");
        var client = new ClientId(request.id("clientId"));
        var actor = request.actor();
        if (again != null) work.postpone(actor, id(request), client, body.result(), again);
        else if (body.outcome() == Outcome.CALLED) work.called(actor, id(request), client, body.result());
        else work.skip(actor, id(request), client, body.result());
        return answer(work.open(actor, id(request)));
    }

    private static Set<EmployeeId> employees(List<UUID> ids) {
        return ids.stream().map(EmployeeId::new).collect(Collectors.toSet());
    }

    private static CallListId id(Request request) {
        return new CallListId(request.id("listId"));
    }

    private Answer answer(CallListRow row) {
        return Answer.ok(mapper.list(row)).at(row.version());
    }
}
