package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.INCOME_MONTH;

import cn.uniondesk.office.household.lifting.IncomeMonth;
import cn.uniondesk.office.household.lifting.IncomeMonths;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.IncomeMonthRecord;
import java.time.YearMonth;
import java.util.List;

/** The months that were looked at, in {@code income_month}. */
public final class IncomeMonthTable implements IncomeMonths {

    private final Session session;
    private final RecordWriter writer;

    public IncomeMonthTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public List<IncomeMonth> of(long proceedingId) {
        return session.query(db -> db.selectFrom(INCOME_MONTH)
                .where(INCOME_MONTH.PROCEEDING_ID.eq(proceedingId))
                .orderBy(INCOME_MONTH.FIRST_DAY)
                .fetch(row -> new IncomeMonth(
                        row.getId(),
                        row.getProceedingId(),
                        YearMonth.from(row.getFirstDay()),
                        Money.ofFen(row.getIncomeFen()),
                        Math.toIntExact(row.getPeople()),
                        row.getNote())));
    }

    @Override
    public long save(IncomeMonth month, Origin origin) {
        var row = new IncomeMonthRecord()
                .setProceedingId(month.proceedingId())
                .setFirstDay(month.month().atDay(1))
                .setIncomeFen(month.income().fen())
                .setPeople((long) month.people())
                .setNote(month.note());
        var known = of(month.proceedingId()).stream().filter(each -> each.month().equals(month.month())).findFirst();
        if (known.isEmpty()) {
            return writer.insert(row, origin);
        }
        writer.update(known.get().id(), row, origin);
        return known.get().id();
    }
}
