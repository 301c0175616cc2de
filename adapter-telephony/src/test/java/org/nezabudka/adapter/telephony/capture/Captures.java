package org.nezabudka.adapter.telephony.capture;

import java.util.List;
import java.util.stream.Stream;

/** Which captures there are, for tests that go through them. */
public final class Captures {

    /** The beginning was not heard. */
    private static final String BEGUN_BEFORE = "connect_during_call";

    /** Without time stamps: true at true speed only. */
    private static final String BARE = "inbound_answered_bare";

    private static final List<String> OF_TWO_CONNECTIONS = List.of("pbx_restart_midcall", "reconnect_simple");

    private Captures() {}

    public static Stream<String> all() {
        return Stream.concat(ofOneConnection(), OF_TWO_CONNECTIONS.stream());
    }

    public static Stream<String> ofOneConnection() {
        return Stream.concat(ofOneConnectionWithStamps(), Stream.of(BARE));
    }

    public static Stream<String> ofOneConnectionWithStamps() {
        return Stream.concat(Capture.PLAYABLE.stream(), Stream.of(BEGUN_BEFORE));
    }

    /** A call or a few, not hundreds. */
    public static Stream<String> playableOneByOne() {
        return Capture.PLAYABLE.stream().filter(capture -> !capture.startsWith("burst"));
    }
}
