package org.nezabudka.bootstrap.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of businesses that order furniture, each given once. */
final class CompanyNames {

    /**
     * A kind of business.
     *
     * @param industry of the dictionary
     */
    private record Kind(String name, String industry) {}

    /**
     * A business.
     *
     * @param shown the name the office uses
     * @param own the part in quotation marks, which its legal entity bears
     */
    record Named(String shown, String own, String industry) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("Кафе", "restaurant"),
            new Kind("Ресторан", "restaurant"),
            new Kind("Кофейня", "restaurant"),
            new Kind("Пекарня", "restaurant"),
            new Kind("Гостиница", "hotel"),
            new Kind("Апарт-отель", "hotel"),
            new Kind("Стоматология", "medicine"),
            new Kind("Клиника", "medicine"),
            new Kind("Аптека", "medicine"),
            new Kind("Детский центр", "education"),
            new Kind("Частная школа", "education"),
            new Kind("Салон красоты", "beauty"),
            new Kind("Студия дизайна", "design"),
            new Kind("Архитектурное бюро", "design"),
            new Kind("Строительная компания", "construction"),
            new Kind("Ремонтная компания", "construction"),
            new Kind("Магазин", "retail"),
            new Kind("Бутик", "retail"),
            new Kind("Бизнес-центр", "office"),
            new Kind("Юридическое бюро", "office"),
            new Kind("Агентство", "office"));

    private static final List<String> OWN = Dice.words("""
            Берёзка, Ромашка, Василёк, Подсолнух, Рябина, Черёмуха, Лаванда, Магнолия, Орхидея, Ландыш, Вереск, Мята,
            Тимьян, Шафран, Корица, Ваниль, Янтарь, Малахит, Аметист, Опал, Бирюза, Коралл, Жемчуг, Маяк, Якорь, Бриз,
            Штиль, Горизонт, Меридиан, Зенит, Полюс, Комета, Вега, Орион, Парус, Причал, Набережная, Усадьба, Терем,
            Слобода, Околица, Мельница, Пасека, Родник, Каскад, Рассвет, Полдень, Сумерки, Созвездие, Радуга""");

    private final Dice dice;
    private final Set<String> given = new HashSet<>();

    CompanyNames(Dice dice) {
        this.dice = dice;
    }

    Named next() {
        while (true) {
            var kind = dice.one(KINDS);
            var own = dice.one(OWN);
            var shown = kind.name() + " «" + own + "»";
            if (given.add(shown)) return new Named(shown, own, kind.industry());
        }
    }
}
