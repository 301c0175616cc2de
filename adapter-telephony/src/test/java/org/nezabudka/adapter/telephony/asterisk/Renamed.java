package org.nezabudka.adapter.telephony.asterisk;

import java.util.List;
import org.nezabudka.domain.call.ChannelRef;
import org.nezabudka.domain.call.Moment;
import org.nezabudka.domain.call.PbxEvent;

/** The beginnings and ends of a stream under other channel ids: the calls of another day. */
final class Renamed {

    private Renamed() {}

    static List<PbxEvent> of(List<PbxEvent> events, String prefix) {
        return events.stream()
                .<PbxEvent>mapMulti((event, out) -> {
                    if (event instanceof PbxEvent.ChannelOpened e) {
                        out.accept(new PbxEvent.ChannelOpened(
                                e.when(),
                                named(e.channel(), prefix),
                                e.state(),
                                e.calling(),
                                e.callingName(),
                                e.exten()));
                    }
                    if (event instanceof PbxEvent.HungUp e) {
                        out.accept(new PbxEvent.HungUp(
                                new Moment(e.when().at(), 1), named(e.channel(), prefix), e.cause()));
                    }
                })
                .toList();
    }

    private static ChannelRef named(ChannelRef channel, String prefix) {
        return new ChannelRef(prefix + channel.id(), channel.name(), prefix + channel.linkedId());
    }
}
