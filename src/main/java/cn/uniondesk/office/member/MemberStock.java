package cn.uniondesk.office.member;

import cn.uniondesk.office.radar.Stock;
import cn.uniondesk.office.radar.StockTally;
import cn.uniondesk.office.values.ListQuery;
import java.time.LocalDate;
import java.util.Map;

/** Rows of the member register. */
public record MemberStock(Members members) implements Stock {

    @Override
    public void take(LocalDate today, StockTally tally) {
        tally.records("members", members.list(new ListQuery("", Map.of(), "name", true, "", 1), today).total());
    }
}
