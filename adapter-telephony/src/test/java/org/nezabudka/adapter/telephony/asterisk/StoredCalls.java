package org.nezabudka.adapter.telephony.asterisk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.PbxCallId;

/** A journal that keeps to the rules of the real one: poorer news replaces nothing, a part of a call is no call. */
final class StoredCalls implements Consumer<CallNews> {

    private final Map<PbxCallId, Call> calls = new LinkedHashMap<>();

    @Override
    public synchronized void accept(CallNews news) {
        switch (news) {
            case CallNews.CallTold told -> store(told.call());
            case CallNews.CallsJoined joined -> calls.remove(joined.absorbed());
        }
    }

    private void store(Call told) {
        var known = calls.get(told.key());
        boolean isPart = calls.values().stream()
                .anyMatch(call -> call.joinedLinkedIds().contains(told.key().linkedId()));
        if (known == null && isPart) return;
        var call = known == null ? told : known.toldAgain(told);
        call.joinedLinkedIds()
                .forEach(id -> calls.remove(new PbxCallId(call.key().pbx(), id)));
        calls.put(call.key(), call);
    }

    synchronized Map<PbxCallId, Call> all() {
        return Map.copyOf(calls);
    }
}
