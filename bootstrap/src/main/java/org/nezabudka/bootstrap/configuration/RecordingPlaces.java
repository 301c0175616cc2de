package org.nezabudka.bootstrap.configuration;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.nezabudka.adapter.telephony.recordings.FolderRecordings;
import org.nezabudka.adapter.telephony.recordings.RecordingNames;
import org.nezabudka.adapter.telephony.recordings.WebRecordings;

/** From what is configured to where recordings are read. */
public final class RecordingPlaces {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private RecordingPlaces() {}

    /**
     * The recordings of an exchange.
     *
     * @param zone of the exchange
     * @throws IllegalArgumentException if place or name are not what they should be
     */
    public static org.nezabudka.application.call.Recordings of(Configuration.Recordings configured, ZoneId zone) {
        var names = new RecordingNames(configured.name(), zone);
        if (configured.isOnTheWeb()) return new WebRecordings(address(configured.place()), names, ANSWER_WITHIN);
        try {
            return new FolderRecordings(Path.of(configured.place()), names);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("No folder and no address", e);
        }
    }

    private static URI address(String place) {
        try {
            return URI.create(place);
        } catch (IllegalArgumentException e) {
            // What was wrong with it would repeat the password in it.
            throw new IllegalArgumentException("No address of a web server");
        }
    }
}
