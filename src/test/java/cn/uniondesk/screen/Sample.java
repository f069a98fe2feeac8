package cn.uniondesk.screen;

import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.area.AidArea;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.member.area.MemberArea;
import cn.uniondesk.office.org.Certificate;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.org.area.UnionArea;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.workplace.Workplace;
import java.time.LocalDate;
import java.util.List;

/** A small invented street: unions, members, households and payments, some of them with long names. */
final class Sample {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> NAMES = List.of("张伟", "王芳", "单雄信", "李秀英", "欧阳建国", "刘洋", "陈静", "杨帆",
            "赵丽娟", "阿卜杜拉·买买提·吾斯曼江·阿卜力孜", "周杰", "吴昊", "郑爽", "孙悦", "马超", "朱红", "胡军", "林峰", "何晴", "高远");

    private Sample() {}

    static void enter(Workplace office) {
        long federation = union(office, "和平街道工会联合会", "federation", null, LocalDate.of(2021, 6, 30), 5, 0);
        long express = union(office, "北京速达物流有限公司工会委员会", "single", federation, LocalDate.of(2022, 3, 1), 5, 13);
        union(office, "和平里社区服务与养老照护联合基层工会委员会（含和平里一区至七区二十三家小微企业）", "joint", federation,
                LocalDate.of(2024, 1, 10), 3, 240);
        for (int i = 0; i < NAMES.size(); i++) {
            member(office, i, express);
        }
        household(office, 0, express, "HP2026001", "1500.00");
        household(office, 1, express, "HP2026002", "52200.00");
        household(office, 9, express, "HP2026003", "40000.00");
    }

    static String number(int index) {
        var body = "110105" + LocalDate.of(1980, 1, 1).plusDays(index * 137L).toString().replace("-", "") + "%03d".formatted(index * 2 + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static long union(Workplace office, String name, String kind, Long parent, LocalDate term, int years, long stated) {
        long id = office.areas().get(UnionArea.class).unions().save(new TradeUnion(0, Values.NONE.with(TradeUnion.NAME, name).with(TradeUnion.KIND, kind)
                .with(TradeUnion.PARENT, parent).with(TradeUnion.ESTABLISHED_ON, LocalDate.of(2012, 5, 4))
                .with(TradeUnion.WORKERS, stated + 10).with(TradeUnion.STATED_MEMBERS, stated)
                .with(TradeUnion.STATED_ON, LocalDate.of(2026, 6, 30)).with(TradeUnion.CHAIR_NAME, "赵国强")
                .with(TradeUnion.CONTACT_PHONE, "010-64211234")
                .with(TradeUnion.ADDRESS, "北京市朝阳区和平街道和平里北街十三区二十一号楼")), Origin.DESK);
        office.areas().get(UnionArea.class).unions().enterState(id, LocalDate.of(2012, 5, 4), UnionState.ACTIVE, "", Origin.DESK);
        office.areas().get(UnionArea.class).unions().addTerm(id, new Term(term, years), Origin.DESK);
        office.areas().get(UnionArea.class).unions().addCertificate(id, new Certificate("京工法证字第" + id + "号", term, LocalDate.of(2026, 12, 10)), Origin.DESK);
        return id;
    }

    private static void member(Workplace office, int index, long union) {
        long person = person(office, index);
        long id = office.areas().get(MemberArea.class).members().save(new Member(0, person, Values.NONE.with(Member.JOINED_ON, LocalDate.of(2020, 3, 1))), Origin.DESK);
        office.areas().get(MemberArea.class).members().enterState(id, LocalDate.of(2020, 3, 1), index % 7 == 6 ? MemberState.RETAINED : MemberState.NORMAL, "", Origin.DESK);
        office.areas().get(MemberArea.class).members().enterUnion(id, LocalDate.of(2020, 3, 1), union, Origin.DESK);
        office.areas().get(MemberArea.class).members().enterGroup(id, LocalDate.of(2020, 3, 1), index % 3 == 0 ? EightGroup.COURIER : EightGroup.NONE, index % 3 == 0, Origin.DESK);
    }

    private static long person(Workplace office, int index) {
        var known = office.people().withDocument(DocumentType.ID_CARD, number(index));
        return known.map(Person::id).orElseGet(() -> office.people().save(new Person(0, DocumentType.ID_CARD, number(index),
                NAMES.get(index), Sex.MALE, LocalDate.of(1980, 1, 1).plusDays(index * 137L), Values.NONE.with(Person.NATION, "汉族")
                .with(Person.MOBILE, "1380013%04d".formatted(index)).with(Person.ADDRESS, "北京市朝阳区和平街道")), Origin.DESK));
    }

    private static void household(Workplace office, int head, long union, String number, String income) {
        long person = person(office, head);
        var filed = LocalDate.of(2026, 7, 1 + head);
        var households = office.areas().get(HouseholdArea.class).households();
        long id = households.save(new Household(0, number, person, union, filed,
                Values.NONE.with(Household.WORK_UNIT, "北京速达物流有限公司").with(Household.CONTACT_CADRE, "王敏")
                        .with(Household.STATED_PEOPLE, 3L)), Origin.DESK);
        households.enterState(id, filed, HouseholdState.ON_FILE, "", Origin.DESK);
        households.enterCauses(id, filed, new Causes("06", List.of("09")), Origin.DESK);
        households.saveMember(new HouseholdMember(0, id, person, filed, null,
                FamilyDetails.related("本人").with(FamilyDetails.STANDING, "在职")), Origin.DESK);
        households.saveMember(new HouseholdMember(0, id, person(office, head + 1), filed, null,
                FamilyDetails.related("配偶").with(FamilyDetails.STANDING, "下岗失业")
                        .with(FamilyDetails.MONTHLY_INCOME, Money.ofYuan(1200))), Origin.DESK);
        var finances = new cn.uniondesk.office.household.Finances(3, Money.ofYuan(new java.math.BigDecimal(income)), Money.ZERO, Money.ZERO);
        var recognition = cn.uniondesk.office.household.Recognition.of(finances, filed, office.ruleBooks().current(), "朝阳区总工会");
        households.decide(recognition.decision(id, recognition.category(), false,
                new cn.uniondesk.office.household.RecognitionCard(cn.uniondesk.office.acts.Texts.chinese()).text(recognition)), Origin.DESK);
        office.areas().get(AidArea.class).payments().save(new Payment(0, "2026-0" + (31 + head), "living", "own", Money.ofYuan(1000), LocalDate.of(2026, 10, 12),
                PayWay.BANK, "", person, id, null, 2026, false, "", null, null, "", "", List.of(person)), Origin.DESK);
    }
}
