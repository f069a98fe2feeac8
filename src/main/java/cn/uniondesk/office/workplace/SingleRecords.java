package cn.uniondesk.office.workplace;

import cn.uniondesk.office.aid.PaymentLedger;
import cn.uniondesk.office.household.FamilyRegister;
import cn.uniondesk.office.household.HouseholdFiles;
import cn.uniondesk.office.member.MemberRegister;
import cn.uniondesk.office.org.UnionRegister;

/** What enters and changes single records at the desk. */
public record SingleRecords(
        UnionRegister unions, MemberRegister members, HouseholdFiles households, FamilyRegister family,
        PaymentLedger payments) {}
