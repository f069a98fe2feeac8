package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.venue.Venue;
import cn.uniondesk.office.venue.VenueArea;
import cn.uniondesk.office.venue.VenueForms;
import cn.uniondesk.office.venue.VenueInspection;
import cn.uniondesk.office.venue.VenueService;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.screen.TestOffice;
import cn.uniondesk.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F24a and F24b, filled and empty, read back from the PDF. */
class VenueFormsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Imprint IMPRINT = new Imprint("和平街道总工会", "王敏", "2026-11-21 14:30");

    @TempDir
    private Path folder;

    private static void enter(Workplace open) {
        var area = open.areas().find(VenueArea.class).orElseThrow();
        area.venues().save(0, Values.NONE.with(Venue.NAME, "望京暖心驿站").with(Venue.KIND, "station").with(Venue.STAR, "3")
                .with(Venue.BUILT_ON, LocalDate.of(2025, 3, 8)).with(Venue.ADDRESS, "朝阳区望京街道广顺北大街19号")
                .with(Venue.AREA, 45L).with(Venue.ROUND_THE_CLOCK, true).with(Venue.MANAGER, "李娜")
                .with(Venue.MANAGER_PHONE, "13800138000").with(Venue.INVESTED, Money.ofYuan(36_500))
                .with(Venue.MONEY_SOURCE, "工会经费").with(Venue.SIX_HAVES, Set.of("sign", "room"))
                .with(Venue.SEVEN_ONES, Set.of("water", "oven")), Venue.DECLARATION.fields());
        long venue = area.venues().records().list(ListQuery.first("name")).rows().getFirst().id();
        area.inspections().save(0, Values.NONE.with(VenueInspection.VENUE, venue)
                .with(VenueInspection.INSPECTED_ON, LocalDate.of(2026, 6, 1)).with(VenueInspection.RESULT, "mend")
                .with(VenueInspection.MEND_BY, LocalDate.of(2026, 7, 1)).with(VenueInspection.FOUND, "药箱缺创可贴")
                .with(VenueInspection.INSPECTORS, "王敏、赵强"), VenueInspection.DECLARATION.fields());
        area.services().save(0, Values.NONE.with(VenueService.VENUE, venue).with(VenueService.QUARTER, new Period(2026, 2))
                .with(VenueService.SERVED, 1_234L), VenueService.DECLARATION.fields());
    }

    private String printed(Form form) {
        return TestOffice.empty(folder).change(VenueFormsTest::enter).read(open -> {
            var papers = open.formContents().of(form, VenueForms.VENUE, "望京暖心驿站", DAY, IMPRINT);
            return switch (papers) {
                case Outcome.Done<List<FormContent>>(var all, var _) -> text(open, all, form.code());
                case Outcome.Refused<List<FormContent>>(var reasons) -> throw new AssertionError(reasons);
            };
        });
    }

    private static String text(Workplace open, List<FormContent> papers, String name) {
        var pdf = open.printedForms().pdf(papers, Progress.NONE);
        try (var read = new PdfText(pdf)) {
            Files.createDirectories(Path.of("target/forms"));
            Files.write(Path.of("target/forms/" + name + ".pdf"), pdf);
            assertThat(read.pages()).isEqualTo(1);
            return read.all();
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    @Test
    void theRegistrationSaysWhatTheRecordSays() {
        assertThat(printed(VenueForms.F24A)).contains("工会阵地登记表", "ZD-2026-001", "望京暖心驿站", "2025年3月8日",
                "朝阳区望京街道广顺北大街19号", "45", "24小时开放", "李娜", "13800138000", "36,500.00", "工会经费", "三星级",
                "基层工会", "街道总工会");
    }

    @Test
    void theReInspectionSaysWhatWasFound() {
        assertThat(printed(VenueForms.F24B)).contains("工会阵地复验表", "2026年6月1日", "药箱缺创可贴", "2026年7月1日", "2027年6月1日",
                "王敏、赵强", "1234", "限期整改");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F24a", "F24b"})
    void theEmptyFormIsOnePageForThePen(String code) {
        var text = TestOffice.empty(folder).read(open -> {
            var form = open.formContents().form(code).orElseThrow();
            return text(open, List.of(open.formContents().blank(form, DAY, IMPRINT)), code + "-blank");
        });
        assertThat(text).contains("阵地名称", "六有", "七个一");
    }
}
