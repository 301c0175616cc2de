package org.nezabudka.application.shared;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/** Keys and answers in memory. Transactions run one at a time, hence two claims of one key can never meet. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {

    private final InMemoryTable<Key, Claim> claims;

    public InMemoryIdempotencyKeys(InMemoryTransactions transactions) {
        this.claims = new InMemoryTable<>(transactions);
    }

    private record Key(EmployeeId owner, String key) {}

    private record Claim(
            String fingerprint, Instant at, @Nullable Answer answer) {}

    @Override
    public Optional<Answer> claim(EmployeeId owner, String key, String fingerprint, Instant now) {
        var place = new Key(owner, key);
        var former = claims.find(place);
        if (former.isEmpty()) {
            claims.put(place, new Claim(fingerprint, now, null));
            return Optional.empty();
        }
        var claim = former.get();
        if (!claim.fingerprint().equals(fingerprint)) throw new IdempotencyKeyReused();
        var answer = claim.answer();
        if (answer == null) throw new RequestStillRunning();
        return Optional.of(answer);
    }

    @Override
    public void answer(EmployeeId owner, String key, Answer answer) {
        var place = new Key(owner, key);
        var claim = claims.find(place).orElseThrow();
        claims.put(place, new Claim(claim.fingerprint(), claim.at(), answer));
    }

    @Override
    public int forgetBefore(Instant moment) {
        var old = claims.keysWhere(claim -> claim.at().isBefore(moment));
        old.forEach(claims::remove);
        return old.size();
    }
}
