package org.nezabudka.adapter.web.audit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.PageView;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.audit.AuditQuery;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.audit.AuditEntry;

/** The journal of acts. */
public final class AuditRoutes {
    private final AuditTrail audit;

    public AuditRoutes(AuditTrail audit) {
        this.audit = audit;
    }

    public void declare(Routes routes) {
        routes.get("/audit")
                .named("audit")
                .needs(Right.ADMIN_AUDIT)
                .query(
                        "actor",
                        "act",
                        "entity",
                        "entityId",
                        "outcome",
                        "onBehalfOf",
                        "from",
                        "until",
                        "limit",
                        "cursor",
                        "total")
                .does(this::page);
        routes.post("/audit/verification")
                .named("verifyAudit")
                .needs(Right.ADMIN_AUDIT)
                .withoutBody()
                .does(this::verify);
    }

    /** What the walk over the chain found. */
    record Verdict(
            boolean intact,
            long rows,
            @Nullable Long firstBadRow,
            @Nullable String kind) {}

    private Answer page(Request request) {
        var query = request.query();
        var wanted = new AuditQuery(
                Objects.toString(query.id("actor"), null),
                query.text("act", 60),
                query.text("entity", 40),
                query.text("entityId", 80),
                query.oneOf("outcome", AuditEntry.Outcome.class),
                query.moment("from"),
                query.moment("until"),
                Objects.toString(query.id("onBehalfOf"), null));
        return Answer.ok(PageView.of(audit.page(request.actor(), wanted, query.page()), AuditEntryView::of));
    }

    private Answer verify(Request request) {
        var verdict = audit.verify(request.actor());
        var bad = verdict.firstBreak();
        return Answer.ok(new Verdict(
                bad.isEmpty(),
                verdict.rows(),
                bad.map(found -> found.sequence()).orElse(null),
                bad.map(found -> found.kind().name()).orElse(null)));
    }
}
