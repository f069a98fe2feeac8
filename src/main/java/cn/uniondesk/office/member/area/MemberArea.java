package cn.uniondesk.office.member.area;

import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.member.MemberRegister;
import cn.uniondesk.office.member.MemberStock;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.radar.Stock;
import java.util.List;

/** 会员: the register of members. */
public record MemberArea(Members members, MemberRegister register, People people, Unions unions) implements AreaOfWork {

    @Override
    public List<BroughtLedger> ledgers() {
        return List.of(new MemberLedger(people, members, unions));
    }

    @Override
    public List<Stock> stocks() {
        return List.of(new MemberStock(members));
    }
}
