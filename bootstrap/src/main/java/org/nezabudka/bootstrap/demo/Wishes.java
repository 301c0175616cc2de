package org.nezabudka.bootstrap.demo;

import java.util.List;

/** What clients want, and what managers write about them. */
final class Wishes {

    private static final List<String> FRONTS = List.of(
            "фасады МДФ в эмали, цвет «слоновая кость»",
            "фасады из массива дуба",
            "крашеный МДФ без ручек, цвет «графит»",
            "фасады в плёнке, под светлый ясень",
            "фасады с фрезеровкой, патина",
            "матовый пластик, цвет «капучино»",
            "шпон ореха");

    private static final List<String> KITCHENS = List.of(
            "Кухня угловая %s × %s м",
            "Кухня прямая %s м, высота до потолка %s м", "Кухня с островом %s × %s м", "Кухня П-образная %s × %s м");

    private static final List<String> WORKTOPS = List.of(
            "столешница из кварцевого агломерата",
            "столешница 38 мм, «мрамор бьянко»",
            "столешница из искусственного камня с подклейной мойкой",
            "столешница из массива");

    private static final List<String> OTHERS = List.of(
            "Шкаф-купе в прихожую %s м, зеркало на двух дверях",
            "Гардеробная %s м, много вешалок, обувница",
            "Детская для двоих: двухъярусная кровать, два стола, шкаф %s м",
            "Спальня: кровать с подъёмным механизмом, комод, шкаф %s м",
            "Гостиная: стенка под телевизор %s м, витрины с подсветкой",
            "Прихожая с банкеткой и закрытой вешалкой, %s м",
            "Кабинет: стол, стеллаж до потолка %s м, тумба с замком",
            "Мебель в ванную: тумба под раковину и пенал, %s м");

    private static final List<String> OF_COMPANIES = List.of(
            "Рабочие места на %d сотрудников: столы, тумбы, перегородки",
            "Стойка ресепшен и зона ожидания, %d посадочных мест",
            "Барная стойка и мебель для зала на %d мест",
            "Шкафы и столы для кабинетов, %d шт., нужны сертификаты",
            "Встроенная мебель для %d номеров, образец до подписания договора",
            "Торговое оборудование: витрины и стеллажи, %d позиций",
            "Мебель для показательной квартиры, %d помещений");

    private static final List<String> NOTES = List.of(
            "Звонить после 18:00.",
            "Предпочитает переписку, не звонить.",
            "Сначала посчитать у конкурентов, потом вернётся.",
            "Очень внимательна к оттенкам, возить образцы.",
            "Вход со двора, машину ставить заранее.",
            "Ремонт закончат через месяц, замер после плитки.",
            "Решает муж, замер по согласованию с ним.",
            "Просит скидку постоянного клиента.",
            "Технику берут сами, ждём модели для встраивания.",
            "Оплата только по счёту, закрывающие через ЭДО.",
            "Рассматривает рассрочку на 10 месяцев.",
            "Собака дома, предупредить сборщиков.");

    private static final List<String> TAGS = List.of(
            "VIP",
            "рассрочка",
            "новостройка",
            "дизайн-проект",
            "срочно",
            "постоянный",
            "кухня",
            "шкаф-купе",
            "ипотека",
            "загородный дом");

    private static final List<String> COMPANY_TAGS =
            List.of("тендер", "дилер", "дизайнер", "застройщик", "постоянный", "отсрочка платежа", "ЭДО", "опт");

    private Wishes() {}

    static String ofPerson(Dice dice) {
        if (!dice.chance(55)) return dice.one(OTHERS).formatted(metres(dice, 12, 36)) + ". Бюджет до " + budget(dice);
        return dice.one(KITCHENS).formatted(metres(dice, 21, 42), metres(dice, 15, 29)) + ", " + dice.one(FRONTS) + ", "
                + dice.one(WORKTOPS) + ". Бюджет до " + budget(dice);
    }

    static String ofCompany(Dice dice) {
        return dice.one(OF_COMPANIES).formatted(dice.between(4, 48)) + ". Срок — " + dice.between(3, 10) + " недель";
    }

    static String note(Dice dice) {
        return dice.one(NOTES);
    }

    static String tag(Dice dice, boolean company) {
        return dice.one(company ? COMPANY_TAGS : TAGS);
    }

    private static String metres(Dice dice, int least, int most) {
        int decimetres = dice.between(least, most);
        return decimetres / 10 + "," + decimetres % 10;
    }

    private static String budget(Dice dice) {
        return dice.between(4, 70) * 10 + " тыс. ₽";
    }
}
