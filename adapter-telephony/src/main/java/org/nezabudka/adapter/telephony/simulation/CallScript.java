package org.nezabudka.adapter.telephony.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call to be played: a recorded one with other people in it.
 *
 * @param capture the name of the recording, one of {@link org.nezabudka.adapter.telephony.capture.Capture#PLAYABLE}
 * @param outside numbers in E.164 that take the place of the outside numbers of the recording, in the order in which those
 *     appear; {@code anonymous} withholds one. Where there are fewer, the recording's own stay
 * @param telephones by extension in the recording, the telephones that take its place
 * @param ownLine the company's number that is called; {@code null}: that of the recording
 * @param speed 1 for true speed, 10 for ten times as fast
 * @param stops where to wait for {@link PlayedCall#proceed()}
 */
public record CallScript(
        String capture,
        List<String> outside,
        Map<String, Telephone> telephones,
        @Nullable String ownLine,
        double speed,
        Set<Stop> stops) {

    /** The number of a caller who withholds it. */
    public static final String HIDDEN = "anonymous";

    /** A place where a played call can wait. */
    public enum Stop {
        /** A telephone rings and nobody has picked up or given up. */
        BEFORE_ANSWER,
        /** Nobody has hung up yet. */
        BEFORE_HANGUP
    }

    public CallScript {
        if (speed <= 0) throw new IllegalArgumentException("speed " + speed);
        outside = List.copyOf(outside);
        telephones = Map.copyOf(telephones);
        stops = Set.copyOf(stops);
    }

    public static CallScript of(String capture) {
        return new CallScript(capture, List.of(), Map.of(), null, 1, Set.of());
    }

    /** With this number outside, after those already given. */
    public CallScript with(String number) {
        var numbers = new ArrayList<>(outside);
        numbers.add(number);
        return new CallScript(capture, numbers, telephones, ownLine, speed, stops);
    }

    /** With another telephone in the place of {@code original}. */
    public CallScript at(String original, Telephone telephone) {
        var others = new HashMap<>(telephones);
        others.put(original, telephone);
        return new CallScript(capture, outside, others, ownLine, speed, stops);
    }

    public CallScript on(String line) {
        return new CallScript(capture, outside, telephones, line, speed, stops);
    }

    public CallScript fast(double times) {
        return new CallScript(capture, outside, telephones, ownLine, times, stops);
    }

    public CallScript waiting(Stop stop) {
        var all = EnumSet.of(stop);
        all.addAll(stops);
        return new CallScript(capture, outside, telephones, ownLine, speed, all);
    }
}
