package org.nezabudka.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.Tone;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeFacts;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.PhoneNumber;

/** The departments and people of the salon. Those who sell sit at the telephones 101 to 120, on which the office's calls ring. */
final class DemoStaff {

    private static final String HOUSE = "Мебельный дом «Незабудка»";
    private static final String SALES = "Отдел продаж";
    private static final String SOUTH = "Салон на Каширском шоссе";
    private static final String NORTH = "Салон в Мытищах";
    private static final String LINE = "Единая справочная";
    private static final String DESIGN = "Дизайн и замеры";
    private static final String TECHNOLOGY = "Технологический отдел";
    private static final String FACTORY = "Производство";
    private static final String JOINERY = "Столярный участок";
    private static final String DELIVERY = "Доставка и монтаж";
    private static final String ACCOUNTS = "Бухгалтерия";
    private static final String MARKETING = "Маркетинг";
    private static final String BOARD = "Руководство";

    private final Dice dice;
    private final Instant now;
    private final Instant founded;
    private final Map<String, Department> departments = new LinkedHashMap<>();
    private final Map<String, Employee> employees = new LinkedHashMap<>();
    private final List<EmployeeId> sellers = new ArrayList<>();
    private final List<EmployeeId> formerSellers = new ArrayList<>();

    private DemoStaff(Dice dice, Instant now) {
        this.dice = dice;
        this.now = now;
        this.founded = now.minus(Duration.ofDays(1200));
    }

    static DemoStaff hire(Dice dice, Instant now) {
        var staff = new DemoStaff(dice, now);
        staff.departments();
        staff.sales();
        staff.others();
        staff.former();
        staff.heads();
        return staff;
    }

    /** Parents before those below them, with heads named. */
    List<Department> departmentList() {
        return List.copyOf(departments.values());
    }

    /** Supervisors before those who report to them. */
    List<Employee> employeeList() {
        return List.copyOf(employees.values());
    }

    Employee employee(String key) {
        return Objects.requireNonNull(employees.get(key), key);
    }

    /** Those who look after clients now. */
    List<EmployeeId> sellers() {
        return sellers;
    }

    /** Those who looked after clients and left. */
    List<EmployeeId> formerSellers() {
        return formerSellers;
    }

    Employee byId(EmployeeId id) {
        return employees.values().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Positions the salon has besides the shipped ones. */
    static List<DictionaryEntry> furtherPositions() {
        return List.of(
                position("operator", "Оператор справочной", "Call centre operator", Tone.CYAN, 110),
                position("production-head", "Начальник производства", "Head of production", Tone.VIOLET, 120),
                position("joiner", "Столяр", "Joiner", Tone.ORANGE, 130),
                position("chief-accountant", "Главный бухгалтер", "Chief accountant", Tone.GREEN, 140),
                position("logistician", "Логист", "Logistician", Tone.AMBER, 150),
                position("marketer", "Маркетолог", "Marketing manager", Tone.RED, 160));
    }

    private static DictionaryEntry position(String code, String russian, String english, Tone tone, int order) {
        return new DictionaryEntry(Dictionary.POSITIONS, new EntryCode(code), russian, english, tone, order, false, 0);
    }

    private void departments() {
        department(HOUSE, null);
        for (var name : List.of(BOARD, SALES)) department(name, HOUSE);
        for (var name : List.of(SOUTH, NORTH, LINE)) department(name, SALES);
        for (var name : List.of(DESIGN, TECHNOLOGY, FACTORY)) department(name, HOUSE);
        department(JOINERY, FACTORY);
        for (var name : List.of(DELIVERY, ACCOUNTS, MARKETING)) department(name, HOUSE);
    }

    private void sales() {
        hire("sokolov", "Соколов", "Андрей", "Викторович", BOARD, "director", null, "130");
        hire("belova", "Белова", "Марина", "Сергеевна", SALES, "head-of-sales", "sokolov", "103");
        seller("petrova", "Петрова", "Анна", "Михайловна", SOUTH, "101");
        seller("orlov", "Орлов", "Денис", "Андреевич", NORTH, "102");
        hire("operator", "Кузнецова", "Елена", "Павловна", LINE, "operator", "belova", "104");
        seller("nikitina", "Никитина", "Ольга", "Игоревна", SOUTH, "105");
        seller("vlasov", "Власов", "Роман", "Сергеевич", SOUTH, "106");
        seller("zaytseva", "Зайцева", "Юлия", "Александровна", NORTH, "107");
        seller("komarov", "Комаров", "Илья", "Дмитриевич", NORTH, "108");
        seller("fomina", "Фомина", "Татьяна", "Викторовна", SOUTH, "109");
        seller("egorov", "Егоров", "Максим", "Олегович", NORTH, "110");
        seller("lebedeva", "Лебедева", "Светлана", "Юрьевна", SOUTH, "111");
        seller("gusev", "Гусев", "Артём", "Николаевич", NORTH, "112");
        seller("melnikova", "Мельникова", "Ксения", "Романовна", SOUTH, "113");
        seller("ryabov", "Рябов", "Константин", "Петрович", NORTH, "114");
        seller("danilova", "Данилова", "Вероника", "Денисовна", NORTH, "115");
        hire("ershova", "Ершова", "Полина", "Андреевна", LINE, "operator", "belova", "116");
    }

    private void others() {
        hire("orekhova", "Орехова", "Ирина", "Константиновна", DESIGN, "designer", "sokolov", "117");
        hire("savina", "Савина", "Дарья", "Максимовна", DESIGN, "designer", "orekhova", "118");
        hire("zamer", "Тихонов", "Виктор", "Иванович", DESIGN, "measurer", "orekhova", "119");
        hire("bykov", "Быков", "Алексей", "Григорьевич", DESIGN, "measurer", "orekhova", "120");
        hire("karpov", "Карпов", "Станислав", "Юрьевич", DESIGN, "measurer", "orekhova", null);
        hire("yakovlev", "Яковлев", "Николай", "Борисович", TECHNOLOGY, "technologist", "sokolov", "121");
        hire("maslova", "Маслова", "Людмила", "Анатольевна", TECHNOLOGY, "technologist", "yakovlev", "122");
        hire("panov", "Панов", "Михаил", "Степанович", FACTORY, "production-head", "sokolov", "123");
        hire("loginov", "Логинов", "Олег", "Викторович", JOINERY, "joiner", "panov", null);
        hire("frolov", "Фролов", "Евгений", "Леонидович", JOINERY, "joiner", "panov", null);
        hire("isaev", "Исаев", "Тимофей", "Романович", JOINERY, "joiner", "panov", null);
        hire("chernova", "Чернова", "Валентина", "Петровна", DELIVERY, "logistician", "sokolov", "124");
        hire("sorokin", "Сорокин", "Юрий", "Алексеевич", DELIVERY, "driver", "chernova", null);
        hire("bobrov", "Бобров", "Антон", "Сергеевич", DELIVERY, "driver", "chernova", null);
        hire("klimov", "Климов", "Вадим", "Евгеньевич", DELIVERY, "assembler", "chernova", null);
        hire("uvarov", "Уваров", "Кирилл", "Олегович", DELIVERY, "assembler", "chernova", null);
        hire("shubin", "Шубин", "Пётр", "Николаевич", DELIVERY, "assembler", "chernova", null);
        hire("buh", "Морозова", "Галина", "Фёдоровна", ACCOUNTS, "chief-accountant", "sokolov", "125");
        hire("lukina", "Лукина", "Надежда", "Сергеевна", ACCOUNTS, "accountant", "buh", "126");
        hire("vinogradova", "Виноградова", "Алина", "Денисовна", MARKETING, "marketer", "sokolov", "127");
        hire("admin", "Громов", "Павел", "Игоревич", BOARD, "administrator", "sokolov", "128");
    }

    private void former() {
        formerSeller("titov", "Титов", "Сергей", "Валентинович", SOUTH, 700, "По собственному желанию");
        formerSeller("abramova", "Абрамова", "Кристина", "Олеговна", NORTH, 420, "Переезд в другой город");
        formerSeller("zuev", "Зуев", "Владислав", "Игоревич", NORTH, 210, "По соглашению сторон");
        hire("shestakov", "Шестаков", "Леонид", "Павлович", DESIGN, "measurer", "orekhova", null);
        dismiss("shestakov", 320, "Выход на пенсию");
    }

    private void heads() {
        head(HOUSE, "sokolov");
        head(BOARD, "sokolov");
        head(SALES, "belova");
        head(SOUTH, "fomina");
        head(NORTH, "ryabov");
        head(LINE, "operator");
        head(DESIGN, "orekhova");
        head(TECHNOLOGY, "yakovlev");
        head(FACTORY, "panov");
        head(JOINERY, "loginov");
        head(DELIVERY, "chernova");
        head(ACCOUNTS, "buh");
        head(MARKETING, "vinogradova");
    }

    private void department(String name, @Nullable String parent) {
        var above = parent == null
                ? null
                : Objects.requireNonNull(departments.get(parent)).id();
        var id = new DepartmentId(dice.idAt(founded));
        departments.put(name, new Department(id, name, above, null, 0));
    }

    private void head(String department, String employee) {
        var known = Objects.requireNonNull(departments.get(department));
        departments.put(
                department,
                new Department(
                        known.id(),
                        known.name(),
                        known.parent(),
                        employee(employee).id(),
                        known.version()));
    }

    private void seller(
            String key, String family, String given, String patronymic, String department, String extension) {
        sellers.add(hire(key, family, given, patronymic, department, "manager", "belova", extension));
    }

    private void formerSeller(
            String key, String family, String given, String patronymic, String department, int daysAgo, String reason) {
        formerSellers.add(hire(key, family, given, patronymic, department, "manager", "belova", null));
        dismiss(key, daysAgo, reason);
    }

    private void dismiss(String key, int daysAgo, String reason) {
        var at = now.minus(Duration.ofDays(daysAgo));
        employees.put(
                key, employee(key).dismiss(at, employee("admin").id(), reason).state());
    }

    private EmployeeId hire(
            String key,
            String family,
            String given,
            String patronymic,
            String department,
            String position,
            @Nullable String supervisor,
            @Nullable String extension) {
        var id = new EmployeeId(dice.idAt(founded));
        var facts = new EmployeeFacts(
                new PersonName(family, given, patronymic),
                Objects.requireNonNull(departments.get(department)).id(),
                new EntryCode(position),
                supervisor == null ? null : employee(supervisor).id(),
                extension == null ? null : new Extension(extension),
                new PhoneNumber("+7985000" + "%04d".formatted(100 + employees.size())),
                new EmailAddress(PeopleNames.latin(given.substring(0, 1)) + "." + PeopleNames.latin(family)
                        + "@nezabudka.example"));
        employees.put(key, Employee.hire(id, facts).state());
        return id;
    }
}
