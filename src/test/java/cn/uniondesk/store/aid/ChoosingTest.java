package cn.uniondesk.store.aid;

import static cn.uniondesk.store.aid.AidOffice.day;
import static cn.uniondesk.store.aid.AidOffice.done;
import static cn.uniondesk.store.aid.AidOffice.draft;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.PaymentDraft;
import cn.uniondesk.office.aid.choosing.ChoicePreview;
import cn.uniondesk.office.aid.choosing.Criteria;
import cn.uniondesk.office.aid.choosing.Flag;
import cn.uniondesk.office.aid.choosing.Pool;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoosingTest {

    private AidOffice office;
    private long zhang;
    private long husband;
    private long daughter;
    private long file;

    @BeforeEach
    void open() {
        office = new AidOffice();
        zhang = office.person("张兰");
        husband = office.person("王强");
        daughter = office.person("王小雨");
        file = office.filed("DH-001", zhang,
                AidOffice.member(0, husband, "配偶", ""), AidOffice.member(0, daughter, "女", "bachelor"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ChoicePreview preview(long campaign, Pool pool) {
        return office.choosing.preview(campaign, Criteria.of(pool));
    }

    private static List<String> names(ChoicePreview preview) {
        return preview.proposed().stream().map(each -> each.candidate().name()).toList();
    }

    private List<Flag.Kind> flags(long campaign, long person) {
        return office.choosing.preview(campaign, List.of(person)).proposed().getFirst().flags().stream().map(Flag::kind).toList();
    }

    private void member(long person, EightGroup group) {
        office.change(() -> {
            long union = office.unions.named("快递工会").map(TradeUnion::id).orElseGet(() -> office.unions.save(new TradeUnion(0, Values.NONE.with(TradeUnion.NAME, "快递工会").with(TradeUnion.KIND, "single")),
                    Origin.DESK));
            long id = office.members.save(new Member(0, person, Values.NONE.with(Member.JOINED_ON, day("2026-01-01"))), Origin.DESK);
            office.members.enterState(id, day("2026-01-01"), MemberState.NORMAL, "", Origin.DESK);
            office.members.enterUnion(id, day("2026-01-01"), union, Origin.DESK);
            office.members.enterGroup(id, day("2026-01-01"), group, group != EightGroup.NONE, Origin.DESK);
            return null;
        });
    }

    @Test
    void peopleAreFoundInFilesAmongStudentsAndAmongMembers() {
        long closed = office.filed("DH-002", office.person("李梅"));
        office.change(() -> {
            office.households.enterState(closed, day("2026-05-01"), HouseholdState.LIFTED, "", Origin.DESK);
            return null;
        });
        member(office.person("周杰"), EightGroup.COURIER);
        member(office.person("吴昊"), EightGroup.NONE);
        member(husband, EightGroup.COURIER);
        long campaign = office.campaign("cooling", "夏送清凉", 5000, null, PayWay.BANK);
        assertThat(names(preview(campaign, Pool.FILES))).containsExactly("张兰");
        assertThat(names(preview(campaign, Pool.STUDENTS))).containsExactly("王小雨");
        assertThat(names(preview(campaign, Pool.MEMBERS))).containsExactlyInAnyOrder("周杰", "吴昊", "王强");
        var couriers = office.choosing.preview(
                campaign, new Criteria(Pool.MEMBERS, "", "", null, "", "courier", true, false));
        assertThat(names(couriers)).containsExactlyInAnyOrder("周杰", "王强");
        assertThat(couriers.proposed()).extracting(each -> each.candidate().beneficiaryClass() + each.candidate().householdNumber())
                .containsExactlyInAnyOrder("outdoor", "filedDH-001");
    }

    @Test
    void aPreviewStoresNothingAndSaysWhatTheBudgetIs() {
        long campaign = office.campaign("warmth", "2026年送温暖", 5000, null, PayWay.BANK);
        var preview = preview(campaign, Pool.FILES);
        assertThat(preview.budget()).isEqualTo(Money.ofYuan(5000));
        assertThat(office.entitlements.ofCampaign(campaign)).isEmpty();
        done(office.choosing.put(campaign, List.of(preview.proposed().getFirst().candidate()), Money.ofYuan(1000)));
        assertThat(preview(campaign, Pool.FILES)).satisfies(again -> {
            assertThat(again.planned()).isEqualTo(Money.ofYuan(1000));
            assertThat(again.proposed().getFirst().isListed()).isTrue();
        });
    }

    @Test
    void whoGotTheSameAidInTheBudgetYearIsFlaggedAndSoIsTheSpouse() {
        done(office.ledger.save(draft(zhang, null, "warmth", 500, "2026-01-20", PayWay.BANK)));
        long campaign = office.campaign("warmth", "2026年送温暖", 0, null, PayWay.BANK);
        assertThat(flags(campaign, zhang)).containsExactly(Flag.Kind.SAME_PERSON);
        assertThat(flags(campaign, husband)).containsExactly(Flag.Kind.COUPLE);
        assertThat(flags(campaign, daughter)).isEmpty();
    }

    @Test
    void anotherBudgetYearIsNoOverlapThoughTheDaysAreNear() {
        done(office.ledger.save(new PaymentDraft(
                0, "记1", "warmth", "own", Money.ofYuan(500), day("2026-01-05"), PayWay.BANK, "", zhang, null, null, 2025, false,
                "", null, null, "", "", List.of())));
        assertThat(flags(office.campaign("warmth", "2026年送温暖", 0, null, PayWay.BANK), zhang)).isEmpty();
    }

    @Test
    void aCoupleOnOneListIsFlaggedOnBothAndNobodyIsHeldUp() {
        long campaign = office.campaign("warmth", "2026年送温暖", 0, null, PayWay.BANK);
        var both = office.choosing.preview(campaign, List.of(zhang, husband));
        assertThat(both.flagged()).isEqualTo(2);
        assertThat(done(office.choosing.put(campaign, both.proposed().stream().map(ChoicePreview.Proposed::candidate).toList(),
                Money.ofYuan(500))).done()).isEqualTo(2);
        assertThat(office.choosing.flags(campaign).values()).allSatisfy(flags ->
                assertThat(flags).extracting(Flag::kind).containsExactly(Flag.Kind.COUPLE));
    }

    @Test
    void whoIsPlannedInAnotherCampaignOfTheKindIsFlagged() {
        long first = office.campaign("cooling", "第一批", 0, null, PayWay.BANK);
        done(office.choosing.put(first, List.of(preview(first, Pool.FILES).proposed().getFirst().candidate()), Money.ofYuan(300)));
        var flag = office.choosing.preview(office.campaign("cooling", "第二批", 0, null, PayWay.BANK), List.of(zhang))
                .proposed().getFirst().flags().getFirst();
        assertThat(flag.kind()).isEqualTo(Flag.Kind.SAME_PERSON);
        assertThat(Texts.chinese().text(flag.key(), flag.arguments())).contains("张兰", "第一批", "300.00");
    }

    /** The campaign begins on 1 July 2026. */
    @ParameterizedTest
    @CsvSource({"2026-08-20, true", "2026-07-01, true", "2026-06-30, false", "2026-03-20, false"})
    void aChildIsAidedOnceInASchoolYearWhicheverParentReceivesIt(LocalDate paidOn, boolean flagged) {
        done(office.ledger.save(new PaymentDraft(
                0, "记1", "schooling", "own", Money.ofYuan(3000), paidOn, PayWay.BANK, "", husband, file, null, null, false,
                "bachelor", null, null, "", "", List.of(daughter))));
        long campaign = office.campaign("autumn_schooling", "2026年金秋助学", 0, null, PayWay.BANK);
        assertThat(flags(campaign, daughter)).isEqualTo(flagged ? List.of(Flag.Kind.SAME_CHILD) : List.of());
        assertThat(flags(campaign, husband)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"own, false, 2026-06-01, false", "upper, false, 2026-06-01, true", "own, true, 2026-06-01, true",
        "upper, false, 2025-11-19, false"})
    void aBillThatOtherMoneyPaidWithinTwelveMonthsIsFlagged(String source, boolean direct, LocalDate on, boolean flagged) {
        office.change(() -> office.payments.save(new cn.uniondesk.office.aid.Payment(
                0, "记1", "medical", source, Money.ofYuan(5000), on, PayWay.BANK, "", zhang, file, null, 2025, direct, "", null,
                null, "", "", List.of(zhang)), Origin.DESK));
        long campaign = office.campaign("medical", "2026年医疗救助", 0, null, PayWay.BANK);
        assertThat(flags(campaign, zhang)).isEqualTo(flagged ? List.of(Flag.Kind.TWO_FUNDS) : List.of());
    }

    @Test
    void aidThatNeedsAFileLeavesWhoHasNone() {
        long campaign = office.campaign("living", "2026年三季度生活救助", 0, null, PayWay.BANK);
        long stranger = office.person("陈静");
        var preview = office.choosing.preview(campaign, List.of(zhang, stranger));
        var taken = done(office.choosing.put(
                campaign, preview.proposed().stream().map(ChoicePreview.Proposed::candidate).toList(), Money.ofYuan(1000)));
        assertThat(taken.done()).isEqualTo(1);
        assertThat(taken.left()).singleElement().satisfies(left -> assertThat(left.name()).isEqualTo("陈静"));
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        for (var language : List.of(Texts.chinese(), new Texts(java.util.Locale.ENGLISH))) {
            for (var kind : Flag.Kind.values()) {
                assertThat(language.text(new Flag(kind, List.of("a", "b", "c", "d")).key(), List.of("a", "b", "c", "d"))).contains("a");
            }
        }
    }
}
