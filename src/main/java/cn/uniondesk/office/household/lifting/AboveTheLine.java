package cn.uniondesk.office.household.lifting;

import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.household.Quotient;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * 连续高于低保: the months before a day, the latest first, each with its line, as far back as the rule asks. A month that
 * was not entered, has no standard or is not above its line breaks the row.
 *
 * @param needed consecutive months asked for
 */
public record AboveTheLine(List<Line> lines, int needed) {

    /**
     * One month against the standard of its last day.
     *
     * @param income null where the month was not entered
     * @param standard null where none held
     */
    public record Line(YearMonth month, IncomeMonth income, Money standard) {

        /** A head of the household, to be shown. */
        public Quotient perHead() {
            return new Quotient(income.income().fen(), income.people());
        }

        public boolean isAbove() {
            return income != null && standard != null
                    && income.income().fen() > Math.multiplyExact(standard.fen(), income.people());
        }
    }

    public AboveTheLine {
        lines = List.copyOf(lines);
    }

    public static AboveTheLine of(Deadlines rules, List<IncomeMonth> months, LocalDate on) {
        int needed = rules.length("recognition.lift.months", on).orElse(0);
        var lines = new ArrayList<Line>();
        for (int back = 1; back <= needed; back++) {
            var month = YearMonth.from(on).minusMonths(back);
            lines.add(new Line(
                    month,
                    months.stream().filter(each -> each.month().equals(month)).findFirst().orElse(null),
                    rules.book().standard(rules.district(), month.atEndOfMonth()).map(Standard::standard).orElse(null)));
        }
        return new AboveTheLine(lines, needed);
    }

    /** Months above the line without a break, counted back from the day. */
    public int reached() {
        return (int) lines.stream().takeWhile(Line::isAbove).count();
    }

    public boolean isReached() {
        return reached() >= needed;
    }
}
