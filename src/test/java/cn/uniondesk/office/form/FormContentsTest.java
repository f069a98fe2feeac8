package cn.uniondesk.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.aid.forms.PaymentRosterForm;
import cn.uniondesk.office.household.Boundary;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.forms.FactsOfHouseholds;
import cn.uniondesk.office.household.forms.HouseholdFileForm;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.paper.FormOffice;
import cn.uniondesk.store.HouseholdTable;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.PaymentTable;
import cn.uniondesk.store.PersonTable;
import cn.uniondesk.store.RuleBookTable;
import cn.uniondesk.store.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way from the store to what a form says. */
class FormContentsTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final Imprint IMPRINT = new Imprint("示例街道总工会", "王敏", "2026-09-30 09:00");
    private static final Origin DESK = Origin.DESK;
    private static final Pinyin SILENT = new Pinyin() {
        @Override
        public String syllables(String name) {
            return "";
        }

        @Override
        public String initials(String name) {
            return "";
        }
    };

    private MemoryStore store;
    private FormContents contents;

    @BeforeEach
    void open() {
        store = new MemoryStore();
        var households = new HouseholdTable(store.session(), store.writer());
        var payments = new PaymentTable(store.session(), store.writer());
        var people = new PersonTable(store.session(), store.writer(), SILENT);
        var rules = new RuleBookTable(store.session(), store.writer());
        var offices = new OfficeTable(store.session(), store.writer());
        contents = FormOffice.contents(store.session(), new FactsOfHouseholds(households, people, (_, _) -> Optional.empty()),
                households, payments, people, rules, offices);
        store.session().change(new Action("test"), () -> {
            rules.takeIn(DefaultRuleBook.read());
            offices.save(new Office("示例街道总工会", "SL", "示例区总工会"));
            long union = Sample.union(store.writer(), "示例机械厂工会", null, DESK);
            long head = people.save(person("玛依拉·吐尔逊", "110000199001010005", Sex.FEMALE, "13800000000"), DESK);
            long child = people.save(person("阿里", "110000200012319994", Sex.MALE, ""), DESK);
            long gone = people.save(person("买买提", "110000198802290014", Sex.MALE, ""), DESK);
            long file = households.save(household(head, union), DESK);
            households.saveMember(member(file, head, "本人", null, Money.ofYuan(2_860)), DESK);
            households.saveMember(member(file, child, "子", null, null), DESK);
            households.saveMember(member(file, gone, "配偶", TODAY.minusDays(1), null), DESK);
            households.enterCauses(file, FILED, new Causes("06", List.of("09", "10")), DESK);
            households.decide(decision(file), DESK);
            long campaign = payments.saveCampaign(
                    new Campaign(0, "2026-warmth", "2026年送温暖", "warmth", null, null, 2026), DESK);
            payments.save(payment("记-0002", head, file, campaign, 100_050, PayWay.BANK), DESK);
            payments.save(payment("记-0003", child, null, campaign, 50_000, PayWay.CASH), DESK);
            payments.save(payment("记-0009", head, file, null, 7_000, PayWay.CASH), DESK);
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_household_file_says_what_the_records_of_the_day_say() {
        var form = (HouseholdFileForm) done(contents.of(HouseholdForms.F02, HouseholdForms.HOUSEHOLD, "SL-0042", TODAY, IMPRINT));

        assertThat(form.household().headName()).isEqualTo("玛依拉·吐尔逊");
        assertThat(form.household().category()).isEqualTo("深度困难");
        assertThat(form.household().sex()).isEqualTo("女");
        assertThat(form.household().singleParent()).isEqualTo("是");
        assertThat(form.household().selfReliant()).isEmpty();
        assertThat(form.income().bankCard()).isEqualTo("6222 0200 0000 0000 018");
        assertThat(form.income().monthly()).isEqualTo("2,860.00");
        assertThat(form.income().annual()).isEqualTo("34,320.00");
        assertThat(form.income().perHead()).isEqualTo("1,430.00");
        assertThat(form.causes().main()).hasSize(10).filteredOn(Choice::chosen)
                .containsExactly(new Choice("患重特大疾病", true));
        assertThat(form.causes().others()).filteredOn(Choice::chosen).extracting(Choice::text)
                .containsExactly("子女上学", "其他");
        assertThat(form.causes().note()).isEqualTo("照料失能老人");
        assertThat(form.relief().groups()).hasSize(6).noneMatch(Choice::chosen);
        assertThat(form.family()).extracting(HouseholdFileForm.FamilyMember::name).containsExactly("阿里");
        assertThat(form.opinions()).isEqualTo(HouseholdFileForm.Opinions.BLANK);
    }

    @Test
    void the_roster_holds_the_payments_of_the_campaign_and_their_sum() {
        var form = (PaymentRosterForm) done(contents.of(AidForms.F09, AidForms.CAMPAIGN, "2026-warmth", TODAY, IMPRINT));

        assertThat(form.rows()).extracting(PaymentRosterForm.Row::name).containsExactly("玛依拉·吐尔逊", "阿里");
        assertThat(form.rows().getFirst().bankName()).isEqualTo("示例银行");
        assertThat(form.rows().getFirst().category()).isEqualTo("深度困难");
        assertThat(form.rows().getLast().householdNumber()).isEmpty();
        assertThat(form.rows().getLast().bankCard()).isEmpty();
        assertThat(form.total()).isEqualTo(new PaymentRosterForm.Total("2", "2", "1,500.50", "壹仟伍佰元零伍角整"));
        assertThat(form.heading().source()).isEqualTo("中央财政");
        assertThat(form.heading().voucher()).isEqualTo("记-0002、记-0003");
    }

    @Test
    void what_is_not_there_or_not_of_this_form_is_refused() {
        assertThat(contents.of(HouseholdForms.F02, HouseholdForms.HOUSEHOLD, "nobody", TODAY, IMPRINT)).isInstanceOf(Outcome.Refused.class);
        assertThat(contents.of(AidForms.F09, HouseholdForms.HOUSEHOLD, "SL-0042", TODAY, IMPRINT)).isInstanceOf(Outcome.Refused.class);
        assertThat(contents.of(AidForms.F09, AidForms.CAMPAIGN, "none", TODAY, IMPRINT)).isInstanceOf(Outcome.Refused.class);
        assertThat(contents.of(HouseholdForms.F02, AidForms.CAMPAIGN, "2026-warmth", TODAY, IMPRINT)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_blank_form_keeps_the_words_of_its_lists() {
        var form = (HouseholdFileForm) contents.blank(HouseholdForms.F02, TODAY, IMPRINT);

        assertThat(form.causes().main()).hasSize(10).noneMatch(Choice::chosen);
        assertThat(form.household().headName()).isEmpty();
        assertThat(contents.blank(AidForms.F09, TODAY, IMPRINT).form()).isEqualTo(AidForms.F09);
        assertThat(contents.form(" f02 ")).contains(HouseholdForms.F02);
        assertThat(contents.form("F99")).isEmpty();
    }

    private static FormContent done(Outcome<List<FormContent>> outcome) {
        return ((Outcome.Done<List<FormContent>>) outcome).value().getFirst();
    }

    private static Person person(String name, String number, Sex sex, String mobile) {
        return new Person(
                0, DocumentType.ID_CARD, number, name, sex, LocalDate.of(1990, 1, 1), Values.NONE.with(Person.NATION, "维吾尔族")
                .with(Person.POLITICAL_STATUS, "群众").with(Person.HEALTH, "良好").with(Person.MARITAL_STATUS, "已婚")
                .with(Person.RESIDENCE_TYPE, "非农业").with(Person.MOBILE, mobile).with(Person.ADDRESS, "示例路18号"));
    }

    private static Household household(long head, long union) {
        return new Household(0, "SL-0042", head, union, FILED, FormOffice.DETAILS.with(Household.WORK_UNIT, "示例机械厂")
                .with(Household.BANK_CARD, "6222020000000000018").with(Household.STATED_PEOPLE, 3L)
                .with(Household.CAUSE_NOTE, "照料失能老人"));
    }

    private static HouseholdMember member(long file, long person, String relation, LocalDate left, Money income) {
        return new HouseholdMember(
                0, file, person, FILED, left, FamilyDetails.related(relation).with(FamilyDetails.MONTHLY_INCOME, income));
    }

    private static Decision decision(long file) {
        return new Decision(
                0, file, FILED, Category.DEEP, Category.DEEP, true,
                new Finances(2, Money.ofYuan(34_320), Money.ofYuan(20_000), Money.ZERO), Money.ofYuan(1_450),
                Boundary.values()[0], 200, 80, "示例文件", "default-1", "");
    }

    private static Payment payment(String voucher, long payee, Long file, Long campaign, long fen, PayWay way) {
        return new Payment(
                0, voucher, "warmth", "central", Money.ofFen(fen), TODAY, way, "", payee, file, campaign, 2026, false, "", null,
                null, way == PayWay.BANK ? "6222020000000000018" : "", "", List.of());
    }
}
