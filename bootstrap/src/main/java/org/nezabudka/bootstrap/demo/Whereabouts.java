package org.nezabudka.bootstrap.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Address;

/** Addresses in and around Moscow: real towns, plausible streets, houses by chance. */
final class Whereabouts {

    private record Town(String region, String name, double latitude, double longitude) {}

    private static final String AROUND = "Московская область";

    private static final Town MOSCOW = new Town("Москва", "Москва", 55.75, 37.62);

    private static final List<Town> AROUND_MOSCOW = List.of(
            new Town(AROUND, "Мытищи", 55.91, 37.73),
            new Town(AROUND, "Химки", 55.89, 37.43),
            new Town(AROUND, "Королёв", 55.92, 37.82),
            new Town(AROUND, "Балашиха", 55.80, 37.94),
            new Town(AROUND, "Люберцы", 55.68, 37.89),
            new Town(AROUND, "Подольск", 55.43, 37.54),
            new Town(AROUND, "Красногорск", 55.82, 37.33),
            new Town(AROUND, "Одинцово", 55.68, 37.28),
            new Town(AROUND, "Видное", 55.55, 37.71),
            new Town(AROUND, "Домодедово", 55.44, 37.77),
            new Town(AROUND, "Реутов", 55.76, 37.86),
            new Town(AROUND, "Долгопрудный", 55.93, 37.51),
            new Town(AROUND, "Пушкино", 56.01, 37.85),
            new Town(AROUND, "Щёлково", 55.92, 38.00),
            new Town(AROUND, "Жуковский", 55.60, 38.12),
            new Town(AROUND, "Раменское", 55.57, 38.23));

    private static final List<String> STREETS = Dice.words("""
            ул. Ленина, ул. Мира, ул. Гагарина, ул. Садовая, ул. Центральная, ул. Школьная, ул. Лесная,
            ул. Набережная, ул. Победы, ул. Комсомольская, ул. Первомайская, ул. Советская, ул. Пушкина,
            ул. Чехова, ул. Строителей, ул. Молодёжная, ул. Зелёная, ул. Юбилейная, ул. Новая, ул. Берёзовая,
            Октябрьский просп., Олимпийский просп., Новый бульвар, Парковый проезд, ул. Академика Королёва,
            ул. Космонавтов, Рябиновая ул., Весенняя ул., Солнечный бульвар, Сиреневый бульвар""");

    private Whereabouts() {}

    /** A flat in a house of many storeys, with what a delivery has to know. */
    static Address home(Dice dice) {
        var town = town(dice);
        int floor = dice.between(1, 22);
        return new Address(
                dice.chance(70) ? "Доставка" : "Домашний",
                town.region(),
                town.name(),
                dice.one(STREETS),
                house(dice),
                Integer.toString(dice.between(1, 320)),
                dice.chance(70) ? Integer.toString(dice.between(1, 8)) : null,
                floor,
                floor > 5 || dice.chance(40),
                dice.chance(40) ? dice.between(1, 320) + "К" + dice.digits(4) : null,
                null,
                near(dice, town.latitude()),
                near(dice, town.longitude()));
    }

    /** Where a company works: no flat, sometimes an office. */
    static Address office(Dice dice, String kind) {
        var town = town(dice);
        return new Address(
                kind,
                town.region(),
                town.name(),
                dice.one(STREETS),
                house(dice),
                dice.chance(50) ? "оф. " + dice.between(101, 640) : null,
                null,
                dice.between(1, 6),
                dice.chance(50),
                null,
                null,
                near(dice, town.latitude()),
                near(dice, town.longitude()));
    }

    /** As it stands in a register: one line. */
    static String registered(Dice dice) {
        var town = town(dice);
        return dice.between(101, 144) + dice.digits(3) + ", "
                + (town.equals(MOSCOW) ? "г. Москва" : town.region() + ", г. " + town.name()) + ", " + dice.one(STREETS)
                + ", д. " + house(dice) + ", пом. " + dice.between(1, 40);
    }

    private static Town town(Dice dice) {
        return dice.chance(45) ? MOSCOW : dice.one(AROUND_MOSCOW);
    }

    private static String house(Dice dice) {
        int number = dice.between(1, 120);
        return switch (dice.below(6)) {
            case 0 -> number + "к" + dice.between(1, 4);
            case 1 -> number + "с" + dice.between(1, 3);
            case 2 -> number + "А";
            default -> Integer.toString(number);
        };
    }

    /** Within some four kilometres; rounded to what a map shows of a house. */
    private static @Nullable Double near(Dice dice, double centre) {
        return Math.round((centre + dice.between(-360, 360) / 10_000.0) * 10_000) / 10_000.0;
    }
}
