package org.nezabudka.adapter.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nezabudka.domain.access.Right;

/** What is not declared completely does not start. */
class RoutesTest {

    @Test
    void an_operation_without_a_right_does_not_start() {
        var routes = new Routes();
        routes.get("/secrets").named("secrets").does(request -> Answer.done());
        assertThatThrownBy(routes::complete)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/secrets");
    }

    @Test
    void an_operation_without_a_name_or_a_handler_does_not_start() {
        var nameless = new Routes();
        nameless.get("/secrets").needs(Right.ADMIN_AUDIT).does(request -> Answer.done());
        assertThatThrownBy(nameless::complete).isInstanceOf(IllegalStateException.class);
        var idle = new Routes();
        idle.get("/secrets").named("secrets").signedIn();
        assertThatThrownBy(idle::complete).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_complete_one_does() {
        var routes = new Routes();
        routes.get("/secrets").named("secrets").needs(Right.ADMIN_AUDIT).does(request -> Answer.done());
        assertThat(routes.complete()).hasSize(1);
    }
}
