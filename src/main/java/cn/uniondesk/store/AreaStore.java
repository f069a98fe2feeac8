package cn.uniondesk.store;

import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.store.report.ReportSource;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.StoreSession;
import java.time.Clock;
import java.util.List;

/** The store wing of an area of work: opens the area on an open store. */
public interface AreaStore {

    /** What every area's store wing is made from. */
    record Surroundings(
            StoreSession session, RecordWriter writer, Pinyin pinyin, RuleBooks ruleBooks, Offices offices, Clock clock) {}

    /** The area's code, with which its files of the rule book begin. */
    String code();

    AreaOfWork open(Surroundings around);

    /** The forms of the area, known before an office is open. */
    default List<Form> forms() {
        return List.of();
    }

    /** What its tables of the quarter are reckoned from. */
    default List<ReportSource> sources() {
        return List.of();
    }
}
