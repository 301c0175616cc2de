package org.nezabudka.bootstrap.demo;

import org.nezabudka.domain.client.BankAccount;
import org.nezabudka.domain.client.Inn;
import org.nezabudka.domain.client.Kpp;
import org.nezabudka.domain.client.Ogrn;

/**
 * Requisites whose check digits are right, of offices and banks there are not: tax office 7700 and bank codes that begin with
 * 044500 were never given out, so that nobody's real number stands here.
 */
final class Requisites {

    private static final int[] OF_TEN = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] OF_ELEVEN = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] OF_TWELVE = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private static final String[] BANKS = {
        "Учебный банк «Берёза»", "Банк «Пример»", "КБ «Образец»", "Банк «Левый берег»", "АКБ «Демонстрационный»"
    };

    private Requisites() {}

    static Inn innOfOrganization(Dice dice) {
        var digits = "7700" + dice.digits(5);
        return new Inn(digits + check(digits, OF_TEN));
    }

    static Inn innOfEntrepreneur(Dice dice) {
        var digits = "7700" + dice.digits(6);
        digits += check(digits, OF_ELEVEN);
        return new Inn(digits + check(digits, OF_TWELVE));
    }

    static Kpp kpp() {
        return new Kpp("770001001");
    }

    static Ogrn ogrnOfOrganization(Dice dice, int year) {
        var digits = "1%02d7700".formatted(year % 100) + dice.digits(5);
        return new Ogrn(digits + Long.parseLong(digits) % 11 % 10);
    }

    static Ogrn ogrnOfEntrepreneur(Dice dice, int year) {
        var digits = "3%02d7700".formatted(year % 100) + dice.digits(7);
        return new Ogrn(digits + Long.parseLong(digits) % 13 % 10);
    }

    /** A settlement account in roubles at one of our banks. */
    static BankAccount bank(Dice dice, boolean organization) {
        int bank = dice.below(BANKS.length);
        var tail = Integer.toString(101 + bank * 111);
        var account = keyed(tail, (organization ? "40702810" : "40802810"), "7700" + dice.digits(7));
        var correspondent = keyed("000", "30101810", "00000000" + tail);
        return new BankAccount("044500" + tail, account, correspondent, BANKS[bank]);
    }

    private static int check(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * (digits.charAt(i) - '0');
        return sum % 11 % 10;
    }

    /** The account whose ninth digit, its key, makes the weighted sum with the bank's digits end in zero. */
    private static String keyed(String bank, String head, String tail) {
        for (int key = 0; key <= 9; key++) {
            var account = head + key + tail;
            var digits = bank + account;
            int sum = 0;
            for (int i = 0; i < digits.length(); i++)
                sum += (digits.charAt(i) - '0') * (i % 3 == 0 ? 7 : i % 3 == 1 ? 1 : 3);
            if (sum % 10 == 0) return account;
        }
        throw new IllegalStateException("The weight of the key digit is prime to ten, so one of ten fits");
    }
}
