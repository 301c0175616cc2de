package org.nezabudka.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/** Chance that repeats itself: one seed always gives the same company. */
final class Dice {

    private static final Pattern COMMA = Pattern.compile(",\\s*");

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** 0 to {@code bound} − 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of a weight, drawn as often as the weight says. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) sum += weight;
        int drawn = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            drawn -= weights[i];
            if (drawn < 0) return i;
        }
        throw new IllegalStateException("The weights do not add up");
    }

    String digits(int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) text.append((char) ('0' + random.nextInt(10)));
        return text.toString();
    }

    /** A time around {@code median}: half are shorter, few are much longer. */
    Duration around(Duration median, Duration most) {
        double factor = Math.exp(random.nextGaussian() * 0.9);
        long millis = Math.round(median.toMillis() * factor);
        return Duration.ofMillis(Math.min(millis, most.toMillis()));
    }

    Instant between(Instant from, Instant until) {
        long span = Duration.between(from, until).toMillis();
        return span <= 0 ? from : from.plusMillis(random.nextLong(span));
    }

    /** A number between 0 and 1, nearer to 1 the greater {@code power} is. */
    double late(double power) {
        return Math.pow(random.nextDouble(), 1 / power);
    }

    /** An id of version 7, as if it had been given at that moment. */
    UUID idAt(Instant moment) {
        long high = (moment.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The words of a text, parted by commas. */
    static List<String> words(String text) {
        return COMMA.splitAsStream(text.replace('\n', ' ').strip()).toList();
    }
}
