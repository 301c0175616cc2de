package org.nezabudka.adapter.telephony.asterisk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.PbxCallId;

/** A journal as simple as can be: the last that was told of each call. */
public final class ToldCalls implements Consumer<CallNews> {

    private final Map<PbxCallId, Call> calls = new LinkedHashMap<>();

    @Override
    public synchronized void accept(CallNews news) {
        switch (news) {
            case CallNews.CallTold told -> calls.put(told.call().key(), told.call());
            case CallNews.CallsJoined joined -> calls.remove(joined.absorbed());
        }
    }

    public synchronized Collection<Call> all() {
        return List.copyOf(calls.values());
    }

    public synchronized boolean areOver(int number) {
        return calls.size() == number && calls.values().stream().allMatch(Call::isOver);
    }

    public synchronized void forget() {
        calls.clear();
    }

    public synchronized boolean isEmpty() {
        return calls.isEmpty();
    }
}
