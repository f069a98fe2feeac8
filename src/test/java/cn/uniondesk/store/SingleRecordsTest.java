package cn.uniondesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.hanzi.PinyinReader;
import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.Cap;
import cn.uniondesk.office.aid.Charge;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.PaymentDraft;
import cn.uniondesk.office.aid.PaymentLedger;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.FamilyDraft;
import cn.uniondesk.office.household.FamilyRegister;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdDraft;
import cn.uniondesk.office.household.HouseholdFiles;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberRegister;
import cn.uniondesk.office.member.MemberStanding;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionRegister;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.overrides.Exemption;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Office;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single records entered at the desk, on the real schema: what is kept, what is refused beside which field, what is advised. */
class SingleRecordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    private static final String WOMAN = "110000199001010005";
    private static final String MAN = "110000198802290014";
    private static final String BOY = "110000200012319994";

    private MemoryStore store;
    private PersonTable people;
    private UnionTable unions;
    private MemberTable members;
    private HouseholdTable households;
    private PaymentTable payments;
    private UnionRegister unionRegister;
    private MemberRegister memberRegister;
    private HouseholdFiles files;
    private FamilyRegister family;
    private PaymentLedger ledger;

    @BeforeEach
    void open() {
        store = new MemoryStore(CLOCK);
        var session = store.session();
        var writer = store.writer();
        people = new PersonTable(session, writer, new PinyinReader());
        unions = new UnionTable(session, writer, new PinyinReader());
        members = new MemberTable(session, writer);
        households = new HouseholdTable(session, writer);
        payments = new PaymentTable(session, writer);
        var books = new RuleBookTable(session, writer);
        var offices = new OfficeTable(session, writer);
        session.change(new Action("test"), () -> offices.save(new Office("示范街道总工会", "SF", "示范区总工会")));
        unionRegister = new UnionRegister(unions, books, offices, session, CLOCK);
        memberRegister = new MemberRegister(members, unions, people, books, offices, session, CLOCK);
        files = new HouseholdFiles(households, people, books, offices, session, CLOCK);
        family = new FamilyRegister(households, people, session, CLOCK);
        ledger = new PaymentLedger(payments, households, people, books, offices, session, CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    // 工会 -------------------------------------------------------------------------------------------------------------

    @Test
    void aUnionIsKeptWithItsTermAndCertificate() {
        long id = done(saved(0, union("远山机械工会委员会", "single", null)));
        assertThat(unions.find(id)).hasValueSatisfying(union -> {
            assertThat(union.values().text(TradeUnion.CREDIT_CODE)).isEqualTo("81110105MC0000012B");
            assertThat(union.values().text(TradeUnion.CONTACT_PHONE)).isEqualTo("13800000000");
        });
        assertThat(unions.terms(id)).containsExactly(new Term(LocalDate.of(2023, 5, 1), 3));
        assertThat(unions.certificates(id)).extracting(each -> each.validUntil()).containsExactly(LocalDate.of(2026, 5, 1));
    }

    @Test
    void aUnionUnderItselfOrOneOfItsOwnIsRefused() {
        long top = done(saved(0, union("社区工会联合会", "community", null)));
        long below = done(saved(0, union("远山机械工会委员会", "single", top)));
        assertThat(fields(saved(top, union("社区工会联合会", "community", below)))).containsExactly("parentId");
        assertThat(fields(saved(top, union("社区工会联合会", "community", top)))).containsExactly("parentId");
    }

    @Test
    void whatIsWrongWithAUnionStandsBesideEachField() {
        done(saved(0, union("远山机械工会委员会", "single", null)));
        var draft = Values.NONE.with(TradeUnion.NAME, "远山机械工会委员会").with(TradeUnion.KIND, "club")
                .with(TradeUnion.UNIT_CREDIT_CODE, "91110105MC0000012B").with(TradeUnion.CREDIT_CODE, "１２３")
                .with(TradeUnion.ESTABLISHED_ON, TODAY.plusDays(1)).with(TradeUnion.WORKERS, 10L)
                .with(TradeUnion.FEMALE_WORKERS, 11L).with(TradeUnion.STATED_MEMBERS, 5L)
                .with(TradeUnion.STATED_FEMALE_MEMBERS, -1L).with(TradeUnion.CONTACT_PHONE, "12")
                .with(TradeUnion.TERM_STARTS_ON, LocalDate.of(2020, 1, 1)).with(TradeUnion.TERM_YEARS, 4L)
                .with(TradeUnion.CERTIFICATE_FROM, TODAY).with(TradeUnion.CERTIFICATE_UNTIL, TODAY.minusDays(1));
        assertThat(fields(saved(0, draft))).containsExactlyInAnyOrder(
                "name", "kind", "unitCreditCode", "creditCode", "establishedOn", "femaleWorkers", "statedFemaleMembers",
                "contactPhone", "termStartsOn", "termYears", "certificateUntil");
        assertThat(unions.all(TODAY)).hasSize(1);
    }

    @Test
    void anEmployersCodeGivenAsTheUnionsIsAdvisedAndKept() {
        var draft = Values.NONE.with(TradeUnion.NAME, "新工会").with(TradeUnion.KIND, "single")
                .with(TradeUnion.UNIT_CREDIT_CODE, "81110105MC0000012B").with(TradeUnion.CREDIT_CODE, "91110105MC0000012A")
                .with(TradeUnion.WORKERS, 5L).with(TradeUnion.FEMALE_WORKERS, 1L).with(TradeUnion.STATED_MEMBERS, 9L)
                .with(TradeUnion.STATED_FEMALE_MEMBERS, 1L);
        assertThat(advice(saved(0, draft))).containsExactlyInAnyOrder(
                "advice.credit.not_unit", "advice.credit.not_union", "union.advice.more_members");
        assertThat(unions.named("新工会")).isPresent();
    }

    @Test
    void aUnionEndsWithAReason() {
        long id = done(saved(0, union("远山机械工会委员会", "single", null)));
        assertThat(fields(unionRegister.enterState(id, TODAY, UnionState.DISSOLVED, " "))).containsExactly("reason");
        assertThat(fields(unionRegister.enterState(id, LocalDate.of(1999, 1, 1), UnionState.DISSOLVED, "企业注销"))).containsExactly("from");
        done(unionRegister.enterState(id, TODAY, UnionState.DISSOLVED, "企业注销"));
        assertThat(unions.state(id, TODAY)).isEqualTo(UnionState.DISSOLVED);
        assertThat(unions.state(id, TODAY.minusDays(1))).isEqualTo(UnionState.ACTIVE);
    }

    // 会员 -------------------------------------------------------------------------------------------------------------

    @Test
    void aMemberIsKeptAndTakesBirthAndSexFromTheNumber() {
        long id = done(saved(member(0, person(WOMAN, "单雄"), newUnion("甲工会"))));
        var member = members.find(id).orElseThrow();
        assertThat(people.find(member.personId())).hasValueSatisfying(person -> {
            assertThat(person.sex()).isEqualTo(Sex.FEMALE);
            assertThat(person.birthDate()).isEqualTo(LocalDate.of(1990, 1, 1));
        });
        assertThat(members.standing(id, LocalDate.of(2024, 6, 1))).map(MemberStanding::state).hasValue(MemberState.NORMAL);
        assertThat(members.standing(id, LocalDate.of(2024, 5, 31))).isEmpty();
    }

    @Test
    void somebodyWhoIsAMemberAlreadyIsRefusedWithTheUnionNamed() {
        done(saved(member(0, person(WOMAN, "单雄"), newUnion("甲工会"))));
        var again = saved(member(0, person(WOMAN, "单雄"), newUnion("乙工会")));
        assertThat(fields(again)).containsExactly("documentNumber");
        assertThat(sentences(again)).singleElement().asString().contains("甲工会");
    }

    @Test
    void somebodyWhoLeftJoinsAgainAsTheSameMember() {
        long union = newUnion("甲工会");
        long id = done(saved(member(0, person(WOMAN, "单雄"), union)));
        done(saved(changed(id, union, MemberState.LEFT, LocalDate.of(2025, 1, 1))));
        assertThat(done(saved(changed(0, union, MemberState.NORMAL, LocalDate.of(2026, 2, 1))))).isEqualTo(id);
        assertThat(members.standing(id, LocalDate.of(2025, 6, 1)).orElseThrow().state()).isEqualTo(MemberState.LEFT);
        assertThat(members.standing(id, TODAY).orElseThrow().state()).isEqualTo(MemberState.NORMAL);
    }

    @Test
    void anotherUnionHoldsFromItsDayOnAndThePastStays() {
        long first = newUnion("甲工会");
        long second = newUnion("乙工会");
        long id = done(saved(member(0, person(WOMAN, "单雄"), first)));
        done(saved(changed(id, second, MemberState.NORMAL, LocalDate.of(2026, 7, 1))));
        assertThat(members.standing(id, LocalDate.of(2026, 6, 30)).orElseThrow().unionId()).isEqualTo(first);
        assertThat(members.standing(id, LocalDate.of(2026, 7, 1)).orElseThrow().unionId()).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "110000199001010004, 单雄, , , documentNumber", "110000199001010005, '', , , name", "110000199001010005, 单, , , name",
        "110000199001010005, 单雄1, , , name", "'', 单雄, , , documentNumber", "110000199001010005, 单雄, MALE, , sex",
        "110000199001010005, 单雄, , 1990-01-02, birthDate", "810000199001010019, 单雄, , , documentType"
    })
    void aPersonThatContradictsTheNumberIsRefused(String number, String name, Sex sex, LocalDate birth, String field) {
        var draft = typed(person(number, name).typed().with(Person.SEX, sex == null ? "" : sex.name().toLowerCase()).with(Person.BIRTH_DATE, birth));
        assertThat(fields(saved(member(0, draft, newUnion("甲工会"))))).containsExactly(field);
        assertThat(people.search("单", 5)).isEmpty();
    }

    @Test
    void aKnownNumberUnderAnotherNameIsRefused() {
        done(saved(member(0, person(WOMAN, "单雄"), newUnion("甲工会"))));
        assertThat(sentences(files.save(household(0, "SF1", person(WOMAN, "张伟"))))).anySatisfy(
                sentence -> assertThat(sentence).contains("已登记为“单雄”"));
    }

    @Test
    void aMemberOfAFederationIsAdvisedOnly() {
        long federation = done(saved(0, union("社区工会联合会", "community", null)));
        assertThat(advice(saved(member(0, person(WOMAN, "单雄"), federation)))).containsExactly("member.advice.federation");
    }

    // 困难职工档案 ---------------------------------------------------------------------------------------------------------

    @Test
    void aFileIsOpenedWithItsHeadCausesAndAFrozenCard() {
        long id = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        var head = households.find(id).orElseThrow().headPersonId();
        assertThat(households.members(id)).singleElement().satisfies(member -> {
            assertThat(member.personId()).isEqualTo(head);
            assertThat(member.relation()).isEqualTo("本人");
        });
        assertThat(households.state(id, FILED)).hasValue(HouseholdState.ON_FILE);
        assertThat(households.state(id, FILED.minusDays(1))).isEmpty();
        assertThat(households.causes(id, TODAY).orElseThrow().main()).isEqualTo("06");
        assertThat(households.decision(id, FILED)).hasValueSatisfying(decision -> {
            assertThat(decision.category()).isEqualTo(Category.RELATIVE);
            assertThat(decision.stated()).isFalse();
            assertThat(decision.card()).contains("恰在深度困难线上");
        });
    }

    @Test
    void aMemberWhoOpensAFileStaysOnePersonAndABlankErasesNothing() {
        long member = done(saved(member(0,
                typed(person(WOMAN, "单雄").typed().with(Person.NATION, "汉族").with(Person.MOBILE, "13800000000")),
                newUnion("甲工会"))));
        long file = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        var person = households.find(file).orElseThrow().headPersonId();
        assertThat(members.find(member).orElseThrow().personId()).isEqualTo(person);
        assertThat(people.find(person)).map(each -> each.text(Person.NATION)).hasValue("汉族");
    }

    @Test
    void nobodyIsInTwoOpenFiles() {
        long first = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        done(family.save(relative(first, person(MAN, "张伟"), "配偶")));
        assertThat(sentences(files.save(household(0, "SF0002", person(WOMAN, "单雄"))))).anySatisfy(
                sentence -> assertThat(sentence).contains("SF0001"));
        assertThat(fields(files.save(household(0, "SF0002", person(MAN, "张伟"))))).containsExactly("documentNumber");
        long second = done(files.save(household(0, "SF0003", person(BOY, "李强"))));
        assertThat(fields(family.save(relative(second, person(MAN, "张伟"), "其他")))).containsExactly("documentNumber");
        assertThat(fields(family.save(relative(first, person(MAN, "张伟"), "子")))).containsExactly("documentNumber");
    }

    @Test
    void afterTheFileIsClosedANewOneMayBeOpened() {
        long first = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        done(files.close(first, LocalDate.of(2026, 9, 1), "放弃"));
        assertThat(fields(files.lift(first, TODAY, "收入提高"))).containsExactly("");
        done(files.save(household(0, "SF0002", person(WOMAN, "单雄"), TODAY)));
        assertThat(households.state(first, TODAY)).hasValue(HouseholdState.CLOSED);
    }

    @Test
    void endingAFileNeedsADayAfterItsFilingAndAReason() {
        long id = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        assertThat(fields(files.close(id, FILED.minusDays(1), " "))).containsExactlyInAnyOrder("on", "reason");
        assertThat(fields(files.lift(id, TODAY.plusDays(1), "收入提高"))).containsExactly("on");
        done(files.lift(id, TODAY, "收入提高"));
        assertThat(households.state(id, TODAY)).hasValue(HouseholdState.LIFTED);
    }

    @Test
    void whatNoHouseholdCanHaveIsRefusedBesideItsField() {
        var draft = household(0, " ", person(WOMAN, "单雄"), TODAY.plusDays(1), 0, Money.ofFen(-1), "11", List.of("01", "01", "02", "03"), null);
        assertThat(fields(files.save(draft))).containsExactlyInAnyOrder(
                "number", "filedOn", "mainCause", "otherCauses", "otherCauses", "people", "income");
        assertThat(households.numbered(" ")).isEmpty();
    }

    private static HouseholdDraft saying(HouseholdDraft draft, long id, RecordField<String> field, String typed) {
        return new HouseholdDraft(
                id, draft.head(), draft.file().with(field, typed), List.of(field), draft.causes(), draft.stated());
    }

    @ParameterizedTest
    @CsvSource({
        "bankCard, 6222 0200 0000 0000 018, 6222020000000000018", "bankCard, 12345,", "bankCard, 六二二二,",
        "postcode, １０００２０, 100020", "postcode, 1000,", "workUnit, ' 东湖纺织公司 ', 东湖纺织公司"
    })
    void aDetailIsKeptInItsProperSpellingOrRefusedBesideItsField(String name, String typed, String kept) {
        @SuppressWarnings("unchecked")
        var field = (RecordField<String>) Household.DECLARATION.field(name);
        var saved = files.save(saying(household(0, "SF0001", person(WOMAN, "单雄")), 0, field, typed));
        if (kept == null) {
            assertThat(fields(saved)).containsExactly(name);
        } else {
            assertThat(households.find(done(saved)).orElseThrow().text(field)).isEqualTo(kept);
        }
    }

    @Test
    void whatTheFormDoesNotShowStaysAsAnImportLeftIt() {
        var draft = household(0, "SF0001", person(WOMAN, "单雄"));
        long id = done(files.save(saying(draft, 0, Household.CAUSE_NOTE, "照料失能老人")));
        done(files.save(saying(draft, id, Household.WORK_UNIT, "东湖纺织公司")));
        assertThat(households.find(id).orElseThrow().details())
                .isEqualTo(Values.NONE.with(Household.CAUSE_NOTE, "照料失能老人").with(Household.WORK_UNIT, "东湖纺织公司")
                        .with(Household.STATED_PEOPLE, 2L));
        done(files.save(saying(draft, id, Household.CAUSE_NOTE, "")));
        assertThat(households.find(id).orElseThrow().text(Household.CAUSE_NOTE)).isEmpty();
    }

    @Test
    void whereNoCategoryFitsTheOfficeMustStateOne() {
        var rich = household(0, "SF0001", person(WOMAN, "单雄"), FILED, 1, Money.ofYuan(90_000), "06", List.of(), null);
        assertThat(fields(files.save(rich))).containsExactly("category");
        var stated = household(0, "SF0001", person(WOMAN, "单雄"), FILED, 1, Money.ofYuan(90_000), "06", List.of(), Category.DEEP);
        var kept = files.save(stated);
        assertThat(advice(kept)).containsExactly("household.advice.category_differs");
        assertThat(households.decision(done(kept), TODAY)).hasValueSatisfying(decision -> {
            assertThat(decision.category()).isEqualTo(Category.DEEP);
            assertThat(decision.computed()).isEqualTo(Category.NONE);
            assertThat(decision.stated()).isTrue();
        });
    }

    @Test
    void anotherIncomeIsANewDecisionAndTheOldOneStays() {
        long id = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        var old = households.decisions(id);
        done(files.save(household(id, "SF0001", person(WOMAN, "单雄"), FILED, 2, Money.ofYuan(20_000), "06", List.of(), null)));
        assertThat(households.decisions(id)).startsWith(old.getFirst()).hasSize(2)
                .last().satisfies(decision -> {
                    assertThat(decision.decidedOn()).isEqualTo(TODAY);
                    assertThat(decision.category()).isEqualTo(Category.DEEP);
                });
        assertThat(fields(files.decide(id, TODAY, new Finances(1, Money.ZERO, Money.ZERO, Money.ZERO), null))).containsExactly("decidedOn");
    }

    @Test
    void anEditThatLeavesTheFinancesDecidesNothing() {
        long id = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        done(files.save(household(id, "SF0001-1", person(WOMAN, "单雄雄"))));
        assertThat(households.decisions(id)).hasSize(1);
        assertThat(households.find(id).orElseThrow().number()).isEqualTo("SF0001-1");
        assertThat(people.search("单雄雄", 1)).hasSize(1);
    }

    @Test
    void theExplanationIsThereWhileTyping() {
        assertThat(files.recognise(new Finances(0, Money.ZERO, Money.ZERO, Money.ZERO), TODAY)).isEmpty();
        assertThat(files.recognise(new Finances(1, Money.ZERO, Money.ZERO, Money.ZERO), TODAY)).hasValueSatisfying(
                recognition -> assertThat(recognition.category()).isEqualTo(Category.DEEP));
    }

    @Test
    void aFamilyMemberLivesThereFromADayUntilAnother() {
        long id = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        var child = person("", "单小雨");
        var draft = new FamilyDraft(0, id, child, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 1), FamilyDetails.related("女")
                .with(FamilyDetails.STANDING, "学生").with(FamilyDetails.SCHOOL_STAGE, "senior").with(FamilyDetails.SCHOOL_YEAR, 2025L));
        assertThat(advice(family.save(draft))).containsExactly("person.advice.no_document");
        var member = households.members(id).getLast();
        assertThat(member.livesThere(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(member.livesThere(LocalDate.of(2026, 9, 1))).isFalse();
        assertThat(fields(family.save(new FamilyDraft(0, id, child, TODAY, TODAY,
                Values.NONE.with(FamilyDetails.MONTHLY_INCOME, Money.ofFen(-5)).with(FamilyDetails.SCHOOL_YEAR, 2031L)))))
                .containsExactlyInAnyOrder("relation", "leftOn", "monthlyIncome", "schoolYearEntered");
    }

    // 发放 -------------------------------------------------------------------------------------------------------------

    @Test
    void aPaymentIsKeptWithItsYearAndPayee() {
        long file = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        long payee = households.find(file).orElseThrow().headPersonId();
        long id = done(ledger.save(payment("living", Money.ofYuan(5_000), PayWay.BANK, payee, file)));
        assertThat(payments.find(id)).hasValueSatisfying(payment -> {
            assertThat(payment.budgetYear()).isEqualTo(2026);
            assertThat(payment.aidedPersonIds()).containsExactly(payee);
        });
        assertThat(fields(ledger.save(payment("living", Money.ofYuan(5_000), PayWay.BANK, payee, file)))).containsExactly("");
        done(ledger.remove(id));
        assertThat(payments.find(id)).isEmpty();
        assertThat(fields(ledger.remove(id))).containsExactly("");
    }

    @Test
    void aidByFileNeedsAFileThatIsOpenOnTheDay() {
        long file = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        long payee = households.find(file).orElseThrow().headPersonId();
        assertThat(fields(ledger.save(payment("living", Money.ofYuan(1), PayWay.BANK, payee, null)))).containsExactly("householdId");
        assertThat(fields(ledger.save(payment("medical", Money.ofYuan(1), PayWay.BANK, payee, file, FILED.minusDays(1)))))
                .contains("paidOn");
        done(files.close(file, LocalDate.of(2026, 9, 1), "放弃"));
        var after = ledger.save(payment("medical", Money.ofYuan(1), PayWay.BANK, payee, file, LocalDate.of(2026, 9, 1)));
        assertThat(sentences(after)).containsExactly("档案 SF0001 在发放日期已脱困或注销。");
        assertThat(done(ledger.save(payment("warmth", Money.ofYuan(1), PayWay.BANK, payee, null)))).isPositive();
    }

    @Test
    void aPayeeOutsideTheHouseholdIsRefused() {
        long file = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        long other = done(files.save(household(0, "SF0002", person(MAN, "张伟"))));
        long stranger = households.find(other).orElseThrow().headPersonId();
        assertThat(fields(ledger.save(payment("living", Money.ofYuan(1), PayWay.BANK, stranger, file)))).containsExactly("payeePersonId");
    }

    @ParameterizedTest
    @CsvSource({"100000, 0", "100001, 1"})
    void cashAboveTheLimitIsRefusedWithTheArticle(long fen, int times) {
        long file = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        long payee = households.find(file).orElseThrow().headPersonId();
        var outcome = ledger.save(payment("warmth", Money.ofFen(fen), PayWay.CASH, payee, file));
        if (times == 0) {
            assertThat(advice(outcome)).isEmpty();
        } else {
            assertThat(fields(outcome)).containsExactly("way");
            assertThat(sentences(outcome).getFirst()).contains("1,000.00", "1,000.01", "0.01", "不得付现金", "现金管理暂行条例");
        }
    }

    @Test
    void aYearsLimitCountsWhatWasPaidBefore() {
        long file = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        long payee = households.find(file).orElseThrow().headPersonId();
        done(ledger.save(payment("living", Money.ofYuan(17_000), PayWay.BANK, payee, file)));
        var draft = payment("living", Money.ofYuan(401), PayWay.BANK, payee, file);
        assertThat(ledger.caps(draft)).singleElement().satisfies(cap -> {
            assertThat(cap.limit()).isEqualTo(Money.ofYuan(17_400));
            assertThat(cap.before()).isEqualTo(Money.ofYuan(17_000));
            assertThat(cap.isPassed()).isTrue();
        });
        assertThat(ledger.caps(payment("living", Money.ofYuan(400), PayWay.BANK, payee, file))).noneMatch(Cap::isPassed);
        var refused = ledger.save(draft);
        assertThat(fields(refused)).containsExactly("amount");
        assertThat(sentences(refused).getFirst()).contains("此前已有 17,000.00 元", "超出 1.00 元", "总工发〔2015〕20号", "不能保存");
        assertThat(ledger.caps(payment("schooling", Money.ofYuan(14_501), PayWay.BANK, payee, file))).allMatch(Cap::isPassed);
        assertThat(ledger.caps(payment("warmth", Money.ofYuan(3_001), PayWay.BANK, payee, null))).hasSize(2)
                .extracting(Cap::isPassed).containsExactly(true, false);
    }

    /** @param shown whether the form has the field @param kept what it says after the save */
    @ParameterizedTest
    @CsvSource({"false, 大学本科", "true, 高中"})
    void whatAFormDoesNotShowStaysAsAnImportMadeItMeanwhile(boolean shown, String kept) {
        long file = done(files.save(household(0, "SF0001", person(WOMAN, "单雄"))));
        var head = people.find(households.find(file).orElseThrow().headPersonId()).orElseThrow();
        var imported = new Person(
                head.id(), head.documentType(), head.documentNumber(), head.name(), head.sex(), head.birthDate(),
                Values.NONE.with(Person.EDUCATION, "大学本科"));
        store.session().change(new Action("test"), () -> people.save(imported, cn.uniondesk.office.values.Origin.DESK));
        var typed = new PersonDraft(
                person(WOMAN, "单雄").typed().with(Person.NATION, "汉族").with(Person.EDUCATION, "高中"),
                shown ? Person.DECLARATION.fields() : List.of(Person.NAME, Person.DOCUMENT_NUMBER, Person.NATION));
        done(files.save(household(file, "SF0001", typed)));
        assertThat(people.find(head.id()).orElseThrow().text(Person.EDUCATION)).isEqualTo(kept);
        assertThat(people.find(head.id()).orElseThrow().text(Person.NATION)).isEqualTo("汉族");
    }

    @Test
    void whatIsWrongWithAPaymentStandsBesideEachField() {
        var draft = new PaymentDraft(0, "", "gift", "", Money.ZERO, TODAY.plusDays(1), PayWay.GOODS, "", null, null, null, null,
                false, "kinder", null, null, "12a", "", List.of());
        assertThat(fields(ledger.save(draft))).containsExactlyInAnyOrder(
                "kind", "source", "amount", "paidOn", "goods", "payeePersonId", "schoolStage", "bankCard");
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        var draft = new PaymentDraft(0, "", "", "", null, null, null, "", null, null, null, null, false, "", null, null, "", "", List.of());
        var english = new Texts(Locale.ENGLISH);
        assertThat(ledger.look(draft, Charge.NONE, Exemption.NONE).refusals()).isNotEmpty().allSatisfy(refusal -> {
            assertThat(Texts.chinese().text(refusal)).isNotEmpty();
            assertThat(english.text(refusal)).isNotEmpty();
        });
    }

    // ------------------------------------------------------------------------------------------------------------------

    private static long done(Outcome<Long> outcome) {
        return switch (outcome) {
            case Outcome.Done<Long>(var id, var _) -> id;
            case Outcome.Refused<Long>(var refusals) ->
                throw new AssertionError(refusals.stream().map((Refusal each) -> each.field() + " " + Texts.chinese().text(each)).toList());
        };
    }

    private static List<Refusal> refusals(Outcome<Long> outcome) {
        return switch (outcome) {
            case Outcome.Done<Long> _ -> List.of();
            case Outcome.Refused<Long>(var refusals) -> refusals;
        };
    }

    private static List<String> fields(Outcome<Long> outcome) {
        return refusals(outcome).stream().map(Refusal::field).toList();
    }

    private static List<String> sentences(Outcome<Long> outcome) {
        return refusals(outcome).stream().map((Refusal each) -> Texts.chinese().text(each)).toList();
    }

    private static List<Advice> adviceOf(Outcome<Long> outcome) {
        return outcome instanceof Outcome.Done<Long>(var _, var advice) ? advice : List.of();
    }

    private static List<String> advice(Outcome<Long> outcome) {
        return adviceOf(outcome).stream().map(Advice::key).toList();
    }

    private static List<String> advised(Outcome<Long> outcome) {
        return adviceOf(outcome).stream().map((Advice each) -> Texts.chinese().text(each)).toList();
    }

    private long newUnion(String name) {
        return done(saved(0, union(name, "single", null)));
    }

    private static Values union(String name, String kind, Long parent) {
        return Values.NONE.with(TradeUnion.NAME, name).with(TradeUnion.KIND, kind).with(TradeUnion.PARENT, parent)
                .with(TradeUnion.UNIT_NAME, "远山机械制造有限公司").with(TradeUnion.UNIT_CREDIT_CODE, "91110105MC0000012A")
                .with(TradeUnion.CREDIT_CODE, "81110105MC0000012B").with(TradeUnion.GRADE, "A类")
                .with(TradeUnion.ESTABLISHED_ON, LocalDate.of(2010, 1, 1)).with(TradeUnion.WORKERS, 50L)
                .with(TradeUnion.FEMALE_WORKERS, 20L).with(TradeUnion.STATED_MEMBERS, 40L)
                .with(TradeUnion.STATED_FEMALE_MEMBERS, 18L).with(TradeUnion.STATED_ON, TODAY)
                .with(TradeUnion.CHAIR_NAME, "吴超明").with(TradeUnion.CONTACT_PHONE, "138 0000 0000")
                .with(TradeUnion.TERM_STARTS_ON, LocalDate.of(2023, 5, 1)).with(TradeUnion.TERM_YEARS, 3L)
                .with(TradeUnion.CERTIFICATE_NUMBER, "法证001").with(TradeUnion.CERTIFICATE_FROM, LocalDate.of(2023, 5, 1))
                .with(TradeUnion.CERTIFICATE_UNTIL, LocalDate.of(2026, 5, 1));
    }

    private Outcome<Long> saved(long id, Values union) {
        return unionRegister.save(id, union, TradeUnion.DECLARATION.fields());
    }

    private static PersonDraft person(String number, String name) {
        return typed(Person.blank().with(Person.DOCUMENT_NUMBER, number).with(Person.NAME, name));
    }

    private static PersonDraft typed(Values values) {
        return new PersonDraft(values, Person.DECLARATION.fields());
    }

    /** @param id 0 for a new member */
    private record Typed(long id, Values values) {}

    private static Typed member(long id, PersonDraft person, long union) {
        return new Typed(id, person.typed().with(Member.UNION, union).with(Member.JOINED_ON, LocalDate.of(2024, 6, 1))
                .with(Member.EMPLOYMENT, "劳动合同制").with(Member.EIGHT_GROUP, "courier").with(Member.NEW_EMPLOYMENT, true)
                .with(Member.STATE, "normal"));
    }

    private static Typed changed(long id, long union, MemberState state, LocalDate from) {
        return new Typed(id, member(id, person(WOMAN, "单雄"), union).values().with(Member.STATE, state.code())
                .with(Member.CHANGED_ON, from));
    }

    private Outcome<Long> saved(Typed typed) {
        return memberRegister.save(typed.id(), typed.values(), Member.DECLARATION.fields());
    }

    private HouseholdDraft household(long id, String number, PersonDraft head) {
        return household(id, number, head, FILED);
    }

    private HouseholdDraft household(long id, String number, PersonDraft head, LocalDate filed) {
        return household(id, number, head, filed, 2, Money.ofYuan(34_800), "06", List.of("09"), null);
    }

    private HouseholdDraft household(
            long id, String number, PersonDraft head, LocalDate filed, int count, Money income, String cause,
            List<String> others, Category category) {
        long union = unions.named("档案工会").map(each -> each.id()).orElseGet(() -> newUnion("档案工会"));
        return new HouseholdDraft(id, head,
                Values.NONE.with(Household.NUMBER, number).with(Household.UNION, union).with(Household.FILED_ON, filed),
                List.of(), new Causes(cause, others), new HouseholdDraft.Stated(count, income, null, null, category, null));
    }

    private static FamilyDraft relative(long household, PersonDraft person, String relation) {
        return new FamilyDraft(0, household, person, null, null, FamilyDetails.related(relation));
    }

    private static PaymentDraft payment(String kind, Money amount, PayWay way, long payee, Long household) {
        return payment(kind, amount, way, payee, household, LocalDate.of(2026, 8, 3));
    }

    private static PaymentDraft payment(String kind, Money amount, PayWay way, long payee, Long household, LocalDate on) {
        return new PaymentDraft(0, "记0001", kind, "own", amount, on, way, "", payee, household, null, null, false, "", null, null,
                "", "", List.of());
    }
}
