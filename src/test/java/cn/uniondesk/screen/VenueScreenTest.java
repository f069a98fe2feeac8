package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.TestWiring;
import cn.uniondesk.office.record.RecordNumbers;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.venue.Venue;
import cn.uniondesk.office.venue.VenueArea;
import cn.uniondesk.office.venue.VenueInspection;
import cn.uniondesk.office.venue.VenueService;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.store.venue.VenueStore;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VenueScreenTest {

    @TempDir
    private Path folder;

    @Test
    void aVenueIsEnteredByKeyboardFoundInspectedAndDeletedOnlyWithItsRecords() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.click("#rail-VENUES");
            desk.settle();
            assertThat(desk.lookup(".list-count").<Label>query().getText()).isEqualTo("已载入 0 / 共 0");
            desk.key(KeyCode.CONTROL, KeyCode.N);
            desk.write("望京暖心驿站");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.said("kind")).isEqualTo("请填写这一项。");
            desk.choose("kind", "station");
            desk.fill("builtOn", "2026.12.1");
            desk.fill("managerPhone", "123");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.said("managerPhone")).contains("电话应为");
            desk.fill("managerPhone", "13800138000");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.said("builtOn")).contains("2026-12-01");
            desk.fill("builtOn", "2025.10.1");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();
            assertThat(desk.lookup("#status").<Label>query().getText()).contains("保存");
            assertThat(desk.text("number")).isEqualTo("ZD-2026-001");
            desk.pictures("venue-one");
            desk.tab(1);
            desk.pictures("venue-inspections");
            desk.tab(2);
            desk.pictures("venue-services");

            desk.key(KeyCode.F3);
            desk.write("wjnx");
            desk.settle();
            assertThat(desk.lookup("望京暖心驿站").tryQuery()).isPresent();
        }
        office.change(this::inspected);
        try (var desk = new DeskRobot().in(office)) {
            assertThat(desk.lookup("望京暖心驿站 复验已逾期，应于 2026-10-10 办理").tryQuery()).isPresent();
            desk.click("#rail-VENUES");
            desk.settle();
            desk.pictures("venues");
            desk.key(KeyCode.ENTER);
            desk.settle();
            desk.click("#delete");
            desk.click("#delete-reason");
            desk.write("重复登记");
            desk.key(KeyCode.ENTER);
            desk.settle();
            assertThat(desk.lookup("下列记录还在引用它，请先处理：阵地复验、阵地服务情况。").tryQuery()).isPresent();
        }
    }

    private void inspected(Workplace open) {
        var area = open.areas().find(VenueArea.class).orElseThrow();
        var venue = area.venues().records().list(ListQuery.first("name")).rows().getFirst();
        var inspection = cn.uniondesk.office.record.Values.NONE
                .with(VenueInspection.VENUE, venue.id())
                .with(VenueInspection.INSPECTED_ON, LocalDate.of(2025, 10, 10))
                .with(VenueInspection.RESULT, "pass");
        area.inspections().save(0, inspection, VenueInspection.DECLARATION.fields());
        area.services().save(0, cn.uniondesk.office.record.Values.NONE.with(VenueService.VENUE, venue.id())
                .with(VenueService.QUARTER, new Period(2026, 3)).with(VenueService.SERVED, 1200L), VenueService.DECLARATION.fields());
    }

    @Test
    void aDeletedVenueIsPutBackAsItWasAndItsNumberIsAGapMeanwhile() {
        var office = TestOffice.empty(folder);
        office.change(open -> {
            var area = open.areas().find(VenueArea.class).orElseThrow();
            var values = cn.uniondesk.office.record.Values.NONE.with(Venue.NAME, "书屋").with(Venue.KIND, "library")
                    .with(Venue.BUILT_ON, LocalDate.of(2024, 5, 1)).with(Venue.SEVEN_ONES, java.util.Set.of("table", "water"));
            area.venues().save(0, values, Venue.DECLARATION.fields());
        });
        String before = office.read(open -> open.verify().content());
        office.change(open -> {
            var area = open.areas().find(VenueArea.class).orElseThrow();
            var venue = area.venues().records().list(ListQuery.first("name")).rows().getFirst();
            area.venues().delete(venue.id(), "误登");
            assertThat(area.venues().records().list(ListQuery.first("name")).total()).isZero();
        });
        assertThat(office.<List<RecordNumbers.Gap>>read(open -> open.areas().get(VenueArea.class).venues().gaps()))
                .singleElement().satisfies(gap -> assertThat(gap.number()).matches("ZD-\\d{4}-001"));
        try (var desk = new DeskRobot().in(office)) {
            desk.press("rail-TRACES");
            desk.settle();
            desk.tab(2);
            assertThat(desk.lookup((javafx.scene.Node node) -> node instanceof javafx.scene.control.Labeled cell && cell.getText() != null && cell.getText().matches("ZD-\\d{4}-001"))
                    .tryQuery()).isPresent();
            desk.pictures("traces-missing");
        }
        office.change(open -> {
            var deleted = open.deletedRecords().all().getFirst();
            assertThat(deleted.reason()).isEqualTo("误登");
            assertThat(deleted.title()).isEqualTo("书屋");
            assertThat(deleted.deletedOn()).isEqualTo(LocalDate.now(DeskRobot.CLOCK));
            open.deletedRecords().restore(deleted.id());
            assertThat(open.deletedRecords().all()).isEmpty();
            assertThat(open.areas().get(VenueArea.class).venues().gaps()).isEmpty();
        });
        String after = office.read(open -> open.verify().content());
        assertThat(after).isEqualTo(before);
    }

    @Test
    void withoutItsLineInTheWiringTheDeskStartsWithoutVenues() {
        var workplaces = TestWiring.without(VenueStore.class, DeskRobot.CLOCK);
        var office = TestOffice.sample(folder);
        try (var open = workplaces.open(office.home(), TestOffice.ACCOUNT, TestOffice.PASSWORD.toCharArray())) {
            var quarter = new Period(2026, 3);
            assertThat(open.areas().find(VenueArea.class)).isEmpty();
            assertThat(open.quarter().tables().all(quarter)).extracting(each -> each.table().code()).isNotEmpty().doesNotContain("T12");
            var written = open.quarter().submission().write(quarter, folder.resolve("out"), Progress.NONE);
            assertThat(written.file()).isNotEmptyFile();
        }
        try (var desk = new DeskRobot().at(workplaces, office.home())) {
            assertThat(desk.lookup("#rail-VENUES").tryQuery()).isEmpty();
        }
    }
}
