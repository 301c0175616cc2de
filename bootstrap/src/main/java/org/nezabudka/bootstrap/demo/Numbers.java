package org.nezabudka.bootstrap.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nezabudka.domain.client.ContactEmail;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.client.Messenger;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.PhoneNumber;

/**
 * Telephone numbers and mailboxes that belong to nobody: subscriber numbers that begin with 000 are not given out, and the
 * domain {@code example} is kept free for examples (RFC 2606).
 */
final class Numbers {

    private static final List<String> MOBILE = List.of(
            "903", "905", "906", "909", "910", "915", "916", "917", "925", "926", "929", "963", "964", "965", "967",
            "968", "977");

    private static final List<String> MAIL =
            List.of("pochta.example", "mail.example", "post.example", "yashchik.example");

    private final Dice dice;
    private final Set<String> given = new HashSet<>();

    Numbers(Dice dice) {
        this.dice = dice;
    }

    PhoneNumber mobile() {
        return fresh(MOBILE);
    }

    PhoneNumber landline() {
        return fresh(List.of("495", "499"));
    }

    ContactPhone mobile(String label) {
        return new ContactPhone(mobile(), label, null);
    }

    ContactPhone office() {
        return new ContactPhone(landline(), "Офис", dice.chance(30) ? Integer.toString(dice.between(10, 399)) : null);
    }

    ContactEmail email(PersonName name) {
        var family = PeopleNames.latin(name.family() == null ? "client" : name.family());
        var given = name.given() == null ? "" : PeopleNames.latin(name.given());
        var local = dice.chance(50) ? given + "." + family : family + dice.between(70, 99);
        return new ContactEmail(new EmailAddress(local + dice.digits(2) + "@" + dice.one(MAIL)), null);
    }

    ContactEmail email(String box, String company) {
        return new ContactEmail(
                new EmailAddress(box + "@" + PeopleNames.latin(company) + dice.digits(3) + ".example"), null);
    }

    Messenger messenger(PersonName name, PhoneNumber number) {
        return switch (dice.below(4)) {
            case 0 ->
                new Messenger(
                        Messenger.Service.TELEGRAM,
                        "@" + PeopleNames.latin(name.family() == null ? "client" : name.family()) + dice.digits(3));
            case 1 -> new Messenger(Messenger.Service.VIBER, number.value());
            case 2 -> new Messenger(Messenger.Service.MAX, number.value());
            default -> new Messenger(Messenger.Service.WHATSAPP, number.value());
        };
    }

    private PhoneNumber fresh(List<String> codes) {
        while (true) {
            var number = "+7" + dice.one(codes) + "000" + dice.digits(4);
            if (given.add(number)) return new PhoneNumber(number);
        }
    }
}
