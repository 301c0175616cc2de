package org.nezabudka.application.access;

import java.time.Instant;

/** Failed sign-ins of late, by a key such as account and address together. */
public interface SignInAttempts {

    /** How many failed since then, and when the oldest of them was. */
    Failures since(String key, Instant from);

    void failed(String key, Instant at);

    /** After a success: the key starts anew. */
    void forget(String key);

    /** Drops what is older, whatever the key. */
    void forgetBefore(Instant moment);

    /** @param oldest begin of the count; any instant when {@code count} is 0 */
    record Failures(int count, Instant oldest) {}
}
