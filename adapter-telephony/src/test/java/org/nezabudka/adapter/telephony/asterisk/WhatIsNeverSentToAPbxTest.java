package org.nezabudka.adapter.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.PingAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.adapter.telephony.simulation.ScriptedPbx;
import org.nezabudka.domain.call.PbxSettings;

class WhatIsNeverSentToAPbxTest {

    @ParameterizedTest
    @ValueSource(strings = {"v\r\nAction: Command", "a\nb", "a\rb", "a\0b", "a\u0085b", "a\u2028b", "tab\t"})
    void a_control_character_in_any_text_of_an_action_is_refused(String evil) {
        var named = new OriginateAction();
        named.setChannel("PJSIP/101");
        named.setExten(evil);
        assertThatThrownBy(() -> ControlChars.refuse(named)).isInstanceOf(IllegalArgumentException.class);

        var withVariable = new OriginateAction();
        withVariable.setVariable("CLIENT", evil);
        assertThatThrownBy(() -> ControlChars.refuse(withVariable)).isInstanceOf(IllegalArgumentException.class);

        var ping = new PingAction();
        ping.setActionId(evil);
        assertThatThrownBy(() -> ControlChars.refuse(ping)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_harmless_passes() {
        var action = new CoreShowChannelsAction();
        action.setActionId("обычный-1");
        assertThat(ControlChars.refuse(action)).isSameAs(action);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crm\r\nAction: Command\r\nCommand: core stop now", "crm\n"})
    void a_user_name_with_a_line_end_never_reaches_the_socket(String user) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            assertThatThrownBy(() -> settings(server.getLocalPort(), user, "secret"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("Command");
            assertThatThrownBy(() -> settings(server.getLocalPort(), "crm", user))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void a_refused_action_leaves_nothing_on_the_wire() throws Exception {
        try (var pbx = new ScriptedPbx();
                var connection = new AsteriskConnection(
                        settings(pbx.port(), ScriptedPbx.USER, ScriptedPbx.SECRET), event -> {}, () -> false)) {
            connection.open();
            var evil = new OriginateAction();
            evil.setChannel("PJSIP/101");
            evil.setVariable("X", "v\r\nAction: Command\r\nCommand: core stop now");
            assertThatThrownBy(() -> connection.send(evil)).isInstanceOf(IllegalArgumentException.class);
            connection.send(new CoreShowChannelsAction());
            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> !pbx.asked().isEmpty());
            assertThat(pbx.asked()).isEqualTo(List.of("CoreShowChannels"));
        }
    }

    private static AsteriskSettings settings(int port, String user, String secret) {
        return new AsteriskSettings(
                PbxSettings.usual("main"),
                "localhost",
                port,
                user,
                secret,
                ZoneId.of("Europe/Moscow"),
                AsteriskSettings.Patience.usual());
    }
}
