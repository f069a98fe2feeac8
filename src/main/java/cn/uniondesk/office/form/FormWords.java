package cn.uniondesk.office.form;

import cn.uniondesk.office.Money;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.RuleBook;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes records as Chinese forms print them, whatever the language of the desk; what is unknown stays blank. */
final class FormWords {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private final RuleBook rules;
    private final LocalDate on;

    FormWords(RuleBook rules, LocalDate on) {
        this.rules = rules;
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

    /** Different words of many records in one line; past three the first and how many in all. */
    static String few(Stream<String> words) {
        var different = words.filter(word -> !word.isBlank()).distinct().toList();
        return different.size() <= 3
                ? String.join("、", different)
                : different.getFirst() + "至" + different.getLast() + "，共" + different.size() + "项";
    }
}
