package cn.uniondesk.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.org.MembersBelow;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionLine;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.record.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembersBelowTest {

    @Test
    void aFederationHasTheMembersOfTheUnionsBelowItHoweverDeep() {
        var federation = union(1, null, 0);
        var all = List.of(federation, union(2, 1L, 30), union(3, 1L, 12), union(4, 3L, 5));
        assertThat(new MembersBelow(all).of(federation)).isEqualTo(47);
        assertThat(new MembersBelow(all).of(all.get(1))).isEqualTo(30);
    }

    @Test
    void aRingOfParentsEnds() {
        var one = union(1, 2L, 3);
        assertThat(new MembersBelow(List.of(one, union(2, 1L, 4))).of(one)).isEqualTo(7);
    }

    private static UnionLine union(long id, Long parent, long members) {
        return new UnionLine(
                new TradeUnion(id, Values.NONE.with(TradeUnion.NAME, "工会" + id).with(TradeUnion.PARENT, parent)),
                UnionState.ACTIVE, null, null, members);
    }
}
