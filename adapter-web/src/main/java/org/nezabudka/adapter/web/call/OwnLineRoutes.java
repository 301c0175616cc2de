package org.nezabudka.adapter.web.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.call.OwnLineKeeping;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.dictionary.EntryCode;

/** The company's own numbers. */
public final class OwnLineRoutes {
    private final OwnLineKeeping keeping;

    public OwnLineRoutes(OwnLineKeeping keeping) {
        this.keeping = keeping;
    }

    public void declare(Routes routes) {
        routes.get("/own-lines").named("ownLines").signedIn().does(request -> all());
        routes.post("/own-lines")
                .named("addOwnLine")
                .needs(Right.ADMIN_TELEPHONY)
                .creates()
                .does(this::add);
        routes.put("/own-lines/{lineId}")
                .named("changeOwnLine")
                .needs(Right.ADMIN_TELEPHONY)
                .on("own-line", "lineId")
                .changes()
                .does(this::change);
        routes.delete("/own-lines/{lineId}")
                .named("removeOwnLine")
                .needs(Right.ADMIN_TELEPHONY)
                .on("own-line", "lineId")
                .changes()
                .does(this::remove);
    }

    /** What a line shall be. */
    record LineFacts(
            @NotNull @Length(min = 1, max = 40) String number,
            @Length(max = 40) @Nullable String shownAs,
            @NotNull @Length(min = 1, max = 60) String name,

            @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,49}") @Nullable
            String source,

            @NotNull Boolean active) {
        OwnLineKeeping.Facts facts() {
            return new OwnLineKeeping.Facts(
                    Phones.parse(number), shownAs, name, source == null ? null : new EntryCode(source), active);
        }
    }

    /** A line. */
    record LineView(
            UUID id,
            int version,
            String number,
            @Nullable String shownAs,
            String name,
            @Nullable String source,
            boolean active) {}

    private Answer all() {
        return Answer.ok(
                new Items<>(keeping.all().stream().map(OwnLineRoutes::view).toList()));
    }

    private Answer add(Request request) {
        var added = keeping.add(request.actor(), request.body(LineFacts.class).facts());
        return Answer.created(view(added)).at(added.version());
    }

    private Answer change(Request request) {
        var changed = keeping.change(
                request.actor(),
                id(request),
                request.version(),
                request.body(LineFacts.class).facts());
        return Answer.ok(view(changed)).at(changed.version());
    }

    private Answer remove(Request request) {
        keeping.remove(request.actor(), id(request), request.version());
        return Answer.done();
    }

    private static OwnLineId id(Request request) {
        return new OwnLineId(request.id("lineId"));
    }

    private static LineView view(OwnLine line) {
        var source = line.source();
        return new LineView(
                line.id().value(),
                line.version(),
                line.number().value(),
                line.shownAs(),
                line.name(),
                source == null ? null : source.value(),
                line.active());
    }
}
