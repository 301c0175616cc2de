package org.nezabudka.adapter.telephony.asterisk;

import java.time.Duration;
import java.time.ZoneId;
import org.nezabudka.domain.call.PbxSettings;

/**
 * Where a PBX is and how to talk to it.
 *
 * @param pbx what its devices are called
 * @param zone the zone of its clock, for the local times in call detail records
 * @param patience how long to wait for what
 */
public record AsteriskSettings(
        PbxSettings pbx, String host, int port, String user, String secret, ZoneId zone, Patience patience) {

    /**
     * How long to wait for what.
     *
     * @param connect for the port to open
     * @param ping between two signs of life that we ask for
     * @param silence nothing read for so long means the connection is dead
     * @param retry before the second attempt to connect; it doubles with every further one
     * @param retryMost the longest pause between attempts
     */
    public record Patience(Duration connect, Duration ping, Duration silence, Duration retry, Duration retryMost) {

        /** A silent connection is noticed within 15 s; a PBX that comes back is found within a second. */
        public static Patience usual() {
            return new Patience(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(14),
                    Duration.ofMillis(100),
                    Duration.ofMillis(800));
        }
    }

    public AsteriskSettings {
        ControlChars.refuse("the host name", host);
        ControlChars.refuse("the user name", user);
        ControlChars.refuse("the secret", secret);
    }

    /** The secret is not for logs. */
    @Override
    public String toString() {
        return pbx.pbx() + " at " + host + ":" + port;
    }
}
