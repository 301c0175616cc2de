package org.nezabudka.application.access;

import java.time.Instant;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;

/** The one-time secret of the first start, in memory. */
public final class InMemorySetupTokens implements SetupTokens {

    private final InMemoryTable<String, Token> only;

    private record Token(String hash, Instant expiresAt) {}

    public InMemorySetupTokens(InMemoryTransactions transactions) {
        this.only = new InMemoryTable<>(transactions);
    }

    @Override
    public void set(String tokenHash, Instant expiresAt) {
        only.put("token", new Token(tokenHash, expiresAt));
    }

    @Override
    public boolean use(String tokenHash, Instant now) {
        var right = only.find("token")
                .filter(token ->
                        token.hash().equals(tokenHash) && token.expiresAt().isAfter(now));
        right.ifPresent(token -> only.remove("token"));
        return right.isPresent();
    }
}
