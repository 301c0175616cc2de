package org.nezabudka.adapter.telephony.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What one Asterisk said over its manager interface while one scenario was played with real telephones.
 *
 * @param name of the scenario, such as {@code inbound_answered}
 * @param blocks its blocks in order, without the banner and the answer to the login
 */
public record Capture(String name, List<AmiBlock> blocks) {

    public Capture {
        blocks = List.copyOf(blocks);
    }

    /** Those with one connection from beginning to end and time stamps: they can be played as calls of another day. */
    public static final List<String> PLAYABLE = List.of(
            "attended_transfer_feature",
            "blind_transfer",
            "cyrillic_callerid",
            "inbound_answered",
            "inbound_busy",
            "inbound_caller_cancel",
            "inbound_missed",
            "inbound_phone_offline",
            "internal_answered",
            "ivr_to_extension",
            "originate_answered",
            "originate_client_no_answer",
            "outbound_answered",
            "outbound_failures",
            "outbound_no_answer",
            "queue_abandoned",
            "queue_first_member",
            "ring_group",
            "two_interleaved",
            "burst_a");

    /**
     * Reads a capture that comes with this module.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Capture named(String name) {
        return new Capture(name, parse(new String(bytes(name), UTF_8)));
    }

    /** The stream as it was heard, banner included. */
    public static byte[] bytes(String name) {
        var resource = "/org/nezabudka/adapter/telephony/captures/" + name + ".ami.gz";
        try (var stream = Capture.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalArgumentException("No capture is called " + name);
            return new GZIPInputStream(stream).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<AmiBlock> parse(String stream) {
        var blocks = new ArrayList<AmiBlock>();
        int from = stream.indexOf("\r\n") + 2;
        for (int end = stream.indexOf("\r\n\r\n", from); end >= 0; end = stream.indexOf("\r\n\r\n", from)) {
            var block = new AmiBlock(stream.substring(from, end + 4));
            if (!block.value("ActionID").startsWith("login")) blocks.add(block);
            from = end + 4;
        }
        return blocks;
    }
}
