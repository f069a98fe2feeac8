package cn.uniondesk.store.org;

import cn.uniondesk.office.member.MemberRegister;
import cn.uniondesk.office.member.area.MemberArea;
import cn.uniondesk.office.org.area.UnionArea;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.AreaStore;
import cn.uniondesk.store.MemberTable;
import java.util.List;

/** Where 会员 are kept. */
public final class MemberStore implements AreaStore {

    @Override
    public MemberArea open(Surroundings around) {
        var means = around.means();
        var people = around.people();
        var unions = around.opened().get(UnionArea.class).unions();
        var members = new MemberTable(around.session(), around.writer());
        return new MemberArea(
                members,
                new MemberRegister(
                        members, unions, people, means.books(), means.offices(), means.transactions(), means.clock()),
                people, unions);
    }

    @Override
    public List<RecordType> overridden() {
        return List.of(RecordType.MEMBER);
    }
}
