package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.reading.Fault;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.reading.LooseAmount;
import cn.uniondesk.office.reading.LooseDate;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.reading.Repair;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the cells of a row as what their fields mean; each repair is listed, and what cannot be read holds the row. */
public final class CellReader {

    /** Words by which ledgers say that there is nothing. */
    private static final Set<String> NOTHING =
            Set.of("无", "-", "--", "—", "——", "/", "\\", "不详", "未知", "暂无", "n/a", "na", "none", "null", "空");
    private static final Set<String> YES = Set.of("是", "有", "y", "yes", "true", "1", "√", "✓", "✔", "☑", "对");
    private static final Set<String> NO = Set.of("否", "无", "n", "no", "false", "0", "×", "✗", "x", "不是", "没有");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d{1,9})(\\.0+)?\\s*[人名口户个]?");
    private static final Pattern YEARS = Pattern.compile("(\\d{1,2})(\\.0+)?\\s*(年|年制|周年)?");
    private static final Pattern OWN_UNIT = Pattern.compile("(万|千|元|圆|整)$");
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String CHINESE_YEARS = "一二三四五六七八九";

    private static final int MANY_WORDS = 4_000;

    /** A ledger uses the same few words and days again and again. */
    private final Map<String, Map<String, Optional<CodeValue>>> found = new HashMap<>();
    private final Map<String, Reading<LocalDate>> days = new HashMap<>();
    private final RuleBook book;
    private final LocalDate today;
    private final boolean from1904;

    public CellReader(RuleBook book, LocalDate today, boolean from1904) {
        this.book = book;
        this.today = today;
        this.from1904 = from1904;
    }

    public LocalDate today() {
        return today;
    }

    public RuleBook book() {
        return book;
    }

    /** A text as written, without blanks at its ends. */
    public String text(JudgedRow draft, String field) {
        var cell = draft.cell(field);
        var text = draft.fitting(field, switch (cell) {
            case Cell.Figure(var value, var _) -> plain(value);
            case Cell.Day(var day, var _) -> day.toString();
            case Cell.Broken _ -> "";
            default -> cell.raw().strip();
        });
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 && text.length() > 1
                && !NOTHING.contains(text) && cell instanceof Cell.Text) {
            draft.list(Note.FORMULA_TEXT, field, text);
        }
        draft.says(field, text);
        return text;
    }

    /** A text in its proper spelling; one that cannot be read so is only put in order. */
    public String spelled(JudgedRow draft, String field, Spelling spelling) {
        var written = text(draft, field);
        if (spelling == Spelling.PLAIN || spelling == Spelling.FREE || spelling == Spelling.NAME) {
            return written;
        }
        if (spelling != Spelling.NUMBER && NOTHING.contains(written)) {
            return "";
        }
        var tidy = spelling.tidy(written);
        var proper = spelling.read(tidy).value().orElse(tidy);
        if (!proper.equals(draft.cell(field).raw()) && !proper.isEmpty() && draft.cell(field) instanceof Cell.Text) {
            draft.repaired(field, spelling == Spelling.PERSON_NAME ? "NAME_SPELLING" : "NUMBER_SPELLING", proper);
        }
        draft.says(field, proper);
        return proper;
    }

    public Optional<IdentityNumber> identity(JudgedRow draft, String field) {
        var cell = draft.cell(field);
        Reading<IdentityNumber> reading = switch (cell) {
            case Cell.Figure(var value, var _) -> IdentityNumber.read(value, today);
            default -> IdentityNumber.read(cell.raw(), today);
        };
        return taken(draft, field, reading, IdentityNumber::text);
    }

    /** A day; one that tells of an event lies not in the future. */
    public LocalDate day(JudgedRow draft, String field, boolean isEvent) {
        var cell = draft.cell(field);
        Reading<LocalDate> reading = switch (cell) {
            case Cell.Day(var day, var _) -> Reading.read(day);
            case Cell.Figure(var value, var _) -> LooseDate.ofFigure(value, from1904);
            case Cell.Empty _ -> Reading.blank();
            default -> remembered(days, cell.raw(), raw -> isNothing(cell) ? Reading.blank() : LooseDate.read(raw));
        };
        var day = taken(draft, field, reading, LocalDate::toString).orElse(null);
        if (day != null && isEvent && day.isAfter(today)) {
            draft.hold(Hold.DATE_FUTURE, field, day.toString());
        }
        return day;
    }

    /** Whether the cell names a month and no day. */
    public boolean isPartial(JudgedRow draft, String field) {
        return draft.cell(field) instanceof Cell.Text(var raw) && LooseDate.read(raw).repairs().contains(Repair.DATE_PARTIAL);
    }

    /** An amount in yuan, whatever the column counts in. */
    public Money amount(JudgedRow draft, String field) {
        var cell = draft.cell(field);
        long scale = draft.scale(field);
        Reading<Money> reading = switch (cell) {
            case Cell.Figure(var value, var _) -> scaled(value, scale);
            case Cell.Day _, Cell.Truth _, Cell.Broken _ -> Reading.unreadable(Fault.AMOUNT_UNREADABLE);
            default -> isNothing(cell) ? Reading.blank() : written(HalfWidth.of(cell.raw()), scale);
        };
        return taken(draft, field, reading, Money::text).orElse(null);
    }

    private static Reading<Money> written(String text, long scale) {
        var bare = text.replace(",", "");
        if (FIGURE.matcher(bare).matches() && (scale != 1 || !text.contains(","))) {
            return scaled(new BigDecimal(bare), scale);
        }
        long months = scale % 12 == 0 ? 12 : 1;
        long own = OWN_UNIT.matcher(bare).find() ? months : scale;
        return LooseAmount.read(text).map(money -> money.times(own));
    }

    private static Reading<Money> scaled(BigDecimal value, long scale) {
        var reading = LooseAmount.ofFigure(value.multiply(BigDecimal.valueOf(scale)), LooseAmount.Unit.YUAN);
        return scale == 1 || reading.value().isEmpty() ? reading
                : Reading.read(reading.value().get(), Repair.AMOUNT_UNIT);
    }

    /** A whole number, perhaps with 人 or 户 behind it; null where nothing is said. */
    public Long count(JudgedRow draft, String field) {
        var cell = draft.cell(field);
        if (isNothing(cell)) {
            return null;
        }
        var text = HalfWidth.of(cell instanceof Cell.Figure(var value, var _) ? plain(value) : cell.raw());
        var match = COUNT.matcher(text);
        if (!match.matches()) {
            draft.hold(Hold.AMOUNT_UNREADABLE, field, draft.shown(field));
            return null;
        }
        var number = Long.valueOf(match.group(1).replace(",", ""));
        draft.says(field, number);
        return number;
    }

    /** A number of years such as 5, 5年 or 五年; null where nothing is said. */
    public Integer years(JudgedRow draft, String field) {
        var cell = draft.cell(field);
        if (isNothing(cell)) {
            return null;
        }
        var text = HalfWidth.of(cell instanceof Cell.Figure(var value, var _) ? plain(value) : cell.raw());
        int chinese = text.isEmpty() ? -1 : CHINESE_YEARS.indexOf(text.charAt(0));
        var match = YEARS.matcher(chinese >= 0 ? chinese + 1 + text.substring(1) : text);
        if (!match.matches()) {
            draft.hold(Hold.AMOUNT_UNREADABLE, field, draft.shown(field));
            return null;
        }
        draft.says(field, match.group(1));
        return Integer.valueOf(match.group(1));
    }

    /** The code of a list that figures depend on: a word that it does not know holds the row. Empty where blank. */
    public Optional<String> code(JudgedRow draft, String field, String list) {
        return value(draft, field, list).map(value -> draft.fitting(field, current(draft, field, value)));
    }

    /** The constant that the word of a list stands for; a code of the rule book that the program has no constant for holds the row. */
    public <E extends Enum<E>> Optional<E> constant(JudgedRow draft, String field, String list, Class<E> type) {
        return code(draft, field, list).flatMap(code -> {
            for (var each : type.getEnumConstants()) {
                if (each.name().equalsIgnoreCase(code)) {
                    return Optional.of(each);
                }
            }
            draft.hold(Hold.CODE_UNKNOWN, field, draft.shown(field));
            return Optional.empty();
        });
    }

    private String current(JudgedRow draft, String field, CodeValue value) {
        if (value.mapsTo().isEmpty() && value.validTo() != null) {
            draft.hold(Hold.CODE_UNKNOWN, field, draft.shown(field));
        }
        return value.mapsTo().isEmpty() ? value.code() : value.mapsTo();
    }

    /** The value of a list that the cell names, of any generation; unknown words hold the row. */
    public Optional<CodeValue> value(JudgedRow draft, String field, String list) {
        var cell = draft.cell(field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var word = cell instanceof Cell.Figure(var number, var _) ? plain(number) : cell.raw().strip();
        var found = find(list, word);
        if (found.isEmpty()) {
            if (!isNothing(cell)) {
                draft.hold(Hold.CODE_UNKNOWN, field, draft.shown(field));
            }
            return Optional.empty();
        }
        listSynonym(draft, field, list, word, found.get());
        draft.says(field, found.get().code());
        return found;
    }

    public Optional<CodeValue> find(String list, String word) {
        return remembered(found.computeIfAbsent(list, _ -> new HashMap<>()), word, _ -> book.word(list, word)
                .or(() -> book.word(list, BLANKS.matcher(HalfWidth.of(word)).replaceAll(""))));
    }

    private static <T> T remembered(Map<String, T> readings, String word, Function<String, T> read) {
        if (readings.size() > MANY_WORDS) {
            readings.clear();
        }
        return readings.computeIfAbsent(word, read);
    }

    private void listSynonym(JudgedRow draft, String field, String list, String word, CodeValue found) {
        var official = found.mapsTo().isEmpty() ? found.name() : book.name(list, found.mapsTo());
        if (!official.equals(word)) {
            draft.repaired(field, "CODE_SYNONYM", official);
        }
    }

    /** The official word of a list that only describes: a word that it does not know is kept and listed. */
    public String word(JudgedRow draft, String field, String list) {
        var word = text(draft, field);
        if (word.isEmpty()) {
            return "";
        }
        var found = find(list, word);
        if (found.isEmpty()) {
            if (!NOTHING.contains(word)) {
                draft.list(Note.WORD_KEPT, field, word);
            }
            return word;
        }
        var official = found.get().mapsTo().isEmpty() ? found.get().name() : book.name(list, found.get().mapsTo());
        listSynonym(draft, field, list, word, found.get());
        draft.says(field, official);
        return draft.fitting(field, official);
    }

    /** Yes, no, or null where nothing is said. */
    public Boolean flag(JudgedRow draft, String field) {
        var cell = draft.cell(field);
        if (cell.isEmpty()) {
            return null;
        }
        var word = HalfWidth.of(cell instanceof Cell.Figure(var value, var _) ? plain(value) : cell.raw()).toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            draft.says(field, YES.contains(word));
            return YES.contains(word);
        }
        draft.list(Note.WORD_KEPT, field, cell.raw().strip());
        return null;
    }

    /** A code or card number: a text without blanks, in half width. */
    public String digits(JudgedRow draft, String field) {
        return spelled(draft, field, Spelling.NUMBER);
    }

    private <T> Optional<T> taken(
            JudgedRow draft, String field, Reading<T> reading, Function<T, String> shown) {
        return switch (reading) {
            case Reading.Blank<T> _ -> Optional.empty();
            case Reading.Unreadable<T>(var fault) -> {
                draft.hold(Hold.of(fault.name()), field, draft.shown(field));
                yield Optional.empty();
            }
            case Reading.Read<T>(var value, List<Repair> repairs) -> {
                var said = shown.apply(value);
                repairs.forEach(repair -> draft.repaired(field, repair.name(), said));
                draft.says(field, said);
                yield Optional.of(value);
            }
        };
    }

    public static boolean isNothing(Cell cell) {
        return cell.isEmpty() || NOTHING.contains(HalfWidth.of(cell.raw()).toLowerCase(Locale.ROOT));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
