package org.nezabudka.domain.client;

/** Arithmetic of the check digits in Russian requisites. */
final class CheckDigits {

    private CheckDigits() {}

    static boolean areDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static int digit(String text, int index) {
        return text.charAt(index) - '0';
    }

    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * digit(digits, i);
        return sum;
    }
}
