package cn.uniondesk.office.intake;

import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.scheme.SchemeJudgements;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;

/** What ledgers are taken into. */
public record Registers(
        Offices offices,
        RuleBooks ruleBooks,
        People people,
        Unions unions,
        Members members,
        Households households,
        Payments payments,
        SchemeJudgements schemes) {}
