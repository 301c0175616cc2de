package org.nezabudka.adapter.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.nezabudka.adapter.web.live.LiveHub;
import org.nezabudka.adapter.web.system.PbxAt;

/**
 * What the server is given besides the use cases.
 *
 * @param hub where live events come in; the same one must be told of every event
 * @param ready whether the rest of the application can work
 * @param lines the telephone exchanges
 */
public record WebSurroundings(LiveHub hub, BooleanSupplier ready, List<PbxAt> lines, PrometheusMeterRegistry metrics) {
    public WebSurroundings {
        lines = List.copyOf(lines);
    }
}
