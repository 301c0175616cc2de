package org.nezabudka.adapter.web.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.nezabudka.application.access.PasswordHashes;
import org.nezabudka.application.access.TooBusy;

/**
 * Argon2id with 19 MiB of memory, two passes, one lane (OWASP's equally approved second choice): costly for whoever guesses, and
 * two at once are what this process can bear beside its other work.
 */
public final class Argon2Passwords implements PasswordHashes {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 20;
    private static final String PARAMETERS = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";

    private final Argon2Function function =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final Semaphore running = new Semaphore(AT_ONCE, true);
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("passwords-", 1).daemon().factory());

    @Override
    public String hash(org.nezabudka.domain.access.Password password) {
        return limited(() ->
                Password.hash(password.value()).addRandomSalt(16).with(function).getResult());
    }

    @Override
    public boolean matches(String attempt, String hash) {
        // The parameters stand in the hash: one made with others is still recognised.
        return limited(() -> Password.check(attempt, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    @Override
    public void pretendToMatch(String attempt) {
        var unused = limited(() -> Password.hash(attempt).addRandomSalt(16).with(function));
    }

    @Override
    public boolean isOutdated(String hash) {
        return !hash.startsWith(PARAMETERS);
    }

    private <T> T limited(Supplier<T> work) {
        if (running.getQueueLength() >= MOST_WAITING) throw new TooBusy("Too many sign in at once", 2);
        running.acquireUninterruptibly();
        try {
            // Not on the virtual thread of the request: arithmetic would hold its carrier, and there are few of those.
            return CompletableFuture.supplyAsync(work, workers).join();
        } finally {
            running.release();
        }
    }
}
