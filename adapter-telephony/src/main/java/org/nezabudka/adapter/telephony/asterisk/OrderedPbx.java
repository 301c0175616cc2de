package org.nezabudka.adapter.telephony.asterisk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.asteriskjava.manager.action.AtxferAction;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.QueueStatusAction;
import org.asteriskjava.manager.action.RedirectAction;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.OriginateResponseEvent;
import org.nezabudka.application.telephone.Switchboard.NotCarriedOut;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrder.Failure;
import org.nezabudka.domain.telephone.TelephoneState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PBX that takes orders. */
final class OrderedPbx implements Overhearing {

    private static final Logger log = LoggerFactory.getLogger(OrderedPbx.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long the own telephone rings. */
    private static final long RINGS_MILLIS = 30_000;

    private static final int NORMAL_CLEARING = 16;
    private static final String PLACED = "place-";

    private final AsteriskListener listener;
    private final AsteriskSettings settings;
    private final Dialling dialling;
    private final LiveBoard board;
    private final Runnable changed;
    private final BiConsumer<String, Failure> notPlaced;
    private final NotAnswered notAnswered;

    /**
     * @param changed is told, on the thread that reads the socket, when somebody's telephone may look different
     * @param notPlaced is told by which channel id a call was ordered, and why it did not come to be
     */
    OrderedPbx(
            AsteriskListener listener,
            AsteriskSettings settings,
            Dialling dialling,
            Runnable changed,
            BiConsumer<String, Failure> notPlaced) {
        this.listener = listener;
        this.settings = settings;
        this.dialling = dialling;
        this.board = new LiveBoard(settings.pbx());
        this.changed = changed;
        this.notPlaced = notPlaced;
        this.notAnswered = new NotAnswered(settings);
    }

    String name() {
        return settings.pbx().pbx();
    }

    boolean isConnected() {
        return listener.state().isConnected();
    }

    Map<String, TelephoneState> telephones() {
        return board.telephones();
    }

    Set<String> paused() {
        return board.paused();
    }

    boolean knows(String extension) {
        return board.knows(extension);
    }

    @Override
    public void connected() {
        // Never on the thread that keeps the connection: the answers have to be waited for.
        Thread.ofVirtual().name("pbx-devices-" + name()).start(() -> {
            for (var question :
                    List.of(new DeviceStateListAction(), new ExtensionStateListAction(), new QueueStatusAction())) {
                try {
                    notAnswered.answered(question.getAction(), listener.order(question, PATIENCE));
                } catch (PbxAway gone) {
                    log.info("PBX {} did not tell of its telephones: {}", settings, gone.getMessage());
                    break;
                }
            }
            changed.run();
        });
    }

    @Override
    public void heard(ManagerEvent event) {
        if (board.heard(event)) changed.run();
        if (event instanceof OriginateResponseEvent response) placed(response);
    }

    private void placed(OriginateResponseEvent response) {
        var action = response.getActionId();
        if (action == null || !action.startsWith(PLACED) || response.isSuccess()) return;
        var reason = response.getReason();
        var why = switch (reason == null ? -1 : reason) {
            case 0 -> Failure.TELEPHONE_OFFLINE;
            case 5 -> Failure.TELEPHONE_BUSY;
            case 1, 3 -> Failure.TELEPHONE_NOT_ANSWERED;
            default -> Failure.REFUSED;
        };
        Thread.ofVirtual()
                .name("pbx-not-placed-" + name())
                .start(() -> notPlaced.accept(action.substring(PLACED.length()), why));
    }

    @Override
    public void disconnected() {
        board.clear();
        changed.run();
    }

    boolean isConsulting(PbxCallId call, Extension telephone) {
        return board.of(telephone.value(), call.linkedId())
                .filter(live -> board.isConsulting(live.id()))
                .isPresent();
    }

    void carryOut(TelephoneOrder order) throws NotCarriedOut {
        switch (order.task()) {
            case Task.Place place -> obey(originate(order.telephone(), place));
            case Task.HandOver(var call, var to, boolean attended) -> {
                var own = own(order, call);
                if (attended) {
                    obey(new AtxferAction(own.name(), dialling.context(), to.value(), 1));
                    board.consults(own.id(), true);
                } else obey(blind(own, call, to));
            }
            case Task.TakeBack(var call) -> {
                var own = own(order, call);
                obey(new CancelAtxferAction(own.name()));
                board.consults(own.id(), false);
            }
            case Task.HangUp(var call) -> obey(new HangupAction(own(order, call).name(), NORMAL_CLEARING));
        }
    }

    private OriginateAction originate(Extension telephone, Task.Place place) {
        var action = new OriginateAction();
        action.setActionId(PLACED + place.channelId());
        action.setChannel(dialling.channelOf(telephone.value()));
        action.setContext(dialling.context());
        action.setExten(dialling.numbering().dial(place.number()));
        action.setPriority(1);
        action.setTimeout(RINGS_MILLIS);
        // What the own telephone shows: never the client's number, which its owner may not be allowed to see.
        action.setCallerId("Nezabudka <" + telephone.value() + ">");
        action.setAsync(true);
        action.setChannelId(place.channelId());
        return action;
    }

    /** A call that still rings is not in a bridge yet: then it is the caller who is sent elsewhere. */
    private ManagerAction blind(LiveBoard.Live own, PbxCallId call, Extension to) throws NotCarriedOut {
        if (own.bridged()) return new BlindTransferAction(own.name(), dialling.context(), to.value());
        var caller = board.root(call.linkedId())
                .filter(root -> !root.id().equals(own.id()))
                .orElseThrow(() -> new NotCarriedOut(Failure.NOT_ON_THE_LINE, "nobody to hand over"));
        return new RedirectAction(caller.name(), dialling.context(), to.value(), 1);
    }

    private LiveBoard.Live own(TelephoneOrder order, PbxCallId call) throws NotCarriedOut {
        return board.of(order.telephone().value(), call.linkedId())
                .orElseThrow(() ->
                        new NotCarriedOut(Failure.NOT_ON_THE_LINE, "no channel of telephone " + order.telephone()));
    }

    private void obey(ManagerAction action) throws NotCarriedOut {
        try {
            var answer = listener.order(action, PATIENCE);
            if (answer.getResponse().equals("Success")) return;
            log.warn("PBX {} refused {}: {}", settings, action.getAction(), answer.getMessage());
            throw new NotCarriedOut(Failure.REFUSED, String.valueOf(answer.getMessage()));
        } catch (PbxAway away) {
            log.warn("PBX {} did not take {}: {}", settings, action.getAction(), away.getMessage());
            throw new NotCarriedOut(
                    away.isPerhapsDone() ? Failure.NO_ANSWER : Failure.EXCHANGE_AWAY,
                    String.valueOf(away.getMessage()));
        } catch (IllegalArgumentException unfit) {
            log.error("An order is not fit to be sent", unfit);
            throw new NotCarriedOut(Failure.REFUSED, "not fit to be sent");
        }
    }
}
