package org.nezabudka.bootstrap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.nezabudka.application.call.PbxLine;
import org.nezabudka.application.call.PbxLineState;
import org.nezabudka.application.call.PbxLineState.Disk;
import org.nezabudka.application.call.PbxLineState.Role;

/** How the lines to the telephone exchanges are doing, for those who collect figures. */
final class PbxGauges {

    private PbxGauges() {}

    static void register(MeterRegistry metrics, String pbx, PbxLine line) {
        var gauges = new Object() {
            void add(String name, ToDoubleFunction<PbxLineState> figure) {
                Gauge.builder("nezabudka_pbx_" + name, line, one -> figure.applyAsDouble(one.state()))
                        .tag("pbx", pbx)
                        .register(metrics);
            }
        };
        gauges.add("connected", state -> state.isConnected() ? 1 : 0);
        gauges.add("listening", state -> state.role() == Role.LISTENING ? 1 : 0);
        gauges.add("connections", PbxLineState::connections);
        gauges.add("events_waiting", PbxLineState::waiting);
        gauges.add("lag_seconds", state -> state.lag().toMillis() / 1000.0);
        gauges.add("unreadable", PbxLineState::unreadable);
        gauges.add("clock_ahead_seconds", PbxGauges::clockAhead);
        gauges.add("spool_events", state -> state.kept().events());
        gauges.add("spool_bytes", state -> state.kept().bytes());
        gauges.add("spool_writable", state -> state.kept().disk() == Disk.FAILS ? 0 : 1);
        gauges.add("spool_disk_short", state -> state.kept().disk() == Disk.SHORT ? 1 : 0);
    }

    /** What nobody can tell is no number. */
    private static double clockAhead(PbxLineState state) {
        var ahead = state.clockAhead();
        return ahead == null ? Double.NaN : ahead.toMillis() / 1000.0;
    }
}
