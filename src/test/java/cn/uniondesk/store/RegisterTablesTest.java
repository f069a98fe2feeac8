package cn.uniondesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final Action ACTION = new Action("test");

    /** Enough reading aloud for these few names; 单 has two readings. */
    private static final Pinyin PINYIN = new Pinyin() {
        private final Map<String, String> syllables =
                Map.of("单雄", "danxiong shanxiong", "张伟", "zhangwei", "张薇", "zhangwei", "李娜", "lina");
        private final Map<String, String> initials = Map.of("单雄", "dx sx", "张伟", "zw", "张薇", "zw", "李娜", "ln");

        @Override
        public String syllables(String name) {
            return syllables.getOrDefault(name, "");
        }

        @Override
        public String initials(String name) {
            return initials.getOrDefault(name, "");
        }
    };

    private MemoryStore store;
    private PersonTable people;
    private UnionTable unions;
    private MemberTable members;
    private HouseholdTable households;
    private PaymentTable payments;

    @BeforeEach
    void open() {
        store = new MemoryStore();
        people = new PersonTable(store.session(), store.writer(), PINYIN);
        unions = new UnionTable(store.session(), store.writer(), PINYIN);
        members = new MemberTable(store.session(), store.writer());
        households = new HouseholdTable(store.session(), store.writer());
        payments = new PaymentTable(store.session(), store.writer());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private <T> T change(Supplier<T> work) {
        return store.session().change(ACTION, work);
    }

    private long person(String name, String number, String mobile) {
        var blank = Person.named(DocumentType.ID_CARD, number, name, Sex.FEMALE, LocalDate.of(1990, 1, 1));
        return change(() -> people.save(
                new Person(0, blank.documentType(), number, name, blank.sex(), blank.birthDate(), Values.NONE
                        .with(Person.NATION, "汉族").with(Person.POLITICAL_STATUS, "群众").with(Person.MOBILE, mobile)),
                Origin.DESK));
    }

    private long union(String name) {
        return change(() -> unions.save(
                new TradeUnion(0, Values.NONE.with(TradeUnion.NAME, name).with(TradeUnion.KIND, "single")
                        .with(TradeUnion.STATED_MEMBERS, 8L).with(TradeUnion.STATED_ON, TODAY)),
                Origin.DESK));
    }

    private long member(String name, String number, long union, LocalDate joined) {
        long person = person(name, number, "1380000" + number.substring(14));
        return change(() -> {
            long id = members.save(new Member(0, person, Values.NONE.with(Member.JOINED_ON, joined)), Origin.DESK);
            members.enterState(id, joined, MemberState.NORMAL, "", Origin.DESK);
            members.enterUnion(id, joined, union, Origin.DESK);
            members.enterGroup(id, joined, EightGroup.COURIER, false, Origin.DESK);
            return id;
        });
    }

    private long household(String number, long head, long union, LocalDate filed) {
        return change(() -> {
            long id = households.save(
                    new Household(0, number, head, union, filed, Values.NONE),
                    Origin.DESK);
            households.enterState(id, filed, HouseholdState.ON_FILE, "", Origin.DESK);
            households.saveMember(
                    new HouseholdMember(0, id, head, filed, null,
                            FamilyDetails.related("本人").with(FamilyDetails.MONTHLY_INCOME, Money.ofYuan(100))), Origin.DESK);
            return id;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "单, 单雄", "雄, 单雄", "dx, 单雄", "SX, 单雄", "shanx, 单雄", "110000199001010005, 单雄", "0005, 单雄", "13800000005, 单雄",
        "zhang wei, 张伟"
    })
    void aPersonIsFoundByNamePinyinInitialsNumberAndTelephone(String typed, String name) {
        person("单雄", "110000199001010005", "13800000005");
        person("张伟", "110000198802290014", "13911112222");
        assertThat(people.search(typed, 10)).extracting(hit -> hit.person().name()).containsExactly(name);
    }

    @Test
    void anUnknownTextFindsNobody() {
        person("张伟", "110000198802290014", "13911112222");
        assertThat(people.search("王", 10)).isEmpty();
        assertThat(people.search(" ", 10)).isEmpty();
    }

    @Test
    void aHitNamesTheRolesOfThePerson() {
        long union = union("甲工会");
        member("张伟", "110000198802290014", union, LocalDate.of(2020, 1, 1));
        household("WT1", people.search("张伟", 1).getFirst().person().id(), union, LocalDate.of(2025, 1, 1));
        assertThat(people.search("张伟", 1).getFirst().roles())
                .extracting(role -> role.type().code() + role.number())
                .containsExactly("member", "householdWT1");
    }

    @Test
    void twoPeopleCannotHaveOneNumber() {
        person("张伟", "110000198802290014", "");
        assertThatThrownBy(() -> person("李娜", "110000198802290014", "")).isInstanceOf(RuntimeException.class);
        assertThat(people.search("李娜", 1)).isEmpty();
    }

    @Test
    void aStateHoldsFromItsDayUntilTheNext() {
        long id = member("张伟", "110000198802290014", union("甲工会"), LocalDate.of(2020, 1, 1));
        change(() -> {
            members.enterState(id, LocalDate.of(2026, 7, 1), MemberState.RETAINED, "退休", Origin.DESK);
            return null;
        });
        assertThat(members.standing(id, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(members.standing(id, LocalDate.of(2026, 6, 30)).orElseThrow().state()).isEqualTo(MemberState.NORMAL);
        assertThat(members.standing(id, LocalDate.of(2026, 7, 1)).orElseThrow().state()).isEqualTo(MemberState.RETAINED);
    }

    @ParameterizedTest
    @CsvSource({"name, true", "name, false", "joinedOn, true", "unionId, false", "documentNumber, true", "state, true"})
    void everyMemberComesExactlyOnceHoweverTheListIsPaged(String sort, boolean ascending) {
        long union = union("甲工会");
        for (int i = 0; i < 23; i++) {
            member(i % 2 == 0 ? "张伟" : "张薇", "1100001990010100%02d".formatted(10 + i), union, LocalDate.of(2020, 1, 1 + i / 4));
        }
        var seen = new ArrayList<Long>();
        var query = new ListQuery("", Map.of(), sort, ascending, "", 5);
        Page<RecordLine> page;
        do {
            page = members.list(query, TODAY);
            page.rows().forEach(row -> seen.add(row.id()));
            assertThat(page.total()).isEqualTo(23);
            query = query.after(page.next());
        } while (!page.next().isEmpty());
        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"name", "joinedOn", "unionId", "state", "birthDate"})
    void whatIsSavedShowsAtOnceThoughAnswersAreKept(String sort) {
        long union = union("甲工会");
        for (int i = 0; i < 7; i++) {
            member("张伟", "1100001990010100%02d".formatted(10 + i), union, LocalDate.of(2020, 1, 1 + i));
        }
        var query = new ListQuery("", Map.of("state", "normal"), sort, true, "", 3);
        assertThat(members.list(query, TODAY).total()).isEqualTo(7);
        var second = members.list(query.after(members.list(query, TODAY).next()), TODAY);
        long added = member("张薇", "110000199001010099", union, LocalDate.of(2019, 1, 1));
        assertThat(members.list(query, TODAY).total()).isEqualTo(8);
        var again = members.list(query.after(members.list(query, TODAY).next()), TODAY);
        assertThat(again.rows()).hasSameSizeAs(second.rows());
        assertThat(people.search("薇", 5)).hasSize(1);
        assertThat(unions.all(TODAY).getFirst().registeredMembers()).isEqualTo(8);
        change(() -> {
            members.enterState(added, LocalDate.of(2026, 1, 1), MemberState.LEFT, "", Origin.DESK);
            // Inside of the action its own writing is seen, and kept for nobody else.
            assertThat(members.list(query, TODAY).total()).isEqualTo(7);
            return null;
        });
        assertThat(members.list(query, TODAY).total()).isEqualTo(7);
        assertThat(unions.all(TODAY).getFirst().registeredMembers()).isEqualTo(7);
    }

    @Test
    void theMemberListFiltersByWhatHoldsOnTheDay() {
        long first = union("甲工会");
        long second = union("乙工会");
        member("张伟", "110000198802290014", first, LocalDate.of(2020, 1, 1));
        long moved = member("李娜", "110000199001010005", first, LocalDate.of(2020, 1, 1));
        change(() -> {
            members.enterUnion(moved, LocalDate.of(2026, 9, 1), second, Origin.DESK);
            return null;
        });
        var ofSecond = ListQuery.first("name").filtered(Map.of("unionId", String.valueOf(second), "state", "normal"));
        assertThat(members.list(ofSecond, TODAY).rows()).extracting(line -> line.values().text(Person.NAME)).containsExactly("李娜");
        assertThat(members.list(ofSecond, LocalDate.of(2026, 8, 31)).rows()).isEmpty();
        assertThat(members.list(ListQuery.first("name").searching("zw"), TODAY).rows()).hasSize(1);
        assertThat(unions.all(TODAY)).extracting(line -> line.registeredMembers()).containsExactly(1L, 1L);
    }

    @Test
    void aUnionShowsItsLatestTermThatHasBegun() {
        long union = union("甲工会");
        change(() -> {
            unions.addTerm(union, new Term(LocalDate.of(2018, 5, 1), 5), Origin.DESK);
            unions.addTerm(union, new Term(LocalDate.of(2023, 5, 1), 3), Origin.DESK);
            unions.addTerm(union, new Term(LocalDate.of(2027, 5, 1), 3), Origin.DESK);
            return null;
        });
        assertThat(unions.all(TODAY).getFirst().termEndsOn()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void aFileIsFoundByItsMembersOnlyWhileItIsOpen() {
        long union = union("甲工会");
        long head = person("张伟", "110000198802290014", "");
        long id = household("WT0001", head, union, LocalDate.of(2025, 3, 1));
        assertThat(households.onFileWith(head, LocalDate.of(2025, 2, 28))).isEmpty();
        assertThat(households.onFileWith(head, TODAY).orElseThrow().number()).isEqualTo("WT0001");
        change(() -> {
            households.enterState(id, LocalDate.of(2026, 9, 1), HouseholdState.LIFTED, "", Origin.DESK);
            return null;
        });
        assertThat(households.onFileWith(head, TODAY)).isEmpty();
        assertThat(households.state(id, LocalDate.of(2026, 8, 31))).contains(HouseholdState.ON_FILE);
    }

    @Test
    void aFileFiledAndClosedOnOneDayIsClosed() {
        long id = household("WT0001", person("张伟", "110000198802290014", ""), union("甲工会"), TODAY);
        change(() -> {
            households.enterState(id, TODAY, HouseholdState.CLOSED, "重复", Origin.DESK);
            return null;
        });
        assertThat(households.state(id, TODAY)).contains(HouseholdState.CLOSED);
    }

    @Test
    void aPaymentNamesItsPeopleAndIsKnownAgain() {
        long head = person("张伟", "110000198802290014", "");
        long other = person("李娜", "110000199001010005", "");
        long id = household("WT0001", head, union("甲工会"), LocalDate.of(2025, 3, 1));
        var payment = new Payment(0, "记0001", "living", "central", Money.ofYuan(1000), TODAY, PayWay.BANK, "", head, id, null,
                2026, false, "", null, null, "", "", List.of(head, other));
        long stored = change(() -> payments.save(payment, Origin.DESK));
        assertThat(payments.find(stored).orElseThrow().aidedPersonIds()).containsExactly(head, other);
        assertThat(payments.same(payment).orElseThrow().id()).isEqualTo(stored);
        assertThat(payments.ofHousehold(id)).extracting(line -> line.amount()).containsExactly(Money.ofYuan(1000));
        assertThat(households.list(ListQuery.first("number"), TODAY).rows().getFirst().aidThisYear())
                .isEqualTo(Money.ofYuan(1000));
        var inQuarter = ListQuery.first("paidOn").filtered(Map.of("period", "2026Q3"));
        assertThat(payments.list(inQuarter).total()).isEqualTo(1);
        change(() -> {
            payments.remove(stored);
            return null;
        });
        assertThat(payments.find(stored)).isEmpty();
    }

    @Test
    void nothingIsWrittenOutsideOfAnOfficeAction() {
        assertThatThrownBy(() -> people.save(
                        Person.named(DocumentType.ID_CARD, "110000198802290014", "张伟", Sex.MALE, null), Origin.DESK))
                .isInstanceOf(IllegalStateException.class);
    }
}
