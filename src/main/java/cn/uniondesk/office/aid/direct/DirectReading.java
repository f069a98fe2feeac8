package cn.uniondesk.office.aid.direct;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.Heading;
import cn.uniondesk.office.intake.ledger.HeadingSearch;
import cn.uniondesk.office.intake.ledger.LedgerFiles;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.reading.LooseAmount;
import cn.uniondesk.office.reading.LooseDate;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads an upper level's list with the words that the program knows of payment ledgers; it needs a name, a document
 * number and an amount, and nothing else. Fails with {@code import.column} where one of them is not there.
 */
final class DirectReading {

    private static final Pattern TOTAL = Pattern.compile("[（(]?(合计|总计|小计|共计|累计|本页).*");
    private static final List<String> NEEDED = List.of("name", "idNumber", "amount");
    private static final Mapping UNITS = new Mapping(Map.of(
            "工作单位", Mapping.LEAVE, "单位", Mapping.LEAVE, "单位名称", Mapping.LEAVE, "所在单位", Mapping.LEAVE));

    private final LedgerFiles files;
    private final LocalDate today;

    DirectReading(LedgerFiles files, LocalDate today) {
        this.files = files;
        this.today = today;
    }

    /** A row before it is matched with anybody; readings tell what cannot be read. */
    record Raw(
            String sheet, int row, String name, Reading<IdentityNumber> number, Reading<Money> amount,
            Reading<LocalDate> paidOn, String unit, String voucher, String bankCard) {}

    List<Raw> read(Path file) {
        var search = new HeadingSearch();
        var all = new ArrayList<Raw>();
        var missing = new ArrayList<String>();
        try (var ledger = files.open(file)) {
            for (var sheet : ledger.sheets()) {
                var heading = search.find(sheet, AidLedger.KIND, UNITS);
                if (heading.isEmpty()) {
                    continue;
                }
                var lacks = NEEDED.stream().filter(field -> heading.get().column(field).isEmpty()).toList();
                if (!lacks.isEmpty()) {
                    missing.add(sheet.name());
                    continue;
                }
                try (var rows = sheet.rows()) {
                    rows.filter(row -> row.number() > heading.get().lastRow() && isData(row, heading.get()))
                            .forEachOrdered(row -> all.add(raw(sheet.name(), row, heading.get(), ledger.countsFrom1904())));
                }
            }
        }
        if (all.isEmpty()) {
            var known = AidLedger.KIND.byName();
            throw new Failure("import.column", missing.isEmpty() ? file.getFileName().toString() : missing.getFirst(),
                    String.join("、", NEEDED.stream().map(field -> known.get(field).official()).toList()));
        }
        return all;
    }

    private static boolean isData(LedgerRow row, Heading heading) {
        var name = cell(row, heading, "name").raw().strip();
        return !cell(row, heading, "idNumber").isEmpty()
                || !name.isEmpty() && !TOTAL.matcher(name.replaceAll("\\s", "")).matches()
                        && !cell(row, heading, "amount").isEmpty();
    }

    private Raw raw(String sheet, LedgerRow row, Heading heading, boolean from1904) {
        var number = cell(row, heading, "idNumber");
        var day = cell(row, heading, "paidOn");
        return new Raw(
                sheet, row.number(), name(cell(row, heading, "name")),
                number instanceof Cell.Figure(var value, var _)
                        ? IdentityNumber.read(value, today) : IdentityNumber.read(number.raw(), today),
                amount(cell(row, heading, "amount"), heading.column("amount").orElseThrow().scale()),
                switch (day) {
                    case Cell.Day(var on, var _) -> Reading.read(on);
                    case Cell.Figure(var value, var _) -> LooseDate.ofFigure(value, from1904);
                    default -> day.isEmpty() ? Reading.blank() : LooseDate.read(day.raw());
                },
                unit(row, heading), text(cell(row, heading, "voucher")), text(cell(row, heading, "bankCard")));
    }

    private static Reading<Money> amount(Cell cell, long scale) {
        return switch (cell) {
            case Cell.Figure(var value, var _) -> LooseAmount.ofFigure(
                    value.multiply(java.math.BigDecimal.valueOf(scale)), LooseAmount.Unit.YUAN);
            default -> LooseAmount.read(HalfWidth.of(cell.raw()).strip()).map(money -> money.times(scale));
        };
    }

    private static String unit(LedgerRow row, Heading heading) {
        return heading.columns().stream()
                .filter(column -> column.heading().contains("单位"))
                .map(column -> text(row.cell(column.index())))
                .filter(text -> !text.isEmpty())
                .findFirst().orElse("");
    }

    private static String name(Cell cell) {
        var name = HalfWidth.of(text(cell));
        return name.codePoints().anyMatch(Character::isIdeographic) ? name.replaceAll("\\s+", "") : name;
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Figure(var value, var _) ? value.toPlainString() : cell.raw().strip();
    }

    private static Cell cell(LedgerRow row, Heading heading, String field) {
        return heading.column(field).map(column -> row.cell(column.index())).orElse(Cell.EMPTY);
    }
}
