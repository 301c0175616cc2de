package org.nezabudka.application.fulfilment;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.UnknownClaim;
import org.nezabudka.domain.order.OrderId;

/** All claims there ever were. */
public interface Claims {

    Optional<Claim> find(ClaimId id);

    /** @throws UnknownClaim if there is none */
    default Claim get(ClaimId id) {
        return find(id).orElseThrow(() -> UnknownClaim.missing(id));
    }

    /** The next number; one given to what is never stored is lost. */
    long nextNumber();

    /** To whom it belongs: as its order, and to whoever took it down. */
    Ownership ownership(Claim claim);

    /** By number. */
    List<Claim> ofOrder(OrderId order);

    /**
     * Stores a new (version 0) or changed one and answers it with its new version.
     *
     * @throws org.nezabudka.domain.fulfilment.ClaimChangedMeanwhile if somebody stored it since it was read
     */
    Claim save(Claim claim);
}
