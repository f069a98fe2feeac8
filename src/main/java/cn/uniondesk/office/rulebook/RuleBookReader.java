package cn.uniondesk.office.rulebook;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.HalfWidth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a rule book of its sheets. Headings are found by their words in any order, a title above them does no harm,
 * empty rows are left out, a sheet that is missing keeps the rows of the book that holds now. What cannot be read is
 * refused with sheet, row and column.
 */
final class RuleBookReader {

    private static final int TITLE_ROWS = 10;
    /** Rules that decide a category are compared in whole per cent. */
    private static final String DECIDES = "recognition.";

    private final List<SheetText> sheets;
    private final RuleBook before;
    private final List<Refusal> refusals = new ArrayList<>();

    private RuleBookReader(List<SheetText> sheets, RuleBook before) {
        this.sheets = sheets;
        this.before = before;
    }

    /** @param before the book that holds now */
    static Outcome<RuleBook> read(List<SheetText> sheets, RuleBook before) {
        return new RuleBookReader(sheets, before).read();
    }

    private Outcome<RuleBook> read() {
        if (sheets.stream().noneMatch(sheet -> RuleSheet.titled(sheet.title()).isPresent())) {
            return Outcome.refused(Refusal.of("", "rulebook.refused.no_sheet"));
        }
        var cover = new HashMap<String, String>();
        rows(RuleSheet.COVER).ifPresent(rows -> rows.forEach(row -> cover.put(row.text("项目"), row.text("内容"))));
        var book = new RuleBook(
                cover.getOrDefault("版本", ""),
                cover.getOrDefault("来源", ""),
                before.takenInOn(),
                cover.getOrDefault("匹配密钥", before.matchKey()),
                records(RuleSheet.PARAMETERS, RuleBookReader::parameter, before.parameters()),
                records(RuleSheet.STANDARDS, RuleBookReader::standard, before.standards()),
                records(RuleSheet.CODES, RuleBookReader::code, before.codes()),
                records(RuleSheet.WORDS, RuleBookReader::word, before.words()),
                records(RuleSheet.DAYS, RuleBookReader::day, before.days()));
        return refusals.isEmpty() ? Outcome.done(book) : Outcome.refused(refusals);
    }

    private <T> List<T> records(RuleSheet sheet, Function<RuleRow, T> record, List<T> otherwise) {
        var rows = rows(sheet);
        if (rows.isEmpty()) {
            return otherwise;
        }
        var records = new ArrayList<T>();
        var seen = new HashSet<String>();
        for (var row : rows.get()) {
            records.add(record.apply(row));
            if (row.refusals().isEmpty() && !seen.add(sheet.key(sheet.columns().stream().map(row::text).toList()))) {
                row.refuse(sheet.columns().getFirst(), "rulebook.refused.twice");
            }
            refusals.addAll(row.refusals());
        }
        return records;
    }

    private static Parameter parameter(RuleRow row) {
        var parameter = new Parameter(
                row.required("代码"), row.text("名称"), row.required("数值"), row.text("单位"), row.orElse("适用区域", "*"),
                row.boundary("界限"), row.day("生效日期"), row.day("失效日期"), row.text("文号"), row.text("条文"), row.text("严重程度"),
                row.text("可信度"));
        if (parameter.unit().equals("元") && parameter.money().isEmpty()
                || parameter.isCompared() && parameter.figure().isEmpty()
                || parameter.isCompared() && parameter.code().startsWith(DECIDES) && parameter.percent().isEmpty()) {
            row.refuse("数值", "rulebook.refused.number");
        }
        return parameter;
    }

    private static Standard standard(RuleRow row) {
        return new Standard(
                row.orElse("适用区域", "*"), row.requiredAmount("月标准（元）"), row.boundary("界限"), row.requiredDay("生效日期"),
                row.text("文号"), row.text("可信度"));
    }

    private static CodeValue code(RuleRow row) {
        var synonyms = Stream.of(row.text("同义词").split("[、,，;；]")).map(String::strip).filter(each -> !each.isEmpty());
        return new CodeValue(
                row.required("代码表"), row.required("代码"), row.required("名称"), synonyms.toList(), row.text("代次"),
                row.day("启用日期"), row.day("停用日期"), row.text("对应"), row.wholeNumber("次序", 0));
    }

    private static BannedWord word(RuleRow row) {
        return new BannedWord(row.required("词"), row.orElse("严重程度", "警告"), row.text("说明"));
    }

    private static CalendarDay day(RuleRow row) {
        var kind = row.required("放假或上班");
        if (!kind.isEmpty() && !kind.equals("放假") && !kind.equals("上班")) {
            row.refuse("放假或上班", "rulebook.refused.day_kind");
        }
        return new CalendarDay(row.requiredDay("日期"), kind.equals("上班"), row.text("名称"));
    }

    private Optional<List<RuleRow>> rows(RuleSheet sheet) {
        return sheets.stream()
                .filter(each -> RuleSheet.titled(each.title()).filter(sheet::equals).isPresent())
                .findFirst()
                .map(each -> rows(sheet, each.rows()));
    }

    private List<RuleRow> rows(RuleSheet sheet, List<List<String>> texts) {
        int heading = IntStream.range(0, Math.min(TITLE_ROWS, texts.size()))
                .filter(row -> texts.get(row).contains(sheet.columns().getFirst())).findFirst().orElse(-1);
        if (heading < 0) {
            refusals.add(Refusal.of("", "rulebook.refused.no_heading", sheet.title(), sheet.columns().getFirst()));
            return List.of();
        }
        var columns = texts.get(heading).stream().map(HalfWidth::of).toList();
        var rows = new ArrayList<RuleRow>();
        for (int i = heading + 1; i < texts.size(); i++) {
            var cells = cells(sheet, columns, texts.get(i));
            if (!cells.isEmpty()) {
                rows.add(new RuleRow(sheet, i + 1, cells));
            }
        }
        return rows;
    }

    private static Map<String, String> cells(RuleSheet sheet, List<String> columns, List<String> texts) {
        var cells = new HashMap<String, String>();
        for (var column : sheet.columns()) {
            int place = columns.indexOf(HalfWidth.of(column));
            if (place >= 0 && place < texts.size() && !texts.get(place).isBlank()) {
                cells.put(column, texts.get(place).strip());
            }
        }
        return cells;
    }
}
