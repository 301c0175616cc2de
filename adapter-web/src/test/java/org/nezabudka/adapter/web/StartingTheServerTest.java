package org.nezabudka.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The server and the port it is given. */
class StartingTheServerTest {

    @Test
    void a_port_in_use_is_told_in_one_line() {
        try (var first = InMemoryServer.start()) {
            int port = first.server().port();
            assertThatThrownBy(() -> InMemoryServer.startAt(port))
                    .isInstanceOf(PortInUse.class)
                    .hasMessage("The address 127.0.0.1:" + port + " is in use by another program");
        }
    }

    @Test
    void a_free_port_is_chosen_where_none_is_named() {
        try (var first = InMemoryServer.start();
                var second = InMemoryServer.start()) {
            assertThat(first.server().port())
                    .isPositive()
                    .isNotEqualTo(second.server().port());
        }
    }
}
