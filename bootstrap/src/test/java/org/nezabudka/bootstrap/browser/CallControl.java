package org.nezabudka.bootstrap.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.telephony.simulation.CallScript;
import org.nezabudka.adapter.telephony.simulation.PlayedCall;
import org.nezabudka.adapter.telephony.simulation.SimulatedPbx;
import org.nezabudka.adapter.telephony.simulation.Telephone;
import org.nezabudka.bootstrap.ShiftedClock;

/**
 * Lets a browser test make the office telephone ring, time pass, and the database count on its own.
 *
 * <p>{@code POST /calls?capture=inbound_answered&number=%2B79161234567&extension=101&stop=BEFORE_ANSWER} answers an id; the played call
 * waits at each stop until {@code POST /proceed?call=id}. {@code POST /clock?forward=PT10M} moves the product's clock and answers its
 * time. {@code POST /recomputed?order=id} sums up the positions of an order and its ledger in SQL, in minor units.
 */
final class CallControl implements AutoCloseable {

    private final SimulatedPbx pbx;
    private static final String RECOMPUTED = """
            select 'lines ' || (select sum(round(quantity * price)) from order_line where order_id = o.id) || ' due ' || o.due
                || ' paid ' || coalesce(sum(case when e.kind = 'PAYMENT' or e.of_refund then e.amount else -e.amount end), 0)
            from customer_order o left join ledger_entry e on e.order_id = o.id
            where o.id = cast(:order as uuid)
            group by o.id
            """;

    private final ShiftedClock clock;
    private final Jdbi database;
    private final HttpServer server;
    private final Map<String, PlayedCall> calls = new ConcurrentHashMap<>();

    CallControl(SimulatedPbx pbx, ShiftedClock clock, Jdbi database) throws IOException {
        this.pbx = pbx;
        this.clock = clock;
        this.database = database;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/calls", exchange -> answer(exchange, this::play));
        server.createContext("/proceed", exchange -> answer(exchange, this::proceed));
        server.createContext("/clock", exchange -> answer(exchange, this::forward));
        server.createContext("/recomputed", exchange -> answer(exchange, this::recomputed));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String play(Map<String, String> wanted) {
        var script = CallScript.of(wanted.get("capture"));
        if (wanted.containsKey("number")) script = script.with(wanted.get("number"));
        if (wanted.containsKey("line")) script = script.on(wanted.get("line"));
        if (wanted.containsKey("extension"))
            script =
                    script.at(wanted.getOrDefault("instead", "101"), new Telephone(wanted.get("extension"), "Телефон"));
        if (wanted.containsKey("stop"))
            for (var stop : wanted.get("stop").split(",", -1)) script = script.waiting(CallScript.Stop.valueOf(stop));
        if (wanted.containsKey("speed")) script = script.fast(Double.parseDouble(wanted.get("speed")));
        var call = pbx.play(script);
        calls.put(call.linkedId(), call);
        return call.linkedId();
    }

    private String proceed(Map<String, String> wanted) {
        calls.get(wanted.get("call")).proceed();
        return "ok";
    }

    private String forward(Map<String, String> wanted) {
        clock.forward(Duration.parse(wanted.getOrDefault("forward", "PT0S")));
        return clock.instant().toString();
    }

    private String recomputed(Map<String, String> wanted) {
        return database.withHandle(handle -> handle.createQuery(RECOMPUTED)
                .bind("order", wanted.get("order"))
                .mapTo(String.class)
                .one());
    }

    private interface Act {
        String on(Map<String, String> parameters);
    }

    private static void answer(HttpExchange exchange, Act act) throws IOException {
        int status = 200;
        String text;
        try {
            text = act.on(parameters(exchange.getRequestURI().getRawQuery()));
        } catch (RuntimeException e) {
            status = 400;
            text = e.toString();
        }
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
