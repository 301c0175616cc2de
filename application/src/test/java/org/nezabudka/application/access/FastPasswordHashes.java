package org.nezabudka.application.access;

import java.util.concurrent.atomic.AtomicInteger;
import org.nezabudka.domain.access.Password;

/** Not for keeping passwords: takes no time, yet tells right ones from wrong ones. */
public final class FastPasswordHashes implements PasswordHashes {

    private static final String TODAY = "fast$2$";
    private static final String FORMERLY = "fast$1$";

    private final AtomicInteger pretences = new AtomicInteger();

    @Override
    public String hash(Password password) {
        return TODAY + Secrets.hashOf(password.value());
    }

    /** As {@link #hash}, with parameters that are outdated by now. */
    public String hashAsFormerly(Password password) {
        return FORMERLY + Secrets.hashOf(password.value());
    }

    @Override
    public boolean matches(String attempt, String hash) {
        return hash.substring(TODAY.length()).equals(Secrets.hashOf(attempt));
    }

    @Override
    public void pretendToMatch(String attempt) {
        pretences.incrementAndGet();
    }

    @Override
    public boolean isOutdated(String hash) {
        return hash.startsWith(FORMERLY);
    }

    /** How often time was spent on a login that does not exist. */
    public int pretences() {
        return pretences.get();
    }
}
