package org.nezabudka.adapter.telephony.asterisk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.asteriskjava.manager.DefaultManagerConnection;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.ReloadEvent;
import org.nezabudka.adapter.telephony.capture.Capture;
import org.nezabudka.adapter.telephony.capture.Truth;
import org.nezabudka.adapter.telephony.simulation.ScriptedPbx;
import org.nezabudka.domain.call.Moment;
import org.nezabudka.domain.call.PbxEvent;

/**
 * A capture as the domain hears it: sent through a socket and the library once, then kept. Each event bears the moment at which
 * it was read when the capture was made.
 */
final class HeardCapture {

    private static final Map<String, List<PbxEvent>> HEARD = new ConcurrentHashMap<>();

    private HeardCapture() {}

    static List<PbxEvent> of(String capture) {
        return HEARD.computeIfAbsent(capture, HeardCapture::listen);
    }

    private static List<PbxEvent> listen(String capture) {
        var events = new ArrayList<PbxEvent>();
        var translator = new AmiTranslator(ZoneId.of("Europe/Moscow"));
        var done = new CountDownLatch(1);
        try (var pbx = new ScriptedPbx()) {
            var connection =
                    new DefaultManagerConnection("localhost", pbx.port(), ScriptedPbx.USER, ScriptedPbx.SECRET);
            connection.setEncoding(UTF_8);
            var now = new Instant[] {Truth.of(capture).connectedAt()};
            connection.addEventListener(event -> {
                if (event instanceof ReloadEvent mark) {
                    if (mark.getModule().equals("end")) done.countDown();
                    else now[0] = Instant.parse(mark.getModule());
                } else add(events, translator, event, now[0]);
            });
            connection.login();
            pbx.sendRaw(marked(capture));
            if (!done.await(60, TimeUnit.SECONDS)) throw new AssertionError(capture + " did not arrive");
            connection.logoff();
        } catch (Exception failed) {
            throw new AssertionError(capture, failed);
        }
        return List.copyOf(events);
    }

    private static void add(List<PbxEvent> events, AmiTranslator translator, ManagerEvent event, Instant now) {
        var translated = translator.translate(event, new Moment(now, 1));
        if (translated != null) events.add(translated);
    }

    /** Says between the blocks when they were read, in an event that means nothing to calls. */
    private static byte[] marked(String capture) {
        var truth = Truth.of(capture);
        var stream = Capture.bytes(capture);
        var out = new ByteArrayOutputStream();
        Instant last = null;
        int from = truth.eventsFrom();
        for (int end = endOfBlock(stream, from); end > 0; end = endOfBlock(stream, from)) {
            var readAt = truth.readAt(end - 1);
            if (!readAt.equals(last)) out.writeBytes(mark(readAt.toString()));
            last = readAt;
            out.write(stream, from, end - from);
            from = end;
        }
        out.writeBytes(mark("end"));
        return out.toByteArray();
    }

    private static byte[] mark(String what) {
        return ("Event: Reload\r\nPrivilege: system,all\r\nModule: " + what + "\r\n\r\n").getBytes(UTF_8);
    }

    private static int endOfBlock(byte[] stream, int from) {
        for (int i = from; i + 3 < stream.length; i++) {
            if (stream[i] == '\r' && stream[i + 1] == '\n' && stream[i + 2] == '\r' && stream[i + 3] == '\n')
                return i + 4;
        }
        return -1;
    }
}
