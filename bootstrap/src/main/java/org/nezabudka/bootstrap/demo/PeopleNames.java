package org.nezabudka.bootstrap.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nezabudka.domain.shared.PersonName;

/** Russian names in which surname, first name and patronymic agree in gender. */
final class PeopleNames {

    private static final List<String> MEN = Dice.words("""
            Александр, Алексей, Анатолий, Андрей, Антон, Артём, Борис, Вадим, Валентин, Виктор, Виталий, Владимир,
            Владислав, Глеб, Григорий, Даниил, Денис, Дмитрий, Евгений, Егор, Иван, Игорь, Кирилл, Константин, Леонид,
            Максим, Матвей, Михаил, Николай, Олег, Павел, Пётр, Роман, Руслан, Сергей, Станислав, Степан, Тимофей,
            Фёдор, Юрий""");

    private static final List<String> WOMEN = Dice.words("""
            Алина, Алла, Анастасия, Анна, Валентина, Валерия, Вера, Вероника, Виктория, Галина, Дарья, Диана,
            Евгения, Екатерина, Елена, Елизавета, Жанна, Зоя, Инна, Ирина, Карина, Кристина, Ксения, Лариса, Лидия,
            Людмила, Маргарита, Марина, Мария, Надежда, Наталья, Нина, Оксана, Ольга, Полина, Светлана, София,
            Тамара, Татьяна, Юлия""");

    /** Patronymics without their ending: «Иванов» becomes Иванович and Ивановна. */
    private static final List<String> FATHERS = Dice.words("""
            Александров, Алексеев, Анатольев, Андреев, Антонов, Артёмов, Борисов, Вадимов, Валентинов, Викторов,
            Витальев, Владимиров, Владиславов, Геннадьев, Георгиев, Григорьев, Денисов, Дмитриев, Евгеньев, Егоров,
            Иванов, Игорев, Константинов, Леонидов, Максимов, Михайлов, Николаев, Олегов, Павлов, Петров, Романов,
            Сергеев, Станиславов, Степанов, Фёдоров, Юрьев""");

    /** Surnames of men; a woman's follows from the ending. */
    private static final List<String> FAMILIES = Dice.words("""
            Абрамов, Авдеев, Агафонов, Аксёнов, Алёхин, Андреев, Анисимов, Антипов, Артемьев, Архипов, Баранов,
            Белозёров, Беляков, Бирюков, Блинов, Бобров, Богданов, Борисов, Бочаров, Быков, Васильев, Верещагин,
            Виноградов, Власов, Волков, Воробьёв, Воронцов, Гаврилов, Герасимов, Голубев, Горбунов, Гордеев, Горячев,
            Грачёв, Гришин, Громов, Гусев, Давыдов, Данилов, Дементьев, Демидов, Денисов, Дмитриев, Добровольский,
            Доронин, Дорофеев, Дроздов, Дубровский, Евдокимов, Егоров, Елисеев, Емельянов, Ермаков, Ершов, Ефимов,
            Жданов, Жуков, Журавлёв, Завьялов, Зайцев, Захаров, Зимин, Зиновьев, Зуев, Иванов, Игнатов, Ильин, Исаев,
            Казаков, Калинин, Каменский, Карпов, Касаткин, Кириллов, Киселёв, Климов, Ковалёв, Козлов, Колесников,
            Комаров, Кондратьев, Коновалов, Королёв, Костин, Котов, Красильников, Крылов, Крюков, Кудрявцев,
            Кузнецов, Кузьмин, Куликов, Лаврентьев, Лазарев, Лапин, Ларин, Лебедев, Левицкий, Литвинов, Лобанов,
            Логинов, Лукин, Лыткин, Макаров, Максимов, Малинин, Маслов, Матвеев, Медведев, Мельников, Миронов,
            Митрофанов, Михайлов, Моисеев, Молчанов, Морозов, Назаров, Наумов, Нестеров, Никитин, Никольский, Новиков,
            Носков, Озеров, Орехов, Осипов, Островский, Павлов, Панов, Панфилов, Пахомов, Петухов, Пименов, Поляков,
            Пономарёв, Попов, Потапов, Прохоров, Пугачёв, Раевский, Родионов, Рожков, Романов, Рубцов, Рыбаков, Рябов,
            Савельев, Савин, Сазонов, Самойлов, Сафонов, Селезнёв, Семёнов, Сергеев, Сидоров, Симонов, Ситников,
            Скворцов, Смирнов, Соболев, Соловьёв, Сорокин, Степанов, Субботин, Суворов, Суханов, Тарасов, Терентьев,
            Тимофеев, Тихонов, Толстой, Третьяков, Трофимов, Уваров, Ульянов, Устинов, Фадеев, Федосеев, Филатов,
            Филиппов, Фомин, Фролов, Харитонов, Хохлов, Цветков, Чернов, Черкасский, Чистяков, Шаповалов, Шаров,
            Шевелёв, Шестаков, Широков, Шубин, Щербаков, Щукин, Юдин, Яковлев, Якушев, Бондаренко, Гончаренко,
            Кравченко, Лысенко, Шевченко, Долгих, Седых, Черных, Гринберг, Ким, Цой""");

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private PeopleNames() {}

    /** A full name; women order furniture a little more often. */
    static PersonName any(Dice dice) {
        return dice.chance(58) ? woman(dice) : man(dice);
    }

    static PersonName man(Dice dice) {
        return new PersonName(dice.one(FAMILIES), dice.one(MEN), dice.one(FATHERS) + "ич");
    }

    static PersonName woman(Dice dice) {
        return new PersonName(ofWoman(dice.one(FAMILIES)), dice.one(WOMEN), dice.one(FATHERS) + "на");
    }

    static boolean isWoman(PersonName name) {
        var patronymic = name.patronymic();
        return patronymic != null && patronymic.endsWith("на");
    }

    /** Husband or wife: the same surname, the other gender. */
    static PersonName spouseOf(PersonName name, Dice dice) {
        var family = name.family() == null ? dice.one(FAMILIES) : name.family();
        if (!isWoman(name)) return new PersonName(ofWoman(family), dice.one(WOMEN), dice.one(FATHERS) + "на");
        return new PersonName(ofMan(family), dice.one(MEN), dice.one(FATHERS) + "ич");
    }

    /** «Волков» — «Волкова», «Раевский» — «Раевская», «Толстой» — «Толстая»; the others know no gender. */
    static String ofWoman(String family) {
        if (family.endsWith("ский") || family.endsWith("цкий")) return family.substring(0, family.length() - 2) + "ая";
        if (family.endsWith("ой") && family.length() > 4) return family.substring(0, family.length() - 2) + "ая";
        if (family.matches(".*([ое]в|ёв|[иы]н)")) return family + "а";
        return family;
    }

    private static String ofMan(String family) {
        return FAMILIES.stream()
                .filter(man -> ofWoman(man).equals(family))
                .findFirst()
                .orElse(family);
    }

    /** «Щукин» — {@code shchukin}: as people write themselves in a mailbox. */
    static String latin(String russian) {
        var text = new StringBuilder();
        for (char letter : russian.toLowerCase(Locale.ROOT).toCharArray())
            text.append(
                    LATIN.getOrDefault(letter, letter < 128 && Character.isLetterOrDigit(letter) ? "" + letter : ""));
        return text.toString();
    }
}
