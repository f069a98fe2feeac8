package cn.uniondesk.screen.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.PaperTrail;
import cn.uniondesk.office.household.HouseholdLine;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.venue.VenueForms;
import cn.uniondesk.paper.FormOffice;
import cn.uniondesk.paper.PaperSize;
import cn.uniondesk.paper.PrintSettings;
import cn.uniondesk.paper.Printers;
import cn.uniondesk.screen.BenchOffice;
import cn.uniondesk.screen.OnScreen;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Fxml;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Remembered;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The print preview on a real office with the sample households. */
class PreviewScreenTest {

    private static final PrintDraft.Words WORDS =
            new PrintDraft.Words("双面", "单面", "按记录填写", "空白表", PaperSize::name);

    @TempDir
    private static Path home;

    private static BenchOffice office;
    private static List<HouseholdLine> files;

    @TempDir
    private Path folder;

    private OnScreen screen;
    private PreviewController controller;

    @BeforeAll
    static void openOffice() {
        office = new BenchOffice(home.resolve("office")).withUnions();
        office.take(HouseholdLedger.KIND, "困难职工台账.xlsx");
        office.take(AidLedger.KIND, "帮扶发放台账.xlsx");
        files = office.workplace().areas().get(HouseholdArea.class).households().list(ListQuery.first("number"), LocalDate.now(BenchOffice.CLOCK)).rows();
    }

    @AfterAll
    static void closeOffice() {
        office.close();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    private void open(OnScreen on, Place place) {
        screen = on;
        var open = office.workplace();
        var work = new PrintWork(open.offices(),
                open.formContents(), open.printedForms(), open.paperwork(), open.account(), BenchOffice.CLOCK);
        controller = on.show(new Fxml("preview"), PreviewController.class,
                kit -> new PreviewController(kit, work, new Printers(), on.outside()));
        OnScreen.run(() -> controller.arrive(place));
    }

    private static Place file(int index) {
        return Place.of(Area.PREVIEW).with(PrintOrder.FORM, "F02").with(PrintOrder.ABOUT, "H" + files.get(index).id());
    }

    @Test
    void aHouseholdsFormIsShownPageByPage() {
        open(OnScreen.usual(BenchOffice.CLOCK), file(0));

        assertThat(screen.failures()).isEmpty();
        assertThat(((ListView<?>) screen.find("#thumbnails", ListView.class)).getItems()).hasSizeGreaterThanOrEqualTo(2);
        var picture = screen.find("#page", PageView.class).picture();
        assertThat(picture.getHeight() / picture.getWidth()).isBetween(1.40, 1.43);
        assertThat(screen.find(".screen-state", Label.class).getText()).contains(files.getFirst().number());
    }

    @Test
    void pagesAreTurnedAndSizedByKeyboard() {
        open(OnScreen.usual(BenchOffice.CLOCK), file(0));
        var page = screen.find("#page", PageView.class);
        var first = page.picture();

        screen.robot().push(KeyCode.PAGE_DOWN);
        assertThat(screen.find("#number", Label.class).getText()).startsWith("第 2 /");
        assertThat(page.picture()).isNotSameAs(first);
        OnScreen.run(() -> screen.find("#trueSize", Button.class).fire());
        assertThat(page.picture().getWidth()).isBetween(790.0, 797.0);
        screen.robot().push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(screen.find("#share", Label.class).getText()).isEqualTo("75%");
    }

    @Test
    void aBatchIsOnePdfThatIsSavedWhole() throws Exception {
        var ids = files.subList(0, 5).stream().map(line -> "H" + line.id()).collect(Collectors.joining(","));
        open(OnScreen.usual(BenchOffice.CLOCK), Place.of(Area.PREVIEW).with(PrintOrder.FORM, "F02").with(PrintOrder.ABOUT, ids));
        var target = folder.resolve("五户.pdf");
        screen.answer(target);
        OnScreen.run(() -> controller.save());

        assertThat(screen.failures()).isEmpty();
        try (var pdf = Loader.loadPDF(target.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(screen.find("#thumbnails", ListView.class).getItems().size());
            var text = new PDFTextStripper().getText(pdf);
            files.subList(0, 5).forEach(line -> assertThat(text).contains(line.number()));
        }
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactly(target);
        }
    }

    @Test
    void withoutAPrinterASentenceSaysWhatToDoAndNothingIsPrinted() {
        open(OnScreen.usual(BenchOffice.CLOCK), file(0));
        OnScreen.run(() -> controller.print());

        assertThat(screen.find("#printerMissing", Label.class).getText()).contains("另存为 PDF");
        assertThat(screen.find("#printer .field-message", Label.class).getText()).isNotBlank();
    }

    @Test
    void anImpossiblePageRangeIsRefusedUnderItsField() {
        var draft = new PrintDraft(WORDS);
        draft.begin(HouseholdForms.F02, new Remembered(null));
        draft.entry("range").orElseThrow().text().set("4-2");
        draft.entry("copies").orElseThrow().text().set("0");

        assertThat(draft.refused()).extracting(each -> each.field() + " " + each.key())
                .contains("range preview.refusal.range", "copies preview.refusal.copies", "printer refusal.missing");
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        var remembered = new Remembered(null);
        remembered.keep("printer.F02", "二楼打印机");
        var draft = new PrintDraft(WORDS);

        assertThat(draft.offer(List.of("一楼打印机"), HouseholdForms.F02, remembered)).contains("二楼打印机");
        assertThat(draft.entry("printer").orElseThrow().get()).isEqualTo("一楼打印机");
    }

    @Test
    void everyFormOfAHouseholdCanBeChosenAndEmptiedForThePen() {
        open(OnScreen.usual(BenchOffice.CLOCK), file(0));
        var forms = box("#form").getItems();
        assertThat(forms).extracting(Choice::code)
                .contains("F01", "F10", "F14")
                .containsExactlyElementsOf(FormOffice.forms()
                        .filter(form -> form.about().contains(HouseholdForms.HOUSEHOLD)).map(Form::code).sorted().toList());

        for (var form : List.of("F01", "F06", "F12")) {
            choose("#form", form);
            assertThat(screen.failures()).isEmpty();
            assertThat(screen.find(".screen-title", Label.class).getText()).isEqualTo(title(form));
            assertThat(screen.find("#print", Button.class).isDisabled()).isFalse();
            assertThat(screen.find("#copies .text-field", TextField.class).getText())
                    .isEqualTo(Integer.toString(FormOffice.forms().filter(each -> each.code().equals(form)).findFirst().orElseThrow().copies()));
        }
        choose("#content", "empty");
        assertThat(screen.find(".screen-state", Label.class).getText()).doesNotContain(files.getFirst().number());
        assertThat(screen.find("#workbook", Button.class).isVisible()).isFalse();
    }

    @Test
    void withoutARecordEveryFormIsThereEmpty() {
        open(OnScreen.usual(BenchOffice.CLOCK), Place.of(Area.PREVIEW));

        assertThat(box("#form").getItems()).hasSize((int) FormOffice.forms().count() + VenueForms.ALL.size());
        assertThat(box("#content").isDisabled()).isTrue();
        choose("#form", "F18");
        assertThat(screen.failures()).isEmpty();
        assertThat(screen.find("#thumbnails", ListView.class).getItems().size()).isEqualTo(3);
    }

    @Test
    void aCampaignsReceiptsAreOneBatchAndItsBankListIsAWorkbookToo() throws Exception {
        open(OnScreen.usual(BenchOffice.CLOCK),
                Place.of(Area.PREVIEW).with(PrintOrder.FORM, "F10").with(PrintOrder.ABOUT, "YCOOLING.2026"));
        assertThat(screen.failures()).isEmpty();
        int receipts = screen.find("#thumbnails", ListView.class).getItems().size();
        assertThat(receipts).isGreaterThan(5);

        choose("#form", "F11");
        assertThat(screen.find("#agreement", Label.class).getText()).contains("三者一致");
        var target = folder.resolve("代发.xlsx");
        screen.answer(target);
        OnScreen.run(() -> screen.find("#workbook", Button.class).fire());
        assertThat(screen.failures()).isEmpty();
        assertThat(target).isNotEmptyFile();
        screen.picture("preview-bank-list");
    }

    @Test
    void aWrittenFormIsOpenedOutsideAndItsCodeLeadsBack() throws Exception {
        open(OnScreen.usual(BenchOffice.CLOCK), file(1));
        var target = folder.resolve("档案表.pdf");
        screen.answer(target);
        OnScreen.run(() -> screen.find("#view", Button.class).fire());

        assertThat(screen.failures()).isEmpty();
        assertThat(screen.opened()).containsExactly(target);
        try (var pdf = Loader.loadPDF(target.toFile())) {
            var code = Pattern.compile("F02-H\\d+-[0-9A-Z]{6}").matcher(new PDFTextStripper().getText(pdf));
            assertThat(code.find()).isTrue();
            var found = (Outcome.Done<PaperTrail.Found>) office.workplace().paperwork().trail().look(code.group());
            assertThat(found.value().subject().id()).isEqualTo(files.get(1).id());
            assertThat(found.value().standing()).isEqualTo(PaperTrail.Standing.CURRENT);
        }
    }

    @Test
    void aDistrictsTemplateWithAFaultIsShownWithItsFieldsMarkedAndNotPrinted() throws Exception {
        var templates = Files.createDirectories(home.resolve("office").resolve("templates"));
        var own = templates.resolve("F13.html");
        Files.writeString(own, "<html><head><style>{{>form.css}}</style></head><body><p>{{applicant.nmae}} {{applicant.name}}</p></body></html>");
        try {
            open(OnScreen.usual(BenchOffice.CLOCK), file(0).with(PrintOrder.FORM, "F13"));

            assertThat(screen.failures()).isEmpty();
            assertThat(screen.find("#templateState", Label.class).getText()).contains("F13.html", "applicant.nmae");
            assertThat(screen.find("#print", Button.class).isDisabled()).isTrue();
            assertThat(screen.find("#save", Button.class).isDisabled()).isTrue();
            assertThat(screen.find("#thumbnails", ListView.class).getItems().size()).isEqualTo(1);
            screen.picture("preview-template-fault");

            Files.writeString(own, "<html><head><style>{{>form.css}}</style></head><body><p>{{applicant.name}}</p></body></html>");
            choose("#content", "empty");
            assertThat(screen.find("#templateState", Label.class).getText()).contains("自己的模板");
            assertThat(screen.find("#print", Button.class).isDisabled()).isFalse();
        } finally {
            Files.delete(own);
        }
    }

    @Test
    void printerPaperCopiesAndSidesAreRememberedForEachForm() {
        var remembered = new Remembered(null);
        var draft = new PrintDraft(WORDS);
        draft.begin(HouseholdForms.F02, remembered);
        draft.offer(List.of("一楼", "二楼"), HouseholdForms.F02, remembered);
        for (var typed : java.util.Map.of("printer", "二楼", "paper", "A3", "copies", "5", "doubleSided", "no").entrySet()) {
            draft.entry(typed.getKey()).orElseThrow().text().set(typed.getValue());
        }
        draft.remember(HouseholdForms.F02, remembered);

        var again = new PrintDraft(WORDS);
        again.begin(HouseholdForms.F02, remembered);
        again.offer(List.of("一楼", "二楼"), HouseholdForms.F02, remembered);
        assertThat(again.wish()).isEqualTo(new PrintSettings("二楼", 5, 1, Integer.MAX_VALUE, false, PaperSize.A3));
        again.begin(AidForms.F09, remembered);
        again.offer(List.of("一楼", "二楼"), AidForms.F09, remembered);
        assertThat(again.wish()).isEqualTo(new PrintSettings("一楼", 1, 1, Integer.MAX_VALUE, false, PaperSize.A4));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Choice> box(String row) {
        return screen.find(row + " .combo-box", ComboBox.class);
    }

    private void choose(String row, String code) {
        var box = box(row);
        OnScreen.run(() -> box.setValue(box.getItems().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow()));
    }

    private static String title(String form) {
        return Texts.chinese().text("form." + form);
    }

    @Test
    void nothingIsCutInAnySizeOrLanguage() {
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var size : List.of(new int[] {930, 640, 100}, new int[] {1130, 680, 125}, new int[] {1760, 1000, 100})) {
                try (var on = new OnScreen(language, BenchOffice.CLOCK, size[0], size[1], size[2])) {
                    open(on, file(0));
                    screen.picture("preview-" + language.getLanguage() + "-" + size[0]);
                    assertThat(screen.failures()).isEmpty();
                    screen = null;
                }
            }
        }
    }
}
