package cn.uniondesk.store.venue;

import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.VENUE;
import static cn.uniondesk.store.tables.Tables.VENUE_INSPECTION;
import static cn.uniondesk.store.tables.Tables.VENUE_SERVICE;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.venue.Venue;
import cn.uniondesk.office.venue.VenueArea;
import cn.uniondesk.office.venue.VenueForms;
import cn.uniondesk.office.venue.VenueInspection;
import cn.uniondesk.office.venue.VenueService;
import cn.uniondesk.store.AreaStore;
import cn.uniondesk.store.RecordNumberTable;
import cn.uniondesk.store.RecordTable;
import cn.uniondesk.store.report.ReportSource;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import java.util.List;
import java.util.Map;

/** Where 阵地 is kept. */
public final class VenueStore implements AreaStore {

    @Override
    public List<RuleBook> rules() {
        return List.of(DefaultRuleBook.of(VenueArea.CODE));
    }

    @Override
    public VenueArea open(Surroundings around) {
        var shelf = shelf(around.session(), around.writer(), around.pinyin());
        return new VenueArea(shelf, around.means());
    }

    @Override
    public List<Form> forms() {
        return VenueForms.ALL;
    }

    @Override
    public List<ReportSource> sources() {
        return List.of(new VenueSource());
    }

    private static VenueArea.Shelf shelf(Session session, RecordWriter writer, Pinyin pinyin) {
        var venues = new RecordTable(session, writer, pinyin, VENUE, Venue.DECLARATION,
                Map.of(Venue.UNION.name(), RecordTable.nameOf(VENUE.UNION_ID, TRADE_UNION, TRADE_UNION.NAME)));
        return new VenueArea.Shelf(
                venues,
                new RecordTable(session, writer, pinyin, VENUE_INSPECTION, VenueInspection.DECLARATION, Map.of()),
                new RecordTable(session, writer, pinyin, VENUE_SERVICE, VenueService.DECLARATION, Map.of()),
                new RecordNumberTable(session, writer, venues),
                new VenueDayTable(session),
                name -> session.query(db -> db.select(TRADE_UNION.ID).from(TRADE_UNION)
                        .where(TRADE_UNION.NAME.eq(name)).fetchOptional(TRADE_UNION.ID)));
    }
}
