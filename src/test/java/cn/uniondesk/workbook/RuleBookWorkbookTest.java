package cn.uniondesk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.hanzi.PinyinReader;
import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.Recognition;
import cn.uniondesk.office.household.RecognitionImpact;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBookChange;
import cn.uniondesk.office.rulebook.RuleBookChange.Affected;
import cn.uniondesk.office.rulebook.RuleBookChange.Kind;
import cn.uniondesk.office.rulebook.RuleBookImport;
import cn.uniondesk.office.rulebook.RuleSheet;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.HouseholdTable;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.PersonTable;
import cn.uniondesk.store.RuleBookTable;
import cn.uniondesk.store.UnionTable;
import cn.uniondesk.workbook.ledger.LedgerReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule book goes out as a workbook, is edited as the district would, and comes in again. */
class RuleBookWorkbookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Texts TEXTS = Texts.chinese();

    @TempDir
    Path folder;

    private Path file;
    private MemoryStore store;
    private RuleBookTable books;
    private HouseholdTable households;
    private RuleBookImport rules;

    @BeforeEach
    void open() {
        file = folder.resolve("规则手册.xlsx");
        store = new MemoryStore(CLOCK);
        books = new RuleBookTable(store.session(), store.writer());
        households = new HouseholdTable(store.session(), store.writer());
        var offices = new OfficeTable(store.session(), store.writer());
        store.session().change(new Action("test"), () -> offices.save(new Office("梧桐街道总工会", "WT", "示范区总工会")));
        rules = new RuleBookImport(books, new RuleBookWorkbook(new LedgerReader()),
                new RecognitionImpact(households, offices, CLOCK), store.session(), CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWentOutComesInUnchanged() throws IOException {
        rules.export(file);
        assertThat(done(rules.look(file)).differences()).isEmpty();
        assertThat(done(rules.takeIn(file)).version()).isEqualTo(DefaultRuleBook.VERSION);
        assertThat(books.current()).isEqualTo(DefaultRuleBook.read());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theSheetsAreThoseOfTheContract() throws IOException {
        rules.export(file);
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book).extracting(sheet -> sheet.getSheetName())
                    .containsExactly("规则手册", "参数", "低保标准", "代码表", "禁购词", "节假日与调休");
            assertThat(book.getSheet("低保标准").getRow(1).getCell(1).getStringCellValue()).isEqualTo("1450.00");
        }
    }

    @Test
    void anotherBoundaryIsTakenInAndNamesTheHouseholdOnTheLineWhichStaysAsDecided() {
        long onTheLine = household("WT0001", finances(2, 5_271_600, 1_791_600));
        household("WT0002", finances(2, 5_271_500, 1_791_600));
        household("WT0003", finances(2, 5_271_700, 1_791_600));
        rules.export(file);
        edit("参数", sheet -> cell(row(sheet, "recognition.deep"), 5, "<="));

        var seen = done(rules.look(file));
        assertThat(books.current().version()).isEqualTo(DefaultRuleBook.VERSION);
        assertThat(seen.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.sheet()).isEqualTo(RuleSheet.PARAMETERS);
            assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
            assertThat(difference.key()).isEqualTo("recognition.deep *");
            assertThat(difference.before()).contains(" < ");
            assertThat(difference.after()).contains(" ≤ ");
        });
        assertThat(seen.affected()).extracting(each -> each.household().number(), Affected::before, Affected::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("WT0001", "relative", "deep"));

        assertThat(done(rules.takeIn(file))).isEqualTo(seen);
        assertThat(books.current().version()).isEqualTo("2026-11-21.1");
        assertThat(households.decision(onTheLine, TODAY)).hasValueSatisfying(
                decision -> assertThat(decision.category()).isEqualTo(Category.RELATIVE));
    }

    @Test
    void everyEditionHasALabelOfItsOwn() {
        for (int edition = 1; edition <= 3; edition++) {
            rules.export(file);
            var standard = 1_500 + edition + ".00";
            edit("低保标准", sheet -> cell(sheet.getRow(1), 1, standard));
            assertThat(done(rules.takeIn(file)).version()).isEqualTo("2026-11-21." + edition);
        }
        assertThat(books.current().standard("任何区", TODAY).orElseThrow().standard()).isEqualTo(Money.ofYuan(1_503));
    }

    @Test
    void figuresAndDaysTypedAsSuchAndATitleAboveAreRead() {
        rules.export(file);
        edit("低保标准", sheet -> {
            sheet.shiftRows(0, sheet.getLastRowNum(), 1);
            sheet.createRow(0).createCell(0).setCellValue("示范区城乡低保标准");
            var added = sheet.createRow(5);
            added.createCell(0).setCellValue("示范区");
            added.createCell(1).setCellValue(1_510.5);
            var day = added.createCell(3);
            day.setCellValue(LocalDate.of(2026, 7, 1));
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            day.setCellStyle(style);
        });
        assertThat(done(rules.takeIn(file)).differences()).singleElement().satisfies(difference ->
                assertThat(difference.kind()).isEqualTo(Kind.ADDED));
        assertThat(books.current().standard("示范区总工会", TODAY)).hasValueSatisfying(row -> {
            assertThat(row.standard()).isEqualTo(Money.ofFen(151_050));
            assertThat(row.from()).isEqualTo(LocalDate.of(2026, 7, 1));
        });
        assertThat(books.current().standard("他区", TODAY).orElseThrow().standard()).isEqualTo(Money.ofYuan(1_450));
    }

    @Test
    void everyMistakeIsNamedBySheetRowAndColumnAndNothingChanges() {
        rules.export(file);
        edit("低保标准", sheet -> {
            cell(sheet.getRow(1), 1, "一千四");
            cell(sheet.getRow(1), 2, "约");
            cell(sheet.createRow(3), 0, "示范区");
        });
        edit("参数", sheet -> cell(row(sheet, "recognition.relative.multiple"), 2, "两倍"));
        assertThat(sentences(rules.takeIn(file))).containsExactlyInAnyOrder(
                "工作表“参数”第 3 行“数值”应为数字，现为“两倍”。",
                "工作表“低保标准”第 2 行“月标准（元）”应为大于零的金额，现为“一千四”。",
                "工作表“低保标准”第 2 行“界限”应为 < 或 ≤，现为“约”。",
                "工作表“低保标准”第 4 行“月标准（元）”没有填写。",
                "工作表“低保标准”第 4 行“生效日期”没有填写。");
        assertThat(books.current().version()).isEqualTo(DefaultRuleBook.VERSION);
    }

    @Test
    void aRowThatStandsTwiceIsRefused() {
        rules.export(file);
        edit("低保标准", sheet -> {
            var twin = sheet.createRow(2);
            for (int c = 0; c < 4; c++) {
                cell(twin, c, sheet.getRow(1).getCell(c).getStringCellValue());
            }
        });
        assertThat(sentences(rules.look(file))).singleElement().asString().contains("低保标准", "第 3 行", "重复");
    }

    @Test
    void aWorkbookOfOtherThingsIsRefused() throws IOException {
        try (var book = new XSSFWorkbook(); var stream = Files.newOutputStream(file)) {
            book.createSheet("会员").createRow(0).createCell(0).setCellValue("姓名");
            book.write(stream);
        }
        assertThat(sentences(rules.look(file))).singleElement().asString().contains("没有规则手册的工作表");
    }

    @Test
    void aSheetWithoutItsHeadingIsRefused() {
        rules.export(file);
        edit("禁购词", sheet -> sheet.removeRow(sheet.getRow(0)));
        assertThat(sentences(rules.look(file))).containsExactly("工作表“禁购词”里找不到写着“词”的标题行。");
    }

    @Test
    void aFolderThatIsNotThereIsOneSentenceAndLeavesNothing() {
        var nowhere = folder.resolve("没有").resolve("规则.xlsx");
        assertThatThrownBy(() -> rules.export(nowhere))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(TEXTS.text(failure)).contains("规则.xlsx"));
    }

    private static RuleBookChange done(Outcome<RuleBookChange> outcome) {
        return switch (outcome) {
            case Outcome.Done<RuleBookChange>(var change, var _) -> change;
            case Outcome.Refused<RuleBookChange>(var refusals) -> throw new AssertionError(refusals);
        };
    }

    private static List<String> sentences(Outcome<RuleBookChange> outcome) {
        return switch (outcome) {
            case Outcome.Done<RuleBookChange> _ -> List.of();
            case Outcome.Refused<RuleBookChange>(var refusals) -> refusals.stream().map((Refusal each) -> TEXTS.text(each)).toList();
        };
    }

    private void edit(String sheet, Consumer<XSSFSheet> change) {
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            change.accept(book.getSheet(sheet));
            try (var stream = Files.newOutputStream(file)) {
                book.write(stream);
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Row row(XSSFSheet sheet, String code) {
        for (var row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static void cell(Row row, int column, String text) {
        row.createCell(column).setCellValue(text);
    }

    private long household(String number, Finances finances) {
        var people = new PersonTable(store.session(), store.writer(), new PinyinReader());
        var unions = new UnionTable(store.session(), store.writer(), new PinyinReader());
        return store.session().change(new Action("test"), () -> {
            long head = people.save(Person.named(DocumentType.OTHER, number, "张伟", Sex.MALE, null), Origin.DESK);
            long union = unions.named("工会").map(TradeUnion::id).orElseGet(() -> unions.save(
                    new TradeUnion(0, Values.NONE.with(TradeUnion.NAME, "工会").with(TradeUnion.KIND, "single")),
                    Origin.DESK));
            var filed = LocalDate.of(2025, 3, 12);
            long id = households.save(
                    new Household(0, number, head, union, filed, Values.NONE),
                    Origin.DESK);
            households.enterState(id, filed, HouseholdState.ON_FILE, "", Origin.DESK);
            var recognition = Recognition.of(finances, filed, books.current(), "示范区");
            households.decide(recognition.decision(id, recognition.category(), false, ""), Origin.DESK);
            return id;
        });
    }

    private static Finances finances(int people, long income, long rigid) {
        return new Finances(people, Money.ofFen(income), Money.ofFen(rigid), Money.ZERO);
    }
}
