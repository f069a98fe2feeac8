package cn.uniondesk.office.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A rule book laid out as its sheets. */
final class RuleBookSheets {

    private RuleBookSheets() {}

    static List<SheetText> of(RuleBook book) {
        return List.of(
                sheet(RuleSheet.COVER, List.of("版本", "来源", "匹配密钥"), item -> List.of(item, switch (item) {
                    case "版本" -> book.version();
                    case "来源" -> book.source();
                    default -> book.matchKey();
                })),
                sheet(RuleSheet.PARAMETERS, book.parameters(), each -> List.of(
                        each.code(), each.name(), each.amount(), each.unit(), each.scope(), each.boundary(),
                        text(each.from()), text(each.to()), each.documentNumber(), each.article(), each.severity(),
                        each.confidence())),
                sheet(RuleSheet.STANDARDS, book.standards(), each -> List.of(
                        each.district(), each.standard().yuan().toPlainString(), each.boundary(), text(each.from()),
                        each.documentNumber(), each.confidence())),
                sheet(RuleSheet.CODES, book.codes(), each -> List.of(
                        each.list(), each.code(), each.name(), String.join("、", each.synonyms()), each.generation(),
                        text(each.validFrom()), text(each.validTo()), each.mapsTo(), String.valueOf(each.ordinal()))),
                sheet(RuleSheet.WORDS, book.words(), each -> List.of(each.word(), each.severity(), each.note())),
                sheet(RuleSheet.DAYS, book.days(), each -> List.of(
                        text(each.day()), each.workday() ? "上班" : "放假", each.name())));
    }

    private static <T> SheetText sheet(RuleSheet sheet, List<T> records, Function<T, List<String>> row) {
        var rows = new ArrayList<List<String>>();
        rows.add(sheet.columns());
        records.forEach(each -> rows.add(row.apply(each)));
        return new SheetText(sheet.title(), rows);
    }

    private static String text(LocalDate day) {
        return Objects.toString(day, "");
    }
}
