package cn.uniondesk.office.org.area;

import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.area.RecordFinder;
import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.org.RegisterReport;
import cn.uniondesk.office.org.UnionRegister;
import cn.uniondesk.office.org.UnionStock;
import cn.uniondesk.office.org.UnionWatch;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.radar.Stock;
import cn.uniondesk.office.radar.Watch;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** 工会: the register of unions, and T01 which is reckoned from it and from the members. */
public record UnionArea(Unions unions, UnionRegister register, Offices offices, Clock clock) implements AreaOfWork {

    @Override
    public List<BroughtLedger> ledgers() {
        return List.of(new UnionLedger(unions, offices));
    }

    @Override
    public List<ReportArea> reports() {
        return List.of(new RegisterReport());
    }

    @Override
    public List<Watch> watches() {
        return List.of(new UnionWatch(unions));
    }

    @Override
    public List<Stock> stocks() {
        return List.of(new UnionStock(unions));
    }

    @Override
    public List<RecordFinder> finders() {
        return List.of((typed, most) -> unions.all(LocalDate.now(clock)).stream()
                .filter(union -> union.name().contains(typed))
                .limit(most)
                .map(union -> new RecordFinder.Hit(new RecordRef(RecordType.UNION, union.id(), union.name()), union.name(), ""))
                .toList());
    }
}
