package org.nezabudka.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up the stretches of time in which at least one of us was on the line. */
final class TalkTime {

    private record Stretch(Instant from, Instant to) {}

    private final Instant from;
    private final Instant to;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Only what lies between {@code from} and {@code to} counts: the time the outside party was there. */
    TalkTime(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    void add(Instant begin, Instant end) {
        var first = begin.isBefore(from) ? from : begin;
        var last = end.isAfter(to) ? to : end;
        if (first.isBefore(last)) stretches.add(new Stretch(first, last));
    }

    Duration total() {
        var total = Duration.ZERO;
        var covered = Instant.MIN;
        for (var stretch :
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            var begin = stretch.from().isBefore(covered) ? covered : stretch.from();
            if (begin.isBefore(stretch.to())) {
                total = total.plus(Duration.between(begin, stretch.to()));
                covered = stretch.to();
            }
        }
        return total;
    }
}
