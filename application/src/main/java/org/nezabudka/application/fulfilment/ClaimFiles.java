package org.nezabudka.application.fulfilment;

import java.util.List;
import java.util.UUID;
import org.nezabudka.application.file.FileOwners;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.shared.Subject;

/** The files of claims: pictures of what is wrong, and whatever else. */
public final class ClaimFiles implements FileOwners {

    static final String PHOTO = "photo";
    static final String OTHER = "other";

    private final Claims claims;
    private final FulfilmentAccess access;

    public ClaimFiles(FulfilmentUseCases.Stores stores, Orders orders) {
        this.claims = stores.claims();
        this.access = new FulfilmentAccess(stores, orders);
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.CLAIM;
    }

    @Override
    public List<String> sections() {
        return List.of(PHOTO, OTHER);
    }

    @Override
    public boolean sees(Actor actor, UUID owner) {
        return claims.find(new ClaimId(owner))
                .filter(one -> access.may(actor, Right.FULFILMENT_VIEW, one))
                .isPresent();
    }

    @Override
    public Actor demandAttaching(Actor actor, UUID owner, String section) {
        var one = access.visible(actor, new ClaimId(owner));
        return AccessPolicy.demand(actor, Right.FULFILMENT_PLAN, claims.ownership(one));
    }

    @Override
    public Actor demandRemoving(Actor actor, UUID owner, Attached file) {
        return demandAttaching(actor, owner, file.section());
    }

    @Override
    public LiveEvent changed(UUID owner) {
        return LiveEvent.ofClaim("claim.changed", owner.toString());
    }
}
