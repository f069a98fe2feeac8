package cn.uniondesk.screen.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.ListQuery;
import cn.uniondesk.office.household.HouseholdLine;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.paper.Printers;
import cn.uniondesk.screen.BenchOffice;
import cn.uniondesk.screen.OnScreen;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Fxml;
import cn.uniondesk.screen.kit.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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
        office.take(LedgerKind.HOUSEHOLDS, "困难职工台账.xlsx");
        files = office.workplace().households().list(ListQuery.first("number"), LocalDate.now(BenchOffice.CLOCK)).rows();
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
        var work = new PrintWork(new PrintWork.Registers(open.offices(), open.households(), open.payments()),
                open.formContents(), open.printedForms(), open.account(), BenchOffice.CLOCK);
        controller = on.show(Fxml.PREVIEW, PreviewController.class,
                kit -> new PreviewController(kit, work, new Printers(), on.outside()));
        OnScreen.run(() -> controller.arrive(place));
    }

    private static Place file(int index) {
        return Place.of(Area.PREVIEW, files.get(index).id()).with(PrintOrder.FORM, "F02");
    }

    @Test
    void aHouseholdsFormIsShownPageByPage() {
        open(OnScreen.usual(BenchOffice.CLOCK), file(0));

        assertThat(screen.failures()).isEmpty();
        assertThat(screen.find("#thumbnails", ListView.class).getItems()).hasSizeGreaterThanOrEqualTo(2);
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
        var ids = files.subList(0, 5).stream().map(line -> Long.toString(line.id())).collect(Collectors.joining(","));
        open(OnScreen.usual(BenchOffice.CLOCK), Place.of(Area.PREVIEW).with(PrintOrder.FORM, "F02").with(PrintOrder.RECORDS, ids));
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
        var draft = new PrintDraft("双面", "单面");
        draft.begin(cn.uniondesk.office.form.Form.F02);
        draft.entry("range").orElseThrow().text().set("4-2");
        draft.entry("copies").orElseThrow().text().set("0");

        assertThat(draft.refused()).extracting(each -> each.field() + " " + each.key())
                .contains("range preview.refusal.range", "copies preview.refusal.copies", "printer refusal.missing");
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        var remembered = new cn.uniondesk.screen.kit.Remembered(null);
        remembered.keep("printer.F02", "二楼打印机");
        var draft = new PrintDraft("双面", "单面");

        assertThat(draft.offer(List.of("一楼打印机"), cn.uniondesk.office.form.Form.F02, remembered)).contains("二楼打印机");
        assertThat(draft.entry("printer").orElseThrow().get()).isEqualTo("一楼打印机");
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
