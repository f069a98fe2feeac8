package cn.uniondesk.paper;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.household.Boundary;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.forms.FactsOfHouseholds;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.HouseholdTable;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.PaymentTable;
import cn.uniondesk.store.PersonTable;
import cn.uniondesk.store.RuleBookTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real store with invented people, from which every form is filled: an ordinary household, a large one, two campaigns. */
public final class FormOffice implements AutoCloseable {

    /** What the forms print of a file. */
    public static final Values DETAILS = Values.NONE.with(Household.ARCHIVE_LEVEL, "区县级")
            .with(Household.UNIT_NATURE, "国有企业").with(Household.UNIT_CONDITION, "停产").with(Household.INDUSTRY, "制造业")
            .with(Household.WORK_STATUS, "病休").with(Household.MODEL_WORKER, "非劳模").with(Household.HOUSING_TYPE, "租房")
            .with(Household.FLOOR_AREA, "46.5").with(Household.MEDICAL_INSURANCE, "职工医保")
            .with(Household.SINGLE_PARENT, true).with(Household.ZERO_EMPLOYMENT, false)
            .with(Household.REGISTERED_REGION, "示例区").with(Household.POSTCODE, "100000").with(Household.BANK_NAME, "示例银行")
            .with(Household.BANK_BRANCH, "示例支行").with(Household.CONTACT_CADRE, "王敏").with(Household.REMARK, "备注一");

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    public static final Imprint IMPRINT = new Imprint("示例街道总工会", "王敏", "2026-09-30 09:00");
    public static final String ORDINARY = "SL-2026-0042";
    public static final String LARGE = "SL-2026-0099";
    public static final String CAMPAIGN = "2026-warmth";
    public static final String LEDGER = "cooling.2026";
    public static final String ADDRESS = "示例市示例区示例街道示例路十八号院三号楼二单元五〇一室".repeat(6).substring(0, 120);
    public static final String CARD = "6222020000000000018";

    private static final LocalDate FILED = LocalDate.of(2026, 3, 1);
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

    private final MemoryStore store = new MemoryStore();
    private final Households households = new HouseholdTable(store.session(), store.writer());
    private final Payments payments = new PaymentTable(store.session(), store.writer());
    private final People people = new PersonTable(store.session(), store.writer(), SILENT);
    private final FormContents contents;
    private final AtomicInteger persons = new AtomicInteger();

    public FormOffice() {
        var rules = new RuleBookTable(store.session(), store.writer());
        var offices = new OfficeTable(store.session(), store.writer());
        contents = contents(store.session(), new FactsOfHouseholds(
                households, people, new FormWays(id -> households.find(id).orElseThrow())), households, payments, people, rules, offices);
        change(() -> {
            rules.takeIn(DefaultRuleBook.read());
            offices.save(new Office("示例街道总工会", "SL", "示例区总工会"));
            household(ORDINARY, "玛依拉·吐尔逊", 2, "示例路18号院3号楼501室", "示例机械厂");
            household(LARGE, "欧阳修远", 9, ADDRESS, "示例市第三纺织机械制造有限责任公司第二分公司（改制留守处）工会委员会");
        });
    }

    /** Every form of the program. */
    public static Stream<Form> forms() {
        return Stream.of(HouseholdForms.ALL, AidForms.ALL).flatMap(List::stream);
    }

    /** The areas' forms over these registers. */
    public static FormContents contents(
            Transactions transactions, FactsOfHouseholds facts, Households households, Payments payments, People people,
            RuleBooks rules, Offices offices) {
        return new FormContents(transactions, offices, List.of(
                new HouseholdForms(households, facts, rules, offices),
                new AidForms(payments, households, people, facts, rules, offices)));
    }

    public AidForms aid() {
        return new AidForms(
                payments, households, people, new FactsOfHouseholds(households, people, (_, _) -> Optional.empty()),
                new RuleBookTable(store.session(), store.writer()), new OfficeTable(store.session(), store.writer()));
    }

    public MemoryStore store() {
        return store;
    }

    public Transactions transactions() {
        return store.session();
    }

    public FormContents contents() {
        return contents;
    }

    public Households households() {
        return households;
    }

    public Payments payments() {
        return payments;
    }

    public People people() {
        return people;
    }

    public void change(Runnable work) {
        store.session().change(new Action("test"), work);
    }

    /** The papers of a form from the ordinary (or the large) household, or from the payments that were made. */
    public List<FormContent> papers(Form form, String household, String campaign) {
        return done(form.about().contains(AidForms.CAMPAIGN)
                ? contents.of(form, AidForms.CAMPAIGN, campaign, TODAY, IMPRINT)
                : contents.of(form, HouseholdForms.HOUSEHOLD, household, TODAY, IMPRINT));
    }

    public FormContent blank(Form form) {
        return contents.blank(form, TODAY, new Imprint("示例街道总工会", "王敏", "2026-09-30 09:00"));
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var _) -> value;
            case Outcome.Refused<T>(var refusals) -> throw new AssertionError(refusals.toString());
        };
    }

    /** Payments to new people, by turns in cash, by bank and in goods; every other to the ordinary household's head. */
    public void pay(int count, String kind, boolean ofCampaign) {
        change(() -> {
            Long campaign = ofCampaign
                    ? payments.campaignCoded(CAMPAIGN).map(Campaign::id).orElseGet(() -> payments.saveCampaign(
                            new Campaign(0, CAMPAIGN, "2026年元旦春节送温暖", kind, null, null, 2026), DESK))
                    : null;
            var file = households.numbered(ORDINARY).orElseThrow();
            for (int number = 1; number <= count; number++) {
                boolean filed = number % 4 == 1;
                long payee = filed ? file.headPersonId() : person("张秀英" + (number % 7 == 0 ? "·阿卜杜热合曼" : ""), 40);
                var way = number % 3 == 0 ? PayWay.GOODS : PayWay.BANK;
                payments.save(payment(number, kind, payee, filed ? file.id() : null, campaign, way), DESK);
            }
        });
    }

    /** A transfer of the campaign for which no card is known. */
    public void payWithoutCard(String voucher, Money amount) {
        change(() -> payments.save(
                new Payment(
                        0, voucher, "warmth", "own", amount, LocalDate.of(2026, 7, 1), PayWay.BANK, "", person("无卡人", 50), null,
                        payments.campaignCoded(CAMPAIGN).orElseThrow().id(), 2026, false, "", null, null, "", "", List.of()),
                DESK));
    }

    private static Payment payment(int number, String kind, long payee, Long file, Long campaign, PayWay way) {
        return new Payment(
                0, "记-%04d".formatted(number), kind, "own", Money.ofFen(30_000 + number), LocalDate.of(2026, 7, 1 + number % 28),
                way, way == PayWay.GOODS ? "毛巾、绿豆、防暑药品各一份" : "", payee, file, campaign, 2026, false, "", null, null,
                way == PayWay.BANK ? CARD : "", "", List.of());
    }

    private void household(String number, String headName, int family, String address, String unit) {
        long head = person(headName, 45, address);
        long file = households.save(
                new Household(
                        0, number, head, 0, FILED, DETAILS.with(Household.WORK_UNIT, unit)
                                .with(Household.BANK_CARD, CARD).with(Household.WORKED_SINCE, LocalDate.of(2003, 7, 1))
                                .with(Household.STATED_PEOPLE, family + 1L)),
                DESK);
        member(file, head, "本人", Money.ofYuan(2_860), "", "");
        for (int relative = 1; relative <= family; relative++) {
            int age = relative == 1 ? 43 : 22 - 3 * (relative - 2);
            boolean student = relative > 1 && age > 15;
            member(file, person("家人" + "一二三四五六七八九十".charAt(relative - 1), age),
                    relative == 1 ? "配偶" : relative % 2 == 0 ? "子" : "女", relative == 1 ? Money.ofYuan(1_500) : null,
                    student ? "示例市第" + relative + "大学" : "", student ? age > 18 ? "bachelor" : "senior" : "");
        }
        households.enterState(file, FILED, HouseholdState.ON_FILE, "", DESK);
        households.enterCauses(file, FILED, new Causes("06", List.of("09", "10")), DESK);
        households.decide(decision(file, family + 1), DESK);
    }

    private void member(long file, long person, String relation, Money income, String school, String stage) {
        households.saveMember(
                new HouseholdMember(
                        0, file, person, FILED, null, FamilyDetails.related(relation)
                                .with(FamilyDetails.STANDING, stage.isEmpty() ? "在职" : "学生")
                                .with(FamilyDetails.MONTHLY_INCOME, income).with(FamilyDetails.SCHOOL, school)
                                .with(FamilyDetails.SCHOOL_STAGE, stage)
                                .with(FamilyDetails.SCHOOL_YEAR, stage.isEmpty() ? null : 2024L)),
                DESK);
    }

    private long person(String name, int age) {
        return person(name, age, "示例路18号");
    }

    private long person(String name, int age, String address) {
        int number = persons.incrementAndGet();
        return people.save(
                new Person(
                        0, DocumentType.ID_CARD, "110000%04d0101%04d".formatted(2026 - age, number), name,
                        number % 2 == 0 ? Sex.MALE : Sex.FEMALE, LocalDate.of(2026 - age, 1, 1), Values.NONE.with(Person.NATION, "维吾尔族").with(Person.POLITICAL_STATUS, "群众").with(Person.HEALTH, "恶性肿瘤")
                                .with(Person.DISABILITY, "无").with(Person.MARITAL_STATUS, "已婚").with(Person.RESIDENCE_TYPE, "非农业")
                                .with(Person.MOBILE, "138%08d".formatted(number)).with(Person.ADDRESS, address)),
                DESK);
    }

    private static Decision decision(long file, int people) {
        return new Decision(
                0, file, FILED, Category.DEEP, Category.DEEP, true,
                new Finances(people, Money.ofYuan(52_320), Money.ofYuan(20_000), Money.ZERO), Money.ofYuan(1_450),
                Boundary.values()[0], 200, 80, "示例文件", "default-1", "");
    }

    @Override
    public void close() {
        store.close();
    }
}
