package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.RepairLine;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four sample ledgers, as their expected.json says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleLedgersTest {

    private IntakeOffice office;
    private ImportReport unions;
    private ImportReport members;
    private ImportReport households;
    private ImportReport payments;

    @BeforeAll
    void takeAllIn() {
        office = new IntakeOffice();
        unions = office.take(UnionLedger.KIND, Samples.file("基层工会名册.xlsx"));
        members = office.take(MemberLedger.KIND, Samples.file("会员名册.xlsx"));
        households = office.take(HouseholdLedger.KIND, Samples.file("困难职工台账.xlsx"));
        payments = office.take(AidLedger.KIND, Samples.file("帮扶发放台账.xlsx"));
    }

    @AfterAll
    void close() {
        office.close();
    }

    private static List<Integer> rows(ImportReport report, Fate fate, String code) {
        return IntakeOffice.rows(report).stream()
                .filter(line -> line.fate() == fate && line.code().equals(code))
                .map(RowLine::row)
                .toList();
    }

    @Test
    void everyUnionIsCreatedAndTheTotalAndTheNoteAreIgnored() {
        assertThat(unions.main().read()).isEqualTo(26);
        assertThat(unions.main().created()).isEqualTo(Samples.<Integer>expected("unions").longValue());
        assertThat(unions.main().ignored()).isEqualTo(2);
        assertThat(unions.main().unmapped()).isEmpty();
        long overdue = office.registers.unions().all(IntakeOffice.TODAY).stream()
                .filter(line -> office.registers.unions().terms(line.id()).getLast()
                        .isOverdue(java.time.LocalDate.of(2026, 9, 30)))
                .count();
        assertThat(overdue).isEqualTo(Samples.<Integer>expected("terms_overdue_on_2026_09_30").longValue());
        assertThat(IntakeOffice.totals(unions)).hasSize(4).allMatch(line -> line.agrees());
    }

    @Test
    void theMembersAddUp() {
        int clean = Samples.expected("members", "clean_rows");
        assertThat(members.main().created()).isEqualTo(clean);
        assertThat(members.main().unchanged()).isEqualTo(6);
        assertThat(members.main().held()).isEqualTo(26);
        assertThat(members.main().ignored()).isEqualTo(2);
        assertThat(members.main().read()).isEqualTo(602);
        assertThat(IntakeOffice.totals(members)).singleElement().satisfies(line -> {
            assertThat(line.stated()).isEqualTo("600人");
            assertThat(line.agrees()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
            "checksum, ID_CHECKSUM", "unknown_union, UNION_UNKNOWN", "no_name, NAME_MISSING", "sex_conflict, SEX_CONFLICT",
            "precision, ID_PRECISION_LOST", "future_join, DATE_FUTURE",
    })
    void plantedFaultsAreHeldInTheirRows(String planted, String code) {
        assertThat(rows(members, Fate.HELD, code)).containsExactlyElementsOf(Samples.planted("bad", planted));
    }

    @Test
    void theSamePersonAgainSayingTheSameIsUnchanged() {
        assertThat(rows(members, Fate.UNCHANGED, "REPEATED")).containsExactlyElementsOf(Samples.planted("bad", "duplicate"));
    }

    @ParameterizedTest
    @CsvSource({
            "spaced_id, ID_SPACES", "fifteen, ID_15_TO_18", "wide_id, ID_FULLWIDTH", "quoted_id, ID_QUOTE",
            "lower_x, ID_LOWERCASE",
    })
    void plantedRepairsAreMadeAndListedInTheirRows(String planted, String code) {
        assertThat(IntakeOffice.repairs(members).stream().filter(line -> line.code().equals(code)).map(RepairLine::row))
                .containsExactlyElementsOf(Samples.planted("fixed", planted));
    }

    @Test
    void repairsShowTheRawCellAndTheFinalValue() {
        assertThat(IntakeOffice.repairs(members)).contains(new RepairLine(
                "会员名册", 43, "身份证号", "idNumber", "ID_SPACES", " 120000 19670719 6487", "120000196707196487"));
        assertThat(IntakeOffice.repairs(members).stream()
                        .filter(line -> line.row() == 43 && line.code().equals("ID_SPACES"))
                        .map(RepairLine::masked))
                .singleElement()
                .satisfies(line -> assertThat(line.to()).isEqualTo("120***********6487"))
                .satisfies(line -> assertThat(line.from()).doesNotContain("19670719"));
    }

    @Test
    void householdsKeepTheStatedCategoryAndListWhereTheRuleDiffers() {
        assertThat(households.main().created()).isEqualTo(60);
        assertThat(households.main().held()).isZero();
        var numbers = IntakeOffice.rows(households).stream()
                .filter(line -> line.code().equals("CATEGORY_DIFFERS"))
                .peek(line -> assertThat(line.fate()).isEqualTo(Fate.CREATED))
                .map(line -> "WT%04d".formatted(line.row() - 3))
                .toList();
        assertThat(numbers).containsExactlyElementsOf(Samples.<List<String>>expected("households", "category_differs"));
    }

    @Test
    void theHouseholdsOnTheBoundariesFallAsTheRuleSays() {
        var words = Map.of("DEEP", "深度", "RELATIVE", "相对", "ACCIDENT", "意外");
        Samples.<Map<String, String>>expected("households", "boundary").forEach((number, category) -> {
            var household = office.registers.households().numbered(number).orElseThrow();
            var decision = office.registers.households().decision(household.id(), household.filedOn()).orElseThrow();
            assertThat(words.get(decision.category().name())).isEqualTo(category);
            assertThat(decision.stated()).isFalse();
            assertThat(decision.card()).isNotEmpty();
        });
    }

    @Test
    void theFamilySheetIsCountedByItself() {
        var family = households.sheets().getLast();
        assertThat(family.kind()).isEqualTo("family");
        assertThat(family.created()).isEqualTo(Samples.<Integer>expected("households", "people").longValue());
        assertThat(family.read()).isEqualTo(family.created());
        assertThat(IntakeOffice.rows(households)).noneMatch(line -> line.code().equals("PEOPLE_DIFFERS"));
    }

    @Test
    void everyPaymentIsCreatedWithItsAmount() {
        assertThat(payments.main().created()).isEqualTo(180);
        assertThat(payments.main().held()).isZero();
        long fen = office.session.query(db ->
                db.fetchSingle("select sum(amount_fen) from aid_payment").get(0, Long.class));
        assertThat(fen).isEqualTo(Samples.<Integer>expected("payments", "fen").longValue());
    }

    @Test
    void theSameFilesAgainCreateNothing() {
        var before = office.content();

        var again = office.take(MemberLedger.KIND, Samples.file("会员名册.xlsx"));
        assertThat(again.main().created() + again.main().updated()).isZero();
        assertThat(again.main().unchanged()).isEqualTo(574);
        for (var kind : Map.of(UnionLedger.KIND, "基层工会名册.xlsx", HouseholdLedger.KIND, "困难职工台账.xlsx",
                AidLedger.KIND, "帮扶发放台账.xlsx").entrySet()) {
            assertThat(office.take(kind.getKey(), Samples.file(kind.getValue())).sheets())
                    .allMatch(sheet -> sheet.created() + sheet.updated() + sheet.held() == 0);
        }

        assertThat(office.content()).isEqualTo(before);
    }
}
