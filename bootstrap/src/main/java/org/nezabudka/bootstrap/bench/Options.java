package org.nezabudka.bootstrap.bench;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What shall be measured.
 *
 * @param what {@code start}, {@code api}, {@code streams}, {@code uploads} or {@code telephony}
 * @param clients in the database
 * @param seconds for each cell of the table, after warming up
 * @param users at once, or streams open at once, one measurement each
 * @param runs how often {@code start} starts
 * @param rates calls a minute, one measurement each
 * @param events to fold into calls
 */
record Options(String what, int clients, int seconds, List<Integer> users, int runs, List<Integer> rates, int events) {

    static final String USAGE = """
            ./crm bench start [--runs 5]
            ./crm bench api [--clients 100000] [--seconds 6] [--users 1,8,32]
            ./crm bench streams [--users 200]
            ./crm bench uploads
            ./crm bench telephony [--clients 20000] [--rates 200,600] [--events 1000000]""";

    private static final Pattern COMMA = Pattern.compile(",");

    static Options read(String[] arguments) {
        if (arguments.length == 0) throw new IllegalArgumentException("bench needs to know what to measure");
        int clients = arguments[0].equals("telephony") ? 20_000 : 100_000;
        int seconds = 6;
        int runs = 5;
        var users = arguments[0].equals("streams") ? List.of(200) : List.of(1, 8, 32);
        var rates = List.of(200, 600);
        int events = 1_000_000;
        for (int i = 1; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) throw new IllegalArgumentException(arguments[i] + " needs a value");
            var value = arguments[i + 1];
            switch (arguments[i]) {
                case "--clients" -> clients = number(arguments[i], value, 1000, 10_000_000);
                case "--seconds" -> seconds = number(arguments[i], value, 1, 600);
                case "--runs" -> runs = number(arguments[i], value, 1, 100);
                case "--users" -> users = numbers(arguments[i], value, 1, 500);
                case "--events" -> events = number(arguments[i], value, 100_000, 100_000_000);
                case "--rates" -> rates = numbers(arguments[i], value, 1, 10_000);
                default -> throw new IllegalArgumentException("bench has no option " + arguments[i]);
            }
        }
        return new Options(arguments[0], clients, seconds, users, runs, rates, events);
    }

    private static List<Integer> numbers(String option, String value, int least, int most) {
        var numbers = COMMA.splitAsStream(value)
                .map(text -> number(option, text, least, most))
                .toList();
        if (numbers.isEmpty()) throw new IllegalArgumentException(option + " needs at least one number");
        return numbers;
    }

    private static int number(String option, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException notANumber) {
            // The message below says it.
        }
        throw new IllegalArgumentException(option + " takes a number from " + least + " to " + most + ", not " + text);
    }
}
