package org.nezabudka.adapter.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import org.asteriskjava.manager.action.CoreSettingsAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.adapter.telephony.simulation.ScriptedPbx;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.domain.call.PbxSettings;

class OrderingAPbxTest {

    @TempDir
    private Path folder;

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void an_order_is_answered_while_events_go_on() throws Exception {
        try (var pbx = new ScriptedPbx();
                var listener = listener(pbx.port())) {
            listener.start();
            await().atMost(LONG).until(() -> pbx.wasAsked("CoreShowChannels"));
            var answer = listener.order(new CoreSettingsAction(), LONG);
            assertThat(answer.getResponse()).isEqualTo("Success");
        }
    }

    @Test
    void a_pbx_that_is_not_connected_takes_no_order() {
        try (var pbx = new ScriptedPbx();
                var listener = listener(pbx.port())) {
            assertThatThrownBy(() -> listener.order(new CoreSettingsAction(), LONG))
                    .isInstanceOfSatisfying(
                            PbxAway.class,
                            away -> assertThat(away.isPerhapsDone()).isFalse());
        }
    }

    @Test
    void an_order_that_nobody_answers_is_given_up_as_perhaps_done() throws Exception {
        try (var pbx = new DeafPbx();
                var listener = listener(pbx.port())) {
            listener.start();
            await().atMost(LONG).until(() -> listener.state().connectedSince() != null);
            pbx.fallSilent();
            assertThatThrownBy(() -> listener.order(new CoreSettingsAction(), Duration.ofMillis(300)))
                    .isInstanceOfSatisfying(
                            PbxAway.class,
                            away -> assertThat(away.isPerhapsDone()).isTrue());
        }
    }

    private AsteriskListener listener(int port) {
        return new AsteriskListener(
                new AsteriskSettings(
                        PbxSettings.usual("main"),
                        "localhost",
                        port,
                        ScriptedPbx.USER,
                        ScriptedPbx.SECRET,
                        ZoneId.of("Europe/Moscow"),
                        AsteriskSettings.Patience.usual()),
                folder,
                news -> {},
                (event, reason) -> {},
                GapWatch.none(),
                ListenerLease.alone(),
                InstantSource.system());
    }
}
