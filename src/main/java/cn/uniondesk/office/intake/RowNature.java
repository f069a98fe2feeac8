package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.Heading;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.intake.ledger.LedgerSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the rows of a ledger that are no data: totals, notes, signatures, repeated headings, empty numbered lines. */
final class RowNature {

    private static final Pattern TOTAL = Pattern.compile(
            "^[（(【]?(本页|本表|本单位|全街|以上|本月|本季|本年)?(合计|总计|小计|共计|累计|总合计|合 计|总数|汇总)[)）】]?([:：].*|人数.*|金额.*|户数.*|\\d.*)?$");
    private static final Pattern SUBTOTAL = Pattern.compile("小计|本页");
    private static final Pattern NOTE = Pattern.compile(
            "^([*※★☆]+\\s*)?(注|备注|说明|附注|填表说明|填报说明|填写说明|注意|提示|附件|注释|备注说明)\\s*(\\d+|[一二三四五六])?\\s*[:：.、].*", Pattern.DOTALL);
    private static final Pattern SIGNATURE = Pattern.compile(
            ".*(填表人|制表人|填报人|审核人|复核人|经办人|负责人|签字|签章|盖章|主管|制表|复核|审核|填表|填报|联系人|审批|报送|填表日期|制表日期)[^:：]{0,8}[:：].*"
                    + "|.*[（(](盖章|公章|签字|签章)[）)].*|^(填表|制表|审核|填报)(人|日期|单位)$", Pattern.DOTALL);
    private static final String LETTERS = "甲乙丙丁戊ABCabc";
    private static final String COUNTING = LETTERS + "0123456789()（）";
    private static final Pattern ZEROS = Pattern.compile("\\.0+$");
    private static final Pattern BRACKETS = Pattern.compile("[()（）]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int LONG = 24;

    private final Heading heading;
    private final Set<String> again;
    private final LedgerSheet sheet;
    private final int name;
    private final int identity;
    private final int serial;

    RowNature(LedgerSheet sheet, Heading heading) {
        this.sheet = sheet;
        this.heading = heading;
        try (var rows = sheet.rows()) {
            this.again = rows.filter(row -> row.number() == heading.lastRow()).findFirst().stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell instanceof Cell.Text)
                    .map(Cell::raw)
                    .collect(Collectors.toSet());
        }
        this.name = index("name");
        this.identity = index("idNumber");
        this.serial = index("serial");
    }

    private int index(String field) {
        return heading.column(field).map(LedgerColumn::index).orElse(-1);
    }

    /** Why the row is ignored; empty for data. */
    Optional<Note> ignored(LedgerRow row) {
        var filled = new ArrayList<>(row.cells());
        filled.removeIf(Cell::isEmpty);
        var first = filled.getFirst().raw().strip();
        boolean hasIdentity = identity >= 0 && !row.cell(identity).isEmpty();
        if (!hasIdentity && isTotal(row)) {
            return Optional.of(Note.TOTAL_ROW);
        }
        if (isOnlySerial(row, filled)) {
            return Optional.of(Note.EMPTY_ROW);
        }
        if (isHeadingAgain(filled)) {
            return Optional.of(Note.HEADING_ROW);
        }
        if (!hasIdentity && NOTE.matcher(first).matches()) {
            return Optional.of(Note.NOTE_ROW);
        }
        if (!hasIdentity && filled.stream().anyMatch(cell -> SIGNATURE.matcher(cell.raw().strip()).matches())) {
            return Optional.of(Note.SIGNATURE_ROW);
        }
        return filled.size() == 1 && isWords(row, first) ? Optional.of(Note.NOTE_ROW) : Optional.empty();
    }

    /** A total says so in one of its first words, before any figure. */
    private static boolean isTotal(LedgerRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .limit(3)
                .takeWhile(cell -> cell instanceof Cell.Text)
                .anyMatch(cell -> TOTAL.matcher(cell.raw().strip().replaceAll("\\s+", "")).matches());
    }

    static boolean isSubtotal(LedgerRow row) {
        return row.cells().stream().limit(4).anyMatch(cell -> SUBTOTAL.matcher(cell.raw()).find());
    }

    private boolean isOnlySerial(LedgerRow row, List<Cell> filled) {
        return serial >= 0 && filled.size() == 1 && !row.cell(serial).isEmpty();
    }

    /** The heading repeated on a later page, or the row of column numbers under it. */
    private boolean isHeadingAgain(List<Cell> filled) {
        int same = 0;
        boolean counting = filled.size() >= 4;
        for (var cell : filled) {
            same += cell instanceof Cell.Text(var raw) && again.contains(raw) ? 1 : 0;
            counting &= COUNTING.indexOf(cell.raw().strip().charAt(0)) >= 0;
        }
        return filled.size() >= 3 && same * 2 > filled.size() || counting && isCounting(filled);
    }

    private static boolean isCounting(List<Cell> filled) {
        int expected = 0;
        int counted = 0;
        for (var cell : filled) {
            var raw = BRACKETS.matcher(ZEROS.matcher(cell.raw().strip()).replaceAll("")).replaceAll("");
            if (raw.length() == 1 && LETTERS.indexOf(raw.charAt(0)) >= 0) {
                continue;
            }
            if (!NUMBER.matcher(raw).matches()) {
                return false;
            }
            int number = Integer.parseInt(raw);
            if (expected != 0 && number != expected) {
                return false;
            }
            expected = number + 1;
            counted++;
        }
        return counted >= 3;
    }

    /** One cell alone: a caption across the sheet, or a sentence; a lone value under its heading is unfinished data. */
    private boolean isWords(LedgerRow row, String text) {
        int column = 0;
        while (row.cell(column).isEmpty()) {
            column++;
        }
        int at = column;
        boolean spans = sheet.merges().stream().anyMatch(merge ->
                merge.lastColumn() > merge.firstColumn() && merge.contains(row.number(), at));
        return spans || text.length() > LONG || column != name && heading.columns().stream().noneMatch(each -> each.index() == at && each.isMapped());
    }
}
