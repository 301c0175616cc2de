package org.nezabudka.application.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords every attacker tries first; in small letters. Shorter ones than allowed are left out of the list. */
public final class CommonPasswords {

    private CommonPasswords() {}

    public static Set<String> list() {
        return Holder.LIST;
    }

    /** Read once, when the first password is set. */
    private static final class Holder {
        static final Set<String> LIST = read();

        private static Set<String> read() {
            try (var in = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
                    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
