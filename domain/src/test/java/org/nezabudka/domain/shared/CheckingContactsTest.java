package org.nezabudka.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckingContactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"+79161234567", "+12025550123", "+6841234567", "+123456789012345", "+3712345678"})
    void a_number_is_a_plus_sign_and_digits(String number) {
        assertThat(new PhoneNumber(number).digits()).isEqualTo(number.substring(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "79161234567",
                "89161234567",
                "+0123456789",
                "+123456",
                "+1234567890123456",
                "+7 916 123 45 67",
                "+7916123456x",
                "+７９１６１２３４５６７",
                "+79161234567\n"
            })
    void anything_else_is_no_number(String text) {
        assertThatThrownBy(() -> new PhoneNumber(text))
                .isInstanceOfSatisfying(
                        InvalidPhoneNumber.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("phone"));
    }

    @ParameterizedTest
    @CsvSource({
        "+79161234567,+7 ••• •••-45-67",
        "+12025550123,+1 ••• •••-01-23",
        "+491711234567,+49 ••• •••-45-67",
        "+375291234567,+375 ••• •••-45-67",
        "+380441234567,+380 ••• •••-45-67"
    })
    void a_masked_number_keeps_country_and_last_four_digits(String number, String masked) {
        assertThat(new PhoneNumber(number).masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna@Example.COM,anna@example.com",
        "' anna.ivanova+kitchen@mail.example.ru ',anna.ivanova+kitchen@mail.example.ru",
        "анна@почта.рф,анна@почта.рф",
        "a@xn--80a1acny.xn--p1ai,a@xn--80a1acny.xn--p1ai"
    })
    void two_spellings_of_a_mailbox_are_one(String given, String kept) {
        assertThat(new EmailAddress(given).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "@example.com",
                "anna@",
                "anna@example",
                "anna@@example.com",
                "anna@-example.com",
                "anna ivanova@example.com",
                ".anna@example.com",
                "anna.@example.com",
                "anna..i@example.com",
                "anna@example..com",
                "anna@example.com\nBcc: all@example.com",
                "anna@exam ple.com",
                "<anna@example.com>"
            })
    void what_mail_cannot_be_sent_to_is_refused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(InvalidEmailAddress.class);
    }

    @Test
    void a_mailbox_has_at_most_254_characters() {
        var domain = "@" + "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".example.com";
        var longest = "x".repeat(254 - domain.length()) + domain;
        assertThat(new EmailAddress(longest).value()).hasSize(254);
        assertThatThrownBy(() -> new EmailAddress("x" + longest)).isInstanceOf(InvalidEmailAddress.class);
        assertThatThrownBy(() -> new EmailAddress("a.".repeat(500_000) + "@")).isInstanceOf(InvalidEmailAddress.class);
    }

    @Test
    void a_name_has_a_family_or_a_first_name() {
        assertThat(new PersonName("Иванова", "Анна", "Петровна").full()).isEqualTo("Иванова Анна Петровна");
        assertThat(new PersonName(null, " Анна ", " ").full()).isEqualTo("Анна");
        assertThatThrownBy(() -> new PersonName(null, " ", "Петровна")).isInstanceOf(InvalidText.class);
    }

    @Test
    void an_address_has_some_part_and_a_place_within_the_world() {
        assertThat(address("Химки", null, null).city()).isEqualTo("Химки");
        assertThat(address("Химки", 90.0, -180.0).latitude()).isEqualTo(90.0);
        assertRefused("text", "empty", () -> address(null, null, null));
        assertRefused("latitude", "incomplete", () -> address("Химки", 55.9, null));
        assertRefused("latitude", "out-of-range", () -> address("Химки", 90.1, 37.4));
        assertRefused("latitude", "out-of-range", () -> address("Химки", Double.NaN, 37.4));
        assertRefused("longitude", "out-of-range", () -> address("Химки", 55.9, Double.POSITIVE_INFINITY));
    }

    private static Address address(String city, Double latitude, Double longitude) {
        return new Address(null, null, city, null, null, "17", null, null, null, null, null, latitude, longitude);
    }

    private static void assertRefused(String field, String rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidText.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.facts()).containsEntry("rule", rule);
        });
    }
}
