package cn.uniondesk.store.org;

import cn.uniondesk.office.org.UnionRegister;
import cn.uniondesk.office.org.area.UnionArea;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.AreaStore;
import cn.uniondesk.store.UnionTable;
import cn.uniondesk.store.report.ReportSource;
import java.util.List;

/** Where 工会 are kept. */
public final class UnionStore implements AreaStore {

    @Override
    public UnionArea open(Surroundings around) {
        var means = around.means();
        var unions = new UnionTable(around.session(), around.writer(), around.pinyin());
        return new UnionArea(
                unions, new UnionRegister(unions, means.books(), means.offices(), means.transactions(), means.clock()),
                means.offices(), means.clock());
    }

    @Override
    public List<RecordType> overridden() {
        return List.of(RecordType.UNION);
    }

    @Override
    public List<ReportSource> sources() {
        return List.of(new RegisterSource());
    }
}
