package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.lifting.AboveTheLine;
import cn.uniondesk.office.household.lifting.IncomeMonth;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;
import cn.uniondesk.screen.kit.form.NumberEntry;
import java.time.YearMonth;
import java.util.List;

/** The form of one month's income of a whole household. */
final class MonthDraft extends FormModel {

    private final ChoiceEntry month = add(new ChoiceEntry("month", List.of())).must();
    private final MoneyEntry income = add(new MoneyEntry("income")).must();
    private final NumberEntry people = add(new NumberEntry("people")).must();
    private final Entry note = add("note");

    /** @param lines the months that are asked for @param residents how many live there */
    void begin(List<AboveTheLine.Line> lines, int residents) {
        entries().forEach(each -> each.fill(""));
        month.choices().setAll(lines.reversed().stream()
                .map(line -> new ChoiceEntry.Choice(line.month().toString(), line.month().toString())).toList());
        lines.reversed().stream().filter(line -> line.income() == null).findFirst()
                .ifPresent(line -> month.fill(line.month().toString()));
        people.fill(residents);
    }

    void fill(AboveTheLine.Line line) {
        month.fill(line.month().toString());
        if (line.income() != null) {
            income.fill(line.income().income());
            people.fill(line.income().people());
            note.fill(line.income().note());
        }
    }

    IncomeMonth month(long way) {
        return new IncomeMonth(0, way, YearMonth.parse(month.get()), income.orZero(), people.whole(), note.get());
    }
}
