package org.nezabudka.application.telephone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrder.Failure;
import org.nezabudka.domain.telephone.TelephoneState;

/** An exchange that remembers what it was asked, and does what a test wants. */
public final class ObedientSwitchboard implements Switchboard {

    private final Map<String, TelephoneState> telephones = new ConcurrentHashMap<>();
    private final List<TelephoneOrder> carriedOut = new CopyOnWriteArrayList<>();
    private final Set<String> paused = ConcurrentHashMap.newKeySet();
    private volatile Reach reach = Reach.CONNECTED;
    private volatile @Nullable Failure failure;
    private volatile boolean consulting = true;

    public void becomes(Reach now) {
        reach = now;
    }

    public void telephone(String extension, TelephoneState state) {
        telephones.put(extension, state);
    }

    public void pauses(String extension) {
        paused.add(extension);
    }

    public void failsWith(@Nullable Failure why) {
        failure = why;
    }

    public void consults(boolean now) {
        consulting = now;
    }

    /** What it was asked, in order. */
    public List<TelephoneOrder> carriedOut() {
        return List.copyOf(carriedOut);
    }

    @Override
    public Reach reach() {
        return reach;
    }

    @Override
    public Map<String, TelephoneState> telephones() {
        return Map.copyOf(telephones);
    }

    @Override
    public Set<String> pausedInQueues() {
        return Set.copyOf(paused);
    }

    @Override
    public boolean isConsulting(PbxCallId call, Extension telephone) {
        return consulting;
    }

    @Override
    public Optional<String> exchangeFor(TelephoneOrder order) {
        return reach == Reach.CONNECTED ? Optional.of("main") : Optional.empty();
    }

    @Override
    public void carryOut(TelephoneOrder order) throws NotCarriedOut {
        carriedOut.add(order);
        var why = failure;
        if (why != null) throw new NotCarriedOut(why, "as the test wants");
    }
}
