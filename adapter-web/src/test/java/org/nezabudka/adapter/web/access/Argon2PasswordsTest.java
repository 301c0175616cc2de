package org.nezabudka.adapter.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.access.TooBusy;
import org.nezabudka.domain.access.Password;

/** Passwords are kept as argon2id and nothing else. */
class Argon2PasswordsTest {
    private final Argon2Passwords passwords = new Argon2Passwords();

    @Test
    void the_right_password_matches_and_no_other() {
        var hash = passwords.hash(new Password("верный пароль"));
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("верный пароль", hash)).isTrue();
        assertThat(passwords.matches("верный парол", hash)).isFalse();
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    @Test
    void one_password_never_has_one_hash() {
        assertThat(passwords.hash(new Password("same same"))).isNotEqualTo(passwords.hash(new Password("same same")));
    }

    @Test
    void weaker_parameters_are_seen() {
        assertThat(passwords.isOutdated("$argon2id$v=19$m=4096,t=1,p=1$c2FsdHNhbHQ$aGFzaA"))
                .isTrue();
    }

    @Test
    void a_flood_is_turned_away_instead_of_queueing_up() throws Exception {
        var hash = passwords.hash(new Password("some password"));
        Callable<Boolean> attempt = () -> {
            try {
                return passwords.matches("another password", hash);
            } catch (TooBusy busy) {
                return true;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = threads.invokeAll(java.util.Collections.nCopies(120, attempt));
            assertThat(results(attempts)).contains(true);
        }
    }

    private static List<Boolean> results(List<Future<Boolean>> futures) {
        return futures.stream().map(Future::resultNow).toList();
    }
}
