package org.nezabudka.bootstrap.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** What one measurement gave. */
final class Measured {

    private final long[] micros;
    private final double seconds;
    private final long errors;

    /**
     * One measurement.
     *
     * @param micros how long each request took
     * @param seconds how long it ran
     * @param errors requests that were not answered as they should be; not among {@code micros}
     */
    Measured(long[] micros, double seconds, long errors) {
        this.micros = micros.clone();
        this.seconds = seconds;
        this.errors = errors;
    }

    long[] micros() {
        return micros.clone();
    }

    double seconds() {
        return seconds;
    }

    long errors() {
        return errors;
    }

    boolean isEmpty() {
        return micros.length == 0;
    }

    /** Several rounds as one. */
    static Measured together(List<Measured> rounds) {
        var all = rounds.stream()
                .flatMapToLong(round -> LongStream.of(round.micros))
                .toArray();
        Arrays.sort(all);
        return new Measured(
                all,
                rounds.stream().mapToDouble(Measured::seconds).sum(),
                rounds.stream().mapToLong(Measured::errors).sum());
    }

    double perSecond() {
        return micros.length / seconds;
    }

    /** In milliseconds; only of rounds put {@link #together}, which are sorted. */
    double percentile(int percent) {
        return micros.length == 0 ? Double.NaN : micros[(int) ((micros.length - 1L) * percent / 100)] / 1000.0;
    }
}
