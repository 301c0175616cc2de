package org.nezabudka.domain.client;

import static org.nezabudka.domain.client.CheckDigits.areDigits;
import static org.nezabudka.domain.client.CheckDigits.digit;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * Where a legal entity is paid. The key digit of an account is right only together with the BIC of its bank: the weights
 * 7, 1, 3 over three digits of the BIC and the account give a sum that ends in zero (Bank of Russia, № 515 of 1997).
 *
 * @param bic identification code of the bank [БИК], 9 digits
 * @param account settlement account [расчётный счёт], 20 digits
 * @param correspondentAccount [корреспондентский счёт], 20 digits; the treasury's banks have none
 */
public record BankAccount(
        String bic,
        String account,
        @Nullable String correspondentAccount,
        @Nullable String bankName) {

    public BankAccount {
        bic = bic.strip();
        account = account.strip();
        bankName = Texts.optionalLine("bankName", bankName, 200);
        if (!areDigits(bic, 9)) throw new InvalidRequisite("bic", "length");
        if (!areDigits(account, 20)) throw new InvalidRequisite("account", "length");
        // Settlement centres end in 000–002 and keep accounts under the code of the centre, as correspondent accounts
        // do.
        boolean settlementCentre = Integer.parseInt(bic.substring(6)) <= 2;
        // Accounts of the Treasury (03…), from which schools and hospitals pay, have a zero in place of the key digit.
        boolean treasury = account.startsWith("0");
        if (!treasury && !keyIsRight(settlementCentre ? "0" + bic.substring(4, 6) : bic.substring(6), account))
            throw new InvalidRequisite("account", "checksum");
        if (correspondentAccount != null) {
            correspondentAccount = correspondentAccount.strip();
            if (!areDigits(correspondentAccount, 20)) throw new InvalidRequisite("correspondentAccount", "length");
            if (!keyIsRight("0" + bic.substring(4, 6), correspondentAccount))
                throw new InvalidRequisite("correspondentAccount", "checksum");
        }
    }

    private static boolean keyIsRight(String prefix, String account) {
        var digits = prefix + account;
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = i % 3 == 0 ? 7 : i % 3 == 1 ? 1 : 3;
            sum += digit(digits, i) * weight % 10;
        }
        return sum % 10 == 0;
    }
}
