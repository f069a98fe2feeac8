package cn.uniondesk.office.form;

import cn.uniondesk.office.calendar.WorkingDays;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes records as Chinese forms print them, whatever the language of the desk; what is unknown stays blank. */
final class FormWords {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private final RuleBook rules;
    private final String district;
    private final LocalDate on;

    /** @param district whose standard and limits hold, empty for those of every district */
    FormWords(RuleBook rules, String district, LocalDate on) {
        this.rules = rules;
        this.district = district;
        this.on = on;
    }

    /** The official word of a code; a text that is no code stays as it was written. */
    String word(String list, String code) {
        return code.isEmpty() ? "" : rules.name(list, code);
    }

    String word(String list, Enum<?> code) {
        return word(list, code.name().toLowerCase(Locale.ROOT));
    }

    /** Blank where it is not known, so that the pen can tell. */
    String sex(Sex sex) {
        return sex == Sex.MALE || sex == Sex.FEMALE ? word("sex", sex) : "";
    }

    /** 困难类别 in force, blank where nothing was decided. */
    String category(HouseholdFacts facts) {
        return facts.decision().map(made -> word("household.category", made.category())).orElse("");
    }

    String category(Category category) {
        return word("household.category", category);
    }

    Applicant applicant(HouseholdFacts facts) {
        var file = facts.file();
        var head = facts.head();
        return new Applicant(
                file.number(), head.name(), sex(head.sex()), word("nation", head.nation()), day(head.birthDate()),
                document(head), head.mobile(), head.address(), file.workUnit(), word("work.status", file.workStatus()),
                category(facts), Integer.toString(facts.people()), word("cause", facts.causes().main()),
                dayInWords(file.filedOn()), file.contactCadre(), file.bankName(), card(file.bankCard()));
    }

    /** How many working days lie between two days, both of them too. */
    String workdays(LocalDate from, LocalDate until) {
        return Integer.toString(WorkingDays.of(rules).count(from, until));
    }

    /** What the rules say of paying so much in cash; blank where they say nothing. */
    String cashRule(List<Money> paidInCash) {
        var limit = rules.parameter("pay.cash.limit", district, on);
        if (limit.isEmpty() || limit.get().money().isEmpty()) {
            return "";
        }
        var most = limit.get().money().get();
        long above = paidInCash.stream().filter(amount -> amount.compareTo(most) > 0).count();
        var found = paidInCash.isEmpty()
                ? "无现金支付"
                : "现金支付" + paidInCash.size() + "笔，" + (above == 0 ? "均未超过" : "其中" + above + "笔超过") + "每笔" + most.text() + "元的限额";
        return found + "（" + limit.get().documentNumber() + "）。";
    }

    /** 低保标准 of a day, yuan a head and month; blank where there is none. */
    String standard(LocalDate day) {
        return rules.standard(district, day).map(row -> row.standard().text()).orElse("");
    }

    /** What the rules of the day allow; blank where they say nothing. */
    AidApplicationForm.Cap cap() {
        var standard = rules.standard(district, on);
        var living = months("aid.cap.living");
        var schooling = months("aid.cap.schooling");
        return new AidApplicationForm.Cap(
                standard.map(row -> row.standard().text()).orElse(""),
                living.map(String::valueOf).orElse(""),
                standard.flatMap(row -> living.map(row.standard()::times)).map(Money::text).orElse(""),
                schooling.map(String::valueOf).orElse(""),
                standard.flatMap(row -> schooling.map(row.standard()::times)).map(Money::text).orElse(""),
                "",
                standard.map(Standard::documentNumber).orElse(""));
    }

    private Optional<Long> months(String code) {
        return rules.parameter(code, district, on)
                .flatMap(Parameter::figure)
                .filter(figure -> figure.stripTrailingZeros().scale() <= 0 && figure.precision() < 4)
                .map(BigDecimal::longValueExact);
    }

    /** Boxes of a list, one of them ticked. */
    List<Choice> chosen(String list, String code) {
        return boxes(list(list), List.of(code));
    }

    /** Boxes of a list, none ticked; of the given codes alone where there are any. */
    List<Choice> boxes(String list, String... codes) {
        var wanted = List.of(codes);
        return boxes(list(list).stream().filter(value -> wanted.isEmpty() || wanted.contains(value.code())).toList(), List.of());
    }

    HouseholdFileForm.Causes causes(Causes causes) {
        var all = list("cause");
        return new HouseholdFileForm.Causes(
                boxes(all, List.of(causes.main())), boxes(all, causes.others()), "");
    }

    HouseholdFileForm.Relief relief() {
        return new HouseholdFileForm.Relief(
                "", "", boxes(list("relief.group"), List.of()), boxes(list("relief.measure"), List.of()));
    }

    private List<CodeValue> list(String list) {
        return rules.list(list, on);
    }

    private static List<Choice> boxes(List<CodeValue> all, Collection<String> chosen) {
        return all.stream().map(value -> new Choice(value.name(), chosen.contains(value.code()))).toList();
    }

    static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static String dayInWords(LocalDate day) {
        return day == null ? "" : day.format(IN_WORDS);
    }

    /** The number of a person's document, blank where none is known. */
    static String document(Person person) {
        return person.documentNumber() == null ? "" : person.documentNumber();
    }

    /** Statements that say something after their colon, as one sentence. */
    static String sentence(String... statements) {
        var said = Stream.of(statements).filter(text -> !text.isBlank() && !text.endsWith("：")).toList();
        return said.isEmpty() ? "" : String.join("；", said) + "。";
    }

    static String yesOrNo(Boolean answer) {
        return answer == null ? "" : answer ? "是" : "否";
    }

    static String money(Money amount) {
        return amount == null ? "" : amount.text();
    }

    /** A card number in groups of four, as banks print it. */
    static String card(String number) {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Different words of many records in one line; past three the first, the last and how many in all. */
    static String few(Stream<String> words) {
        var different = words.filter(word -> !word.isBlank()).distinct().sorted().toList();
        return different.size() <= 3
                ? String.join("、", different)
                : different.getFirst() + "至" + different.getLast() + "，共" + different.size() + "项";
    }
}
