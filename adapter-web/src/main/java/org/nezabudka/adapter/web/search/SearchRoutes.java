package org.nezabudka.adapter.web.search;

import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.search.Searching;
import org.nezabudka.domain.access.Right;

/** One box over everything. */
public final class SearchRoutes {
    private static final int SHORTEST = 2;

    private final Searching searching;

    public SearchRoutes(Searching searching) {
        this.searching = searching;
    }

    public void declare(Routes routes) {
        routes.get("/search")
                .named("search")
                .needs(Right.CLIENTS_VIEW)
                .query("q", "limit")
                .does(this::find);
    }

    private Answer find(Request request) {
        var text = request.query().text("q", 100);
        if (text == null) throw RequestProblem.invalid("q", "required");
        if (text.codePointCount(0, text.length()) < SHORTEST) throw RequestProblem.invalid("q", "length");
        int limit = request.query().number("limit", 1, 20, 7);
        return Answer.ok(searching.find(request.actor(), text, limit));
    }
}
