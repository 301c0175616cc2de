package org.nezabudka.adapter.telephony.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.telephony.capture.AmiBlock;
import org.nezabudka.adapter.telephony.simulation.Events.Leg;

/**
 * Calls that go on differently than any recording, because somebody ordered it: placed, given to a colleague, ended. One thread for
 * each call tells its events; the next order for the same call takes over from it.
 */
final class OtherWays {

    /** A moment of a call: what to wait for, and what is told then. */
    private record Step(Duration after, Runnable tell) {}

    private final Events events;
    private final Consumer<AmiBlock> wire;
    private final FreshIds ids;
    private final java.time.InstantSource clock;
    private final Map<String, Thread> going = new ConcurrentHashMap<>();
    private volatile Manners manners = Manners.usual();

    OtherWays(Events events, Consumer<AmiBlock> wire, FreshIds ids, java.time.InstantSource clock) {
        this.events = events;
        this.wire = wire;
        this.ids = ids;
        this.clock = clock;
    }

    void behave(Manners now) {
        manners = now;
    }

    Manners manners() {
        return manners;
    }

    /** Rings the telephone; when it is picked up, calls the number outside. */
    void place(String id, String actionId, Telephone telephone, String dialled, String callerNumber) {
        var own = new Leg(
                "PJSIP/" + telephone.extension() + "-" + ids.device(),
                id,
                id,
                "0",
                telephone.extension(),
                telephone.name(),
                "<unknown>",
                "s");
        var steps = new ArrayList<Step>();
        if (manners.away().contains(telephone.extension())) {
            now(steps, () -> tell(events.originateResponse(actionId, false, 0, own, dialled)));
            begin(id, steps);
            return;
        }
        now(steps, () -> {
            tell(events.of("Newchannel", own));
            tell(events.dial("DialBegin", own, Events.line("DialString", telephone.extension())));
            tell(events.of("Newstate", own.in("5")));
            tell(events.dial("DialState", own.in("5"), Events.line("DialStatus", "RINGING")));
        });
        if (manners.deaf().contains(telephone.extension())) {
            after(steps, manners.talkFor(), () -> refuse(own.in("5"), actionId, dialled, "NOANSWER", 3));
            begin(id, steps);
            return;
        }
        var line = new Leg(
                "PJSIP/trunk-" + ids.device(),
                ids.channel(clock.instant()),
                id,
                "0",
                dialled,
                "<unknown>",
                callerNumber,
                dialled);
        var speaking = new Leg(own.channel(), id, id, "6", callerNumber, telephone.name(), dialled, dialled);
        after(steps, manners.pickUpAfter(), () -> {
            tell(events.of("Newstate", own.in("6")));
            tell(events.dial("DialEnd", own.in("6"), Events.line("DialStatus", "ANSWER")));
            tell(events.originateResponse(actionId, true, 4, own.in("6"), dialled));
            tell(events.of("NewCallerid", speaking));
            tell(events.of("Newchannel", line));
            tell(events.dial("DialBegin", speaking, line, Events.line("DialString", dialled + "@trunk")));
            tell(events.of("Newstate", line.in("5")));
            tell(events.dial("DialState", speaking, line.in("5"), Events.line("DialStatus", "RINGING")));
        });
        var bridge = bridge();
        after(steps, manners.pickUpAfter(), () -> {
            tell(events.of("Newstate", line.in("6")));
            tell(events.dial("DialEnd", speaking, line.in("6"), Events.line("DialStatus", "ANSWER")));
            join(bridge, line.in("6"), speaking);
        });
        after(steps, manners.talkFor(), () -> end(line.in("6"), bridge, List.of(line.in("6"), speaking)));
        begin(id, steps);
    }

    /** The call is picked off the transferer, and the colleague's telephone rings. */
    void transfer(LiveCall call, Leg from, Telephone to) {
        var other = call.other(from);
        var steps = new ArrayList<Step>();
        now(steps, () -> {
            tell(events.blindTransfer(from, other, call.bridge(), to.extension()));
            part(call.bridge(), other, from);
            tell(events.of("Hangup", from, "Cause: 16\r\nCause-txt: Normal Clearing\r\n"));
        });
        ring(steps, other, to);
        begin(call.linkedId(), steps);
    }

    /** A call that still rings is sent to another telephone. */
    void redirect(LiveCall call, Leg caller, Telephone to) {
        var steps = new ArrayList<Step>();
        now(
                steps,
                () -> call.legs().stream()
                        .filter(leg -> !leg.id().equals(caller.id()))
                        .forEach(leg -> {
                            tell(events.dial("DialEnd", caller, leg, Events.line("DialStatus", "CANCEL")));
                            tell(events.of("Hangup", leg, "Cause: 26\r\nCause-txt: Answered elsewhere\r\n"));
                        }));
        ring(steps, caller, to);
        begin(call.linkedId(), steps);
    }

    private void ring(List<Step> steps, Leg client, Telephone to) {
        var colleague = leg(to, client);
        now(steps, () -> begins(client, colleague));
        if (manners.deaf().contains(to.extension()) || manners.away().contains(to.extension())) {
            after(steps, manners.talkFor(), () -> {
                tell(events.dial("DialEnd", client, colleague.in("5"), Events.line("DialStatus", "NOANSWER")));
                tell(events.of("Hangup", colleague.in("5"), "Cause: 19\r\nCause-txt: User alerting, no answer\r\n"));
                tell(events.of("Hangup", client, "Cause: 19\r\nCause-txt: User alerting, no answer\r\n"));
            });
            return;
        }
        var bridge = bridge();
        after(steps, manners.pickUpAfter(), () -> {
            answers(client, colleague);
            join(bridge, colleague.in("6"), client.in("6"));
        });
        after(steps, manners.talkFor(), () -> end(client.in("6"), bridge, List.of(colleague.in("6"), client.in("6"))));
    }

    private void begins(Leg caller, Leg colleague) {
        tell(events.of("Newchannel", colleague));
        tell(events.dial("DialBegin", caller, colleague, Events.line("DialString", colleague.number())));
        tell(events.of("Newstate", colleague.in("5")));
        tell(events.dial("DialState", caller, colleague.in("5"), Events.line("DialStatus", "RINGING")));
    }

    private void answers(Leg caller, Leg colleague) {
        tell(events.of("Newstate", colleague.in("6")));
        tell(events.dial("DialEnd", caller, colleague.in("6"), Events.line("DialStatus", "ANSWER")));
    }

    /** As by the feature code: the PBX makes a loop for the word with the colleague. */
    void consult(LiveCall call, Leg from, Telephone to) {
        var client = call.other(from);
        var loop = "Local/" + to.extension() + "@from-internal-" + ids.device();
        var one = local(loop + ";1", from, to);
        var two = local(loop + ";2", from, to);
        var colleague = leg(to, from);
        var aside = bridge();
        var beyond = bridge();
        var steps = new ArrayList<Step>();
        now(steps, () -> {
            tell(events.of("Hold", from));
            tell(events.of("Newchannel", one));
            tell(events.of("Newchannel", two.in("4")));
            tell(events.bridge("BridgeCreate", aside));
            tell(events.bridge("BridgeEnter", aside, one));
            tell(events.bridge("BridgeLeave", call.bridge(), from));
            tell(events.bridge("BridgeEnter", aside, from));
            begins(two.in("4"), colleague);
        });
        if (manners.deaf().contains(to.extension()) || manners.away().contains(to.extension())) {
            after(steps, manners.talkFor(), () -> returns(call, from, aside, List.of(colleague.in("5"), one, two)));
            after(steps, manners.talkFor(), () -> end(client, call.bridge(), List.of(from, client)));
            begin(call.linkedId(), steps);
            return;
        }
        after(steps, manners.pickUpAfter(), () -> {
            answers(two.in("4"), colleague);
            tell(events.of("Newstate", one.in("6")));
            tell(events.of("Newstate", two.in("6")));
            join(beyond, colleague.in("6"), two.in("6"));
        });
        after(steps, manners.confer(), () -> hand(call, from, client, aside, beyond, one, two));
        after(steps, manners.talkFor(), () -> end(client, beyond, List.of(client, colleague.in("6"))));
        consultations.put(
                call.linkedId(),
                new Consultation(
                        from.id(),
                        () -> {
                            var rest = new ArrayList<Step>();
                            now(rest, () -> hand(call, from, client, aside, beyond, one, two));
                            after(
                                    rest,
                                    manners.talkFor(),
                                    () -> end(client, beyond, List.of(client, colleague.in("6"))));
                            begin(call.linkedId(), rest);
                        },
                        () -> {
                            var rest = new ArrayList<Step>();
                            now(rest, () -> returns(call, from, aside, List.of(colleague.in("6"), one, two)));
                            after(rest, manners.talkFor(), () -> end(client, call.bridge(), List.of(from, client)));
                            begin(call.linkedId(), rest);
                        }));
        begin(call.linkedId(), steps);
    }

    /**
     * Somebody speaks with a colleague while the other side waits.
     *
     * @param complete the call is given to the colleague
     * @param cancel the colleague is let go
     */
    private record Consultation(String transferer, Runnable complete, Runnable cancel) {}

    private final Map<String, Consultation> consultations = new ConcurrentHashMap<>();

    /** @return false: nobody is being consulted */
    boolean endConsultation(String linkedId, Leg from, boolean complete) {
        var consultation = consultations.get(linkedId);
        if (consultation == null || !consultation.transferer().equals(from.id())) return false;
        consultations.remove(linkedId);
        if (complete) consultation.complete().run();
        else consultation.cancel().run();
        return true;
    }

    private void hand(LiveCall call, Leg from, Leg client, String aside, String beyond, Leg one, Leg two) {
        consultations.remove(call.linkedId());
        tell(events.of("HangupRequest", from, "Cause: 16\r\n"));
        tell(events.bridge("BridgeLeave", aside, from));
        tell(events.bridge("BridgeLeave", aside, one.in("6")));
        tell(events.bridge("BridgeEnter", call.bridge(), one.in("6")));
        tell(events.attendedTransfer(from, client, call.bridge(), aside));
        tell(events.bridge("BridgeDestroy", aside));
        tell(events.of("Hangup", from, "Cause: 16\r\nCause-txt: Normal Clearing\r\n"));
        tell(events.bridge("BridgeLeave", call.bridge(), client));
        tell(events.bridge("BridgeLeave", beyond, two.in("6")));
        tell(events.bridge("BridgeEnter", beyond, client));
        tell(events.bridge("BridgeLeave", call.bridge(), one.in("6")));
        tell(events.of("Hangup", one.in("6"), "Cause: 16\r\nCause-txt: Normal Clearing\r\n"));
        tell(events.of("Hangup", two.in("6"), "Cause: 16\r\nCause-txt: Normal Clearing\r\n"));
        tell(events.bridge("BridgeDestroy", call.bridge()));
    }

    private void returns(LiveCall call, Leg from, String aside, List<Leg> gone) {
        consultations.remove(call.linkedId());
        gone.forEach(leg -> tell(events.of("Hangup", leg, "Cause: 16\r\nCause-txt: Normal Clearing\r\n")));
        tell(events.bridge("BridgeLeave", aside, from));
        tell(events.bridge("BridgeDestroy", aside));
        tell(events.bridge("BridgeEnter", call.bridge(), from));
        tell(events.of("Unhold", from));
    }

    /** One side is made to hang up; whoever it talked to, or called, is let go. */
    void hangUp(LiveCall call, Leg leg, @Nullable String actionId, String dialled) {
        var steps = new ArrayList<Step>();
        now(steps, () -> {
            tell(events.of("SoftHangupRequest", leg, "Cause: 32\r\n"));
            if (call.isTalking()) {
                end(null, call.bridge(), call.legs().reversed());
            } else if (call.legs().size() == 1) {
                refuse(leg, actionId == null ? "" : actionId, dialled, "CANCEL", 1);
            } else {
                stopRinging(call, leg);
            }
        });
        begin(call.linkedId(), steps);
    }

    private void stopRinging(LiveCall call, Leg leg) {
        var root = call.root();
        call.legs().stream().filter(one -> !one.id().equals(root.id())).forEach(one -> {
            var how = leg.id().equals(root.id()) ? "CANCEL" : "NOANSWER";
            if (!one.isLocal()) tell(events.dial("DialEnd", root, one, Events.line("DialStatus", how)));
            tell(events.of("Hangup", one, "Cause: 16\r\nCause-txt: Normal Clearing\r\n"));
        });
        tell(events.of("Hangup", root, "Cause: 19\r\nCause-txt: User alerting, no answer\r\n"));
    }

    private void refuse(Leg own, String actionId, String dialled, String how, int reason) {
        tell(events.dial("DialEnd", own, Events.line("DialStatus", how)));
        tell(events.of("Hangup", own, "Cause: 19\r\nCause-txt: User alerting, no answer\r\n"));
        tell(events.originateResponse(actionId, false, reason, own, dialled));
    }

    /** @param by who hangs up first; {@code null}: it was asked for already */
    private void end(@Nullable Leg by, String bridge, List<Leg> legs) {
        if (by != null) tell(events.of("HangupRequest", by, "Cause: 16\r\n"));
        legs.forEach(leg -> tell(events.bridge("BridgeLeave", bridge, leg)));
        tell(events.bridge("BridgeDestroy", bridge));
        legs.forEach(leg -> tell(events.of("Hangup", leg, "Cause: 16\r\nCause-txt: Normal Clearing\r\n")));
    }

    private void join(String bridge, Leg one, Leg other) {
        tell(events.bridge("BridgeCreate", bridge));
        tell(events.bridge("BridgeEnter", bridge, one));
        tell(events.bridge("BridgeEnter", bridge, other));
    }

    private void part(String bridge, Leg one, Leg other) {
        tell(events.bridge("BridgeLeave", bridge, one));
        tell(events.bridge("BridgeLeave", bridge, other));
        tell(events.bridge("BridgeDestroy", bridge));
    }

    private Leg leg(Telephone to, Leg caller) {
        return new Leg(
                "PJSIP/" + to.extension() + "-" + ids.device(),
                ids.channel(clock.instant()),
                caller.linkedId(),
                "0",
                to.extension(),
                to.name(),
                caller.number(),
                to.extension());
    }

    private Leg local(String channel, Leg from, Telephone to) {
        return new Leg(
                channel,
                ids.channel(clock.instant()),
                from.linkedId(),
                "0",
                from.number(),
                from.name(),
                to.extension(),
                to.extension());
    }

    private static String bridge() {
        return UUID.randomUUID().toString();
    }

    private void tell(AmiBlock block) {
        wire.accept(block);
    }

    private static void now(List<Step> steps, Runnable tell) {
        steps.add(new Step(Duration.ZERO, tell));
    }

    private static void after(List<Step> steps, Duration pause, Runnable tell) {
        steps.add(new Step(pause, tell));
    }

    private synchronized void begin(String linkedId, List<Step> steps) {
        var thread = Thread.ofVirtual().name("ordered-call-" + linkedId).unstarted(() -> run(linkedId, steps));
        var before = going.put(linkedId, thread);
        if (before != null) before.interrupt();
        thread.start();
    }

    private void run(String linkedId, List<Step> steps) {
        try {
            for (var step : steps) {
                Thread.sleep(step.after());
                synchronized (this) {
                    // Somebody else tells how the call goes on.
                    if (!Thread.currentThread().equals(going.get(linkedId))) return;
                    step.tell().run();
                }
            }
        } catch (InterruptedException takenOver) {
            return;
        }
        going.remove(linkedId, Thread.currentThread());
    }

    /** Nothing more of any call is told. */
    void stop() {
        going.values().forEach(Thread::interrupt);
        going.clear();
        consultations.clear();
    }
}
