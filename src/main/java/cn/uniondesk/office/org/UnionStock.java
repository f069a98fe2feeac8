package cn.uniondesk.office.org;

import cn.uniondesk.office.radar.Stock;
import cn.uniondesk.office.radar.StockTally;
import java.time.LocalDate;

/** Unions of the register, and those whose own count of members is not that of the register. */
public record UnionStock(Unions unions) implements Stock {

    @Override
    public void take(LocalDate today, StockTally tally) {
        var all = unions.all(today);
        var below = new MembersBelow(all);
        tally.records("unions", all.size());
        tally.count("unlike_register", all.stream()
                .filter(union -> union.statedMembers() != null && union.statedMembers() != below.of(union)).count());
    }
}
