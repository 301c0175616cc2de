package org.nezabudka.application.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * How fast inquiries of a time were answered, among those the actor may see.
 *
 * @param received how many there were
 * @param answered by evidence
 * @param resolved by a reason
 * @param open that still wait
 * @param inTime closed before the first deadline
 * @param late closed after it, or open and past it
 * @param passedOn that missed one deadline at least
 * @param medianSeconds working time to the answer, of half of the answered ones at most; {@code null} without answers
 * @param distribution of the answered ones by working time, each with its upper end
 * @param byEmployee by who answered or has to, the busiest first
 * @param byHour by the hour of the day in which they were received, in the company's zone; hours without any are left out
 */
public record InquiryStatistics(
        int received,
        int answered,
        int resolved,
        int open,
        int inTime,
        int late,
        int passedOn,
        @Nullable Long medianSeconds,
        List<Bucket> distribution,
        List<OfEmployee> byEmployee,
        List<OfHour> byHour) {

    /** Upper ends of the distribution in minutes of working time; what took longer is in a last bucket without an end. */
    public static final List<Integer> MINUTES = List.of(2, 5, 10, 20, 30, 60);

    /**
     * A part of the distribution.
     *
     * @param upToMinutes up to and with so many minutes of working time; {@code null}: longer than all
     */
    public record Bucket(@Nullable Integer upToMinutes, int count) {}

    /** What one employee answered; {@code null} stands for nobody. */
    public record OfEmployee(
            @Nullable EmployeeId employee,
            @Nullable String name,
            int closed,
            int inTime,
            @Nullable Long medianSeconds) {}

    /** What came in during one hour of the day. */
    public record OfHour(int hour, int received, int inTime) {}

    /**
     * What one inquiry contributes.
     *
     * @param closedAt {@code null} while it is open
     * @param answered by evidence
     * @param took working time to the end; {@code null} while it is open
     * @param who answered or closed it, else who has to
     */
    public record Fact(
            Instant receivedAt,
            Instant firstDeadline,
            int missedDeadlines,
            @Nullable Instant closedAt,
            boolean answered,
            @Nullable Duration took,
            @Nullable EmployeeId who,
            @Nullable String name) {

        boolean isInTime() {
            return closedAt != null && !closedAt.isAfter(firstDeadline);
        }

        boolean isLate(Instant now) {
            return (closedAt == null ? now : closedAt).isAfter(firstDeadline);
        }
    }

    /**
     * Counts.
     *
     * @param now what counts as past its deadline
     * @param zone in which the hours of the day are told
     */
    public static InquiryStatistics of(List<Fact> facts, Instant now, ZoneId zone) {
        var answered = facts.stream().filter(Fact::answered).toList();
        return new InquiryStatistics(
                facts.size(),
                answered.size(),
                count(facts, fact -> fact.closedAt() != null && !fact.answered()),
                count(facts, fact -> fact.closedAt() == null),
                count(facts, Fact::isInTime),
                count(facts, fact -> fact.isLate(now)),
                count(facts, fact -> fact.missedDeadlines() > 0),
                median(answered),
                distribution(answered),
                byEmployee(facts),
                byHour(facts, zone));
    }

    private static int count(List<Fact> facts, Predicate<Fact> condition) {
        return (int) facts.stream().filter(condition).count();
    }

    private static @Nullable Long median(List<Fact> facts) {
        var sorted = facts.stream()
                .filter(Fact::answered)
                .map(fact -> fact.took() == null ? Duration.ZERO : fact.took())
                .sorted()
                .toList();
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2).toSeconds();
    }

    private static List<Bucket> distribution(List<Fact> answered) {
        var buckets = new ArrayList<Bucket>();
        var from = Duration.ofMillis(-1);
        for (int minutes : MINUTES) {
            var upTo = Duration.ofMinutes(minutes);
            var after = from;
            buckets.add(new Bucket(
                    minutes,
                    count(
                            answered,
                            fact -> took(fact).compareTo(after) > 0
                                    && took(fact).compareTo(upTo) <= 0)));
            from = upTo;
        }
        var last = from;
        buckets.add(new Bucket(null, count(answered, fact -> took(fact).compareTo(last) > 0)));
        return buckets;
    }

    private static Duration took(Fact fact) {
        return fact.took() == null ? Duration.ZERO : fact.took();
    }

    private static List<OfEmployee> byEmployee(List<Fact> facts) {
        var theirs = new LinkedHashMap<Optional<EmployeeId>, List<Fact>>();
        for (var fact : facts)
            theirs.computeIfAbsent(Optional.ofNullable(fact.who()), any -> new ArrayList<>())
                    .add(fact);
        return theirs.entrySet().stream()
                .map(entry -> new OfEmployee(
                        entry.getKey().orElse(null),
                        entry.getValue().getFirst().name(),
                        count(entry.getValue(), fact -> fact.closedAt() != null),
                        count(entry.getValue(), Fact::isInTime),
                        median(entry.getValue())))
                .sorted(Comparator.comparingInt(OfEmployee::closed)
                        .reversed()
                        .thenComparing(one -> one.name() == null ? "" : one.name()))
                .toList();
    }

    private static List<OfHour> byHour(List<Fact> facts, ZoneId zone) {
        var hours = new TreeMap<Integer, List<Fact>>();
        for (var fact : facts)
            hours.computeIfAbsent(fact.receivedAt().atZone(zone).getHour(), any -> new ArrayList<>())
                    .add(fact);
        return hours.entrySet().stream()
                .map(entry ->
                        new OfHour(entry.getKey(), entry.getValue().size(), count(entry.getValue(), Fact::isInTime)))
                .toList();
    }

    public InquiryStatistics {
        distribution = List.copyOf(distribution);
        byEmployee = List.copyOf(byEmployee);
        byHour = List.copyOf(byHour);
    }
}
