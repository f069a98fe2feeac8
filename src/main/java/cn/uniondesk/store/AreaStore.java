package cn.uniondesk.store;

import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.area.Areas;
import cn.uniondesk.office.area.Means;
import cn.uniondesk.office.attachments.Scans;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.report.ReportSource;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.StoreSession;
import java.util.List;

/** The store wing of an area of work: opens the area on an open store. */
public interface AreaStore {

    /**
     * What every area's store wing is made from.
     *
     * @param scans the way in which files become scans
     * @param opened the areas that stand before it in the wiring; it may read their registers
     */
    record Surroundings(Store store, Pinyin pinyin, Scans scans, Means means, Areas opened) {

        public StoreSession session() {
            return store.session();
        }

        public RecordWriter writer() {
            return store.writer();
        }

        public People people() {
            return new PersonTable(session(), writer(), pinyin);
        }
    }

    /** The code lists and rules that it brings where the office's own rule book says nothing of them. */
    default List<RuleBook> rules() {
        return List.of();
    }

    /** Kinds of record for which a clause of the rule book can be passed on purpose. */
    default List<RecordType> overridden() {
        return List.of();
    }

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
