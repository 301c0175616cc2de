package org.nezabudka.domain.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Texts;

/**
 * What is to be measured: the form of the task [задание на замер].
 *
 * @param kind room or product
 * @param object what it is about, in a line: «кухня, 12 м²» [объект]
 * @param whatToMeasure in detail [что замерить]
 * @param samples materials to take along and show [образцы]
 * @param wishes of the client
 * @param comment of whoever gives the task
 * @param files plans, photos and drawings the manager gives along, up to 50
 */
public record Task(
        ClientId client,
        MeasurementKindId kind,
        Site site,
        String object,
        @Nullable String whatToMeasure,
        @Nullable String samples,
        @Nullable String wishes,
        @Nullable String comment,
        Priority priority,
        List<FileId> files) {

    /** Files to take along. */
    public static final int MOST_FILES = 50;

    public Task {
        object = Texts.line("object", object, 200);
        whatToMeasure = Texts.optionalNote("whatToMeasure", whatToMeasure, 4000);
        samples = Texts.optionalNote("samples", samples, 2000);
        wishes = Texts.optionalNote("wishes", wishes, 4000);
        comment = Texts.optionalNote("comment", comment, 4000);
        files = List.copyOf(files.stream().distinct().toList());
        if (files.size() > MOST_FILES) throw new TooManyParts("files", MOST_FILES);
    }

    /** With another number of whoever is on the site. */
    public Task withPhone(@Nullable PhoneNumber phone) {
        var there = new Site(site.address(), site.district(), site.access(), site.contact(), phone);
        return new Task(client, kind, there, object, whatToMeasure, samples, wishes, comment, priority, files);
    }
}
