package cn.uniondesk.office.form;

import cn.uniondesk.office.calendar.WorkingDays;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes records as Chinese forms print them, whatever the language of the desk; what is unknown stays blank. */
public class FormWords {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    protected final RuleBook rules;
    protected final String district;
    protected final LocalDate on;

    /** @param district whose standard and limits hold, empty for those of every district */
    public FormWords(RuleBook rules, String district, LocalDate on) {
        this.rules = rules;
        this.district = district;
        this.on = on;
    }

    /** The official word of a code; a text that is no code stays as it was written. */
    public String word(String list, String code) {
        return code.isEmpty() ? "" : rules.name(list, code);
    }

    public String word(String list, Enum<?> code) {
        return word(list, code.name().toLowerCase(Locale.ROOT));
    }

    /** How many working days lie between two days, both of them too. */
    public String workdays(LocalDate from, LocalDate until) {
        return Integer.toString(WorkingDays.of(rules).count(from, until));
    }

    /** 低保标准 of a day, yuan a head and month; blank where there is none. */
    public String standard(LocalDate day) {
        return rules.standard(district, day).map(row -> row.standard().text()).orElse("");
    }

    /** Boxes of a list, one of them ticked. */
    public List<Choice> chosen(String list, String code) {
        return boxes(list(list), List.of(code));
    }

    /** Boxes of a list, none ticked; of the given codes alone where there are any. */
    public List<Choice> boxes(String list, String... codes) {
        var wanted = List.of(codes);
        return boxes(list(list).stream().filter(value -> wanted.isEmpty() || wanted.contains(value.code())).toList(), List.of());
    }

    protected final List<CodeValue> list(String list) {
        return rules.list(list, on);
    }

    protected static List<Choice> boxes(List<CodeValue> all, Collection<String> chosen) {
        return all.stream().map(value -> new Choice(value.name(), chosen.contains(value.code()))).toList();
    }

    public static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public static String dayInWords(LocalDate day) {
        return day == null ? "" : day.format(IN_WORDS);
    }

    /** Statements that say something after their colon, as one sentence. */
    public static String sentence(String... statements) {
        var said = Stream.of(statements).filter(text -> !text.isBlank() && !text.endsWith("：")).toList();
        return said.isEmpty() ? "" : String.join("；", said) + "。";
    }

    public static String yesOrNo(Boolean answer) {
        return answer == null ? "" : answer ? "是" : "否";
    }

    public static String money(Money amount) {
        return amount == null ? "" : amount.text();
    }

    /** A card number in groups of four, as banks print it. */
    public static String card(String number) {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Different words of many records in one line; past three the first, the last and how many in all. */
    public static String few(Stream<String> words) {
        var different = words.filter(word -> !word.isBlank()).distinct().sorted().toList();
        return different.size() <= 3
                ? String.join("、", different)
                : different.getFirst() + "至" + different.getLast() + "，共" + different.size() + "项";
    }
}
