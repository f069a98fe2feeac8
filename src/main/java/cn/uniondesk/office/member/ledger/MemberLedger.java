package cn.uniondesk.office.member.ledger;

import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.intake.IntakeContext;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.declared.DeclaredLedger;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.org.ledger.KnownUnions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.ledger.PeopleOverlay;
import cn.uniondesk.office.people.ledger.PersonIntake;
import java.util.List;

/** 会员名册 as grass-root unions keep it. */
public final class MemberLedger implements BroughtLedger {

    public static final LedgerKind KIND = DeclaredLedger.kind("members", Member.DECLARATION);

    private final People people;
    private final Members members;
    private final Unions unions;

    public MemberLedger(People people, Members members, Unions unions) {
        this.people = people;
        this.members = members;
        this.unions = unions;
    }

    @Override
    public LedgerKind kind() {
        return KIND;
    }

    @Override
    public List<RowIntake> intakes(IntakeContext context) {
        var cells = context.cells();
        return List.of(new MemberIntake(
                cells, new PersonIntake(cells, new PeopleOverlay(people, context.writes(), false)),
                new MembersOverlay(members, context.writes()), new KnownUnions(unions)));
    }
}
