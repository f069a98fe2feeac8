package cn.uniondesk.office.org.ledger;

import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Merging;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.org.Certificate;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.reading.LooseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Terms and certificates, which ledgers give as begin and years, as end and years, or as 起止 in one cell. */
final class UnionTerms {

    private static final Pattern DAY = Pattern.compile("\\d{4}\\s*[-./年]\\s*\\d{1,2}\\s*([-./月]\\s*(\\d{1,2}\\s*日?)?)?|\\d{8}");

    private UnionTerms() {}

    static Term term(CellReader cells, JudgedRow draft) {
        var span = span(cells, draft, "term");
        var start = cells.day(draft, "termStartsOn", true);
        var end = cells.day(draft, "termEndsOn", false);
        var years = cells.years(draft, "termYears");
        if (start == null && !span.isEmpty()) {
            start = span.getFirst();
        }
        if (end == null && span.size() > 1) {
            end = span.get(1);
        }
        if (years == null && start != null && end != null) {
            // A term given to the day before its anniversary is whole years all the same.
            years = end.plusMonths(6).getYear() - start.plusMonths(6).getYear();
        }
        if (start == null && end != null && years != null) {
            start = end.minusYears(years);
        }
        return start == null || years == null || years <= 0 ? null : new Term(start, years);
    }

    static Certificate certificate(CellReader cells, JudgedRow draft) {
        var span = span(cells, draft, "certificate");
        var from = cells.day(draft, "certificateFrom", true);
        var until = cells.day(draft, "certificateUntil", false);
        var number = cells.digits(draft, "certificateNumber");
        if (span.size() > 1) {
            from = Merging.said(from, span.getFirst());
            until = Merging.said(until, span.get(1));
        } else if (!span.isEmpty()) {
            until = Merging.said(until, span.getFirst());
        }
        return until == null ? null : new Certificate(number, from, until);
    }

    /** The certificate with what is known already of the one that ends on the same day. */
    static Certificate merged(Certificate said, List<Certificate> known) {
        return known.stream()
                .filter(each -> each.validUntil().equals(said.validUntil()))
                .findFirst()
                .map(each -> new Certificate(
                        Merging.said(said.number(), each.number()), Merging.said(said.validFrom(), each.validFrom()),
                        said.validUntil()))
                .orElse(said);
    }

    private static List<LocalDate> span(CellReader cells, JudgedRow draft, String field) {
        if (CellReader.isNothing(draft.cell(field)) || !(draft.cell(field) instanceof Cell.Text(var raw))) {
            var single = cells.day(draft, field, false);
            return single == null ? List.of() : List.of(single);
        }
        var found = new ArrayList<LocalDate>();
        var match = DAY.matcher(raw);
        while (match.find()) {
            LooseDate.read(match.group().strip()).value().ifPresent(found::add);
        }
        if (found.isEmpty()) {
            draft.hold(Hold.DATE_UNREADABLE, field, draft.shown(field));
        } else {
            var shown = String.join(" — ", found.stream().map(LocalDate::toString).toList());
            draft.repaired(field, "DATE_SPELLING", shown);
            draft.says(field, shown);
        }
        return found;
    }
}
