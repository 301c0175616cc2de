package org.nezabudka.adapter.telephony.asterisk;

import java.util.regex.Pattern;
import org.nezabudka.domain.call.NumberingPlan;

/**
 * How calls are placed at a PBX.
 *
 * @param context of the dialplan in which a telephone of the office dials
 * @param channel the channel of a telephone, with {@code {extension}} in the place of its number
 * @param numbering how numbers are dialled there
 */
public record Dialling(String context, String channel, NumberingPlan numbering) {

    /** In the place of the number of a telephone. */
    public static final String EXTENSION = "{extension}";

    private static final Pattern CONTEXT = Pattern.compile("[A-Za-z0-9_.-]{1,79}");

    public Dialling {
        if (!CONTEXT.matcher(context).matches()) throw new IllegalArgumentException("context " + context);
        ControlChars.refuse("the channel of a telephone", channel);
        if (!channel.contains(EXTENSION)) throw new IllegalArgumentException("channel " + channel);
    }

    /** As FreePBX and most others have it. */
    public static Dialling usual(NumberingPlan numbering) {
        return new Dialling("from-internal", "PJSIP/" + EXTENSION, numbering);
    }

    String channelOf(String extension) {
        return channel.replace(EXTENSION, extension);
    }
}
