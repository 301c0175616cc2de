package org.nezabudka.bootstrap.bench;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What shall be measured.
 *
 * @param what {@code start}, {@code api} or {@code streams}
 * @param clients in the database of {@code api}
 * @param seconds for each cell of the table, after warming up
 * @param users at once, or streams open at once, one measurement each
 * @param runs how often {@code start} starts
 */
record Options(String what, int clients, int seconds, List<Integer> users, int runs) {

    static final String USAGE = """
            ./crm bench start [--runs 5]
            ./crm bench api [--clients 100000] [--seconds 6] [--users 1,8,32]
            ./crm bench streams [--users 200]""";

    private static final Pattern COMMA = Pattern.compile(",");

    static Options read(String[] arguments) {
        if (arguments.length == 0) throw new IllegalArgumentException("bench needs to know what to measure");
        int clients = 100_000;
        int seconds = 6;
        int runs = 5;
        var users = arguments[0].equals("streams") ? List.of(200) : List.of(1, 8, 32);
        for (int i = 1; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) throw new IllegalArgumentException(arguments[i] + " needs a value");
            var value = arguments[i + 1];
            switch (arguments[i]) {
                case "--clients" -> clients = number(arguments[i], value, 1000, 10_000_000);
                case "--seconds" -> seconds = number(arguments[i], value, 1, 600);
                case "--runs" -> runs = number(arguments[i], value, 1, 100);
                case "--users" ->
                    users = COMMA.splitAsStream(value)
                            .map(text -> number("--users", text, 1, 500))
                            .toList();
                default -> throw new IllegalArgumentException("bench has no option " + arguments[i]);
            }
        }
        if (users.isEmpty()) throw new IllegalArgumentException("--users needs at least one number");
        return new Options(arguments[0], clients, seconds, users, runs);
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
