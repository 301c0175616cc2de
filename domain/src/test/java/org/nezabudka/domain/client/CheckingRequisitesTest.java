package org.nezabudka.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.LegalEntityBuilder.aLegalEntity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requisites here are public ones of banks, state companies and tax offices, and samples of the tax service. */
class CheckingRequisitesTest {

    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "7736050003", "7728168971", "7710140679", " 7707083893 "})
    void the_inn_of_an_organisation_has_ten_digits(String inn) {
        assertThat(new Inn(inn).ofOrganization()).isTrue();
        assertThat(new Inn(inn).value()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500100732259", "526317984689"})
    void the_inn_of_a_person_has_twelve_digits(String inn) {
        assertThat(new Inn(inn).ofOrganization()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7707083894", "7707038893", "0000000000", "500100732258", "500100732269", "000000000000"})
    void an_inn_with_a_slip_of_the_pen_is_refused(String inn) {
        assertRefused("inn", "checksum", () -> new Inn(inn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "770708389", "77070838931", "77070838AB", "7707 083893", "٧٧٠٧٠٨٣٨٩٣", "7707083893000"})
    void an_inn_of_another_length_or_of_other_signs_is_refused(String inn) {
        assertRefused("inn", "length", () -> new Inn(inn));
    }

    @Test
    void every_wrong_digit_of_an_inn_shows() {
        var right = "7707083893";
        for (int place = 0; place < right.length(); place++)
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit == right.charAt(place)) continue;
                var wrong = right.substring(0, place) + digit + right.substring(place + 1);
                // Sums of 0 and 10 modulo 11 share the check digit 0: the one slip in eleven that the rule cannot see.
                if (sumOf(wrong) % 11 % 10 == wrong.charAt(9) - '0') continue;
                assertRefused("inn", "checksum", () -> new Inn(wrong));
            }
    }

    private static int sumOf(String inn) {
        int[] weights = {2, 4, 10, 3, 5, 9, 4, 6, 8};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * (inn.charAt(i) - '0');
        return sum;
    }

    @ParameterizedTest
    @ValueSource(strings = {"773601001", "770401001", "9972AB001"})
    void a_kpp_has_office_reason_and_number(String kpp) {
        assertThat(new Kpp(kpp).value()).isEqualTo(kpp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "77360100", "7736010011", "77A601001", "7736ab001", "773601-01"})
    void any_other_kpp_is_refused(String kpp) {
        assertRefused("kpp", "shape", () -> new Kpp(kpp));
    }

    @ParameterizedTest
    @CsvSource({"1027700132195,true", "1027700070518,true", "304500116000157,false"})
    void an_ogrn_tells_organisation_from_entrepreneur(String ogrn, boolean organization) {
        assertThat(new Ogrn(ogrn).ofOrganization()).isEqualTo(organization);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1027700132194", "1207700132195", "0000000000000", "304500116000158", "000000000000000"})
    void an_ogrn_with_a_slip_of_the_pen_is_refused(String ogrn) {
        assertRefused("ogrn", "checksum", () -> new Ogrn(ogrn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "102770013219", "10277001321950", "102770013219X"})
    void an_ogrn_of_another_length_is_refused(String ogrn) {
        assertRefused("ogrn", "length", () -> new Ogrn(ogrn));
    }

    @ParameterizedTest
    @CsvSource({
        "044525225,40702810438000060473,30101810400000000225",
        "044525974,40702810610000000001,30101810145250000974",
        // the tax account of the Treasury: no key digit; its single account is checked like a correspondent one
        "017003983,03100643000000018500,40102810445370000059",
        // an account kept by a settlement centre of the Bank of Russia itself
        "044525000,40101810045250010041,"
    })
    void an_account_fits_its_bank(String bic, String account, String correspondent) {
        assertThatCode(() -> new BankAccount(bic, account, correspondent, null)).doesNotThrowAnyException();
    }

    @Test
    void an_account_at_another_bank_or_with_a_slip_of_the_pen_is_refused() {
        assertRefused("account", "checksum", () -> new BankAccount("044525974", "40702810438000060473", null, null));
        assertRefused("account", "checksum", () -> new BankAccount("044525225", "40702810438000060474", null, null));
    }

    @Test
    void a_correspondent_account_of_another_region_or_with_a_slip_of_the_pen_is_refused() {
        for (var correspondent : new String[] {"30101810500000000653", "30101810400000000226"})
            assertRefused(
                    "correspondentAccount",
                    "checksum",
                    () -> new BankAccount("044525225", "40702810438000060473", correspondent, null));
    }

    @Test
    void lengths_of_bank_requisites_are_checked_one_by_one() {
        assertRefused("bic", "length", () -> new BankAccount("04452522", "40702810438000060473", null, null));
        assertRefused("bic", "length", () -> new BankAccount("04452522X", "40702810438000060473", null, null));
        assertRefused("account", "length", () -> new BankAccount("044525225", "4070281043800006047", null, null));
        assertRefused(
                "correspondentAccount",
                "length",
                () -> new BankAccount("044525225", "40702810438000060473", "3010181040000000022", null));
    }

    @Test
    void only_organisations_have_a_kpp() {
        assertThatCode(() ->
                        aLegalEntity("ПАО").inn("7707083893").kpp("773601001").build())
                .doesNotThrowAnyException();
        assertRefused(
                "kpp",
                "entrepreneur",
                () -> aLegalEntity("ИП").inn("500100732259").kpp("773601001").build());
    }

    @Test
    void inn_and_ogrn_are_of_one_kind() {
        assertThatCode(() -> aLegalEntity("ИП")
                        .inn("500100732259")
                        .ogrn("304500116000157")
                        .build())
                .doesNotThrowAnyException();
        assertRefused(
                "ogrn",
                "other-kind-than-inn",
                () -> aLegalEntity("ПАО")
                        .inn("7707083893")
                        .ogrn("304500116000157")
                        .build());
    }

    private static void assertRefused(String field, String rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidRequisite.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.facts()).containsEntry("rule", rule);
        });
    }
}
