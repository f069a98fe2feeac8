package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.uniondesk.office.acts.Failure;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints on the printer that every JDK has: one that writes PostScript. */
class PrintersTest {

    private static final byte[] PDF = new PdfForms(new Templates(Path.of("no-templates-here"))).pdf(Samples.roster(25));
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(paper);
    private final Printers printers = new Printers(() -> new PrintService[] {printer});

    @ParameterizedTest
    @CsvSource(value = {"'', 4", "2, 1", "2-3, 2", "3-, 2", "2－9, 3"})
    void the_wanted_pages_are_printed(String range, int pages) {
        var wish = PrintSettings.whole(printer.getName(), 1, false).pages(range).orElseThrow();

        printers.print(PDF, "发放花名册", wish);

        var printed = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(printed).startsWith("%!PS");
        assertThat(printed.split("%%Page: ", -1)).hasSize(pages + 1);
    }

    @ParameterizedTest
    @EnumSource
    void on_any_paper_every_page_is_printed(PaperSize size) {
        printers.print(PDF, "发放花名册", PrintSettings.whole(printer.getName(), 2, true).on(size));

        assertThat(paper.toString(StandardCharsets.ISO_8859_1).split("%%Page: ", -1)).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"0", "3-2", "a", "1-2-3", "-4", "1.5"})
    void a_page_range_that_is_none_is_not_read(String range) {
        assertThat(PrintSettings.whole("x", 1, false).pages(range)).isEmpty();
    }

    @Test
    void a_missing_printer_and_missing_pages_are_a_sentence() {
        assertThat(printers.names()).containsExactly(printer.getName());
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> printers.print(PDF, "x", PrintSettings.whole("打印机-2楼", 3, true)))
                .satisfies(failure -> {
                    assertThat(failure.code()).isEqualTo("PRINTER_MISSING");
                    assertThat(failure.arguments()).containsExactly("打印机-2楼");
                });
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> printers.print(PDF, "x", new PrintSettings(printer.getName(), 1, 9, 10, false)))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("PRINTER_PAGES"));
        assertThatIllegalArgumentException().isThrownBy(() -> PrintSettings.whole("x", 0, false));
    }
}
