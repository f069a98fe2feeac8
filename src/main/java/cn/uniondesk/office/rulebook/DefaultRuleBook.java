package cn.uniondesk.office.rulebook;

import cn.uniondesk.office.acts.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rule book that ships with the program: values with their documents and how sure they are, to be confirmed or
 * replaced by the district. It lies under {@code rulebook/} as one table a sheet.
 */
public final class DefaultRuleBook {

    public static final String VERSION = "default-1";

    private static final Map<RuleSheet, String> FILES = Map.of(
            RuleSheet.PARAMETERS, "parameters", RuleSheet.STANDARDS, "standards", RuleSheet.CODES, "codes",
            RuleSheet.WORDS, "words", RuleSheet.DAYS, "days");
    /** The day its values were last compared with their sources. */
    private static final LocalDate COMPARED_ON = LocalDate.of(2026, 11, 21);

    private DefaultRuleBook() {}

    public static RuleBook read() {
        return read(FILES);
    }

    /** The code lists and rules that an area of work brings, from the files that begin with its code. */
    public static RuleBook of(String area) {
        return read(Map.of(RuleSheet.PARAMETERS, area + "_parameters", RuleSheet.CODES, area + "_codes"));
    }

    private static RuleBook read(Map<RuleSheet, String> files) {
        var empty = new RuleBook(
                VERSION, "", COMPARED_ON, "", List.of(), List.of(), List.of(), List.of(), List.of());
        var sheets = new ArrayList<SheetText>();
        sheets.add(new SheetText(RuleSheet.COVER.title(), List.of(
                RuleSheet.COVER.columns(), List.of("版本", VERSION), List.of("来源", "随程序提供，待区总工会确认"))));
        files.forEach((sheet, file) -> sheets.add(new SheetText(sheet.title(), table(file))));
        return switch (RuleBookReader.read(sheets, empty)) {
            case Outcome.Done<RuleBook>(var book, var _) -> book;
            case Outcome.Refused<RuleBook>(var refusals) -> throw new IllegalStateException(refusals.toString());
        };
    }

    private static List<List<String>> table(String file) {
        try (var stream = DefaultRuleBook.class.getResourceAsStream("/rulebook/" + file + ".tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
