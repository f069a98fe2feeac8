package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.screen.kit.list.SmallTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

    @TempDir
    private Path folder;

    @Test
    void aDistrictsRuleBookIsLookedAtBeforeItHolds() throws IOException {
        var office = TestOffice.sample(folder);
        var file = folder.resolve("规则手册.xlsx");
        try (var desk = new DeskRobot().in(office)) {
            desk.click("#rail-RULES");
            desk.answer(file);
            desk.click("#export");
            assertThat(file).exists();

            desk.click("#choose");
            assertThat(desk.words("message")).contains("规则手册.xlsx", "没有改动");

            raiseTheStandard(file);
            desk.click("#choose");
            assertThat(rows(desk, "differences")).isEqualTo(1);
            assertThat(rows(desk, "affected")).isPositive();
            desk.pictures("rules-change");
            desk.click("#leaveChange");
            assertThat(desk.lookup("1,450.00").tryQuery()).isPresent();

            desk.click("#choose");
            desk.click("#takeIn");
            assertThat(desk.lookup("1,450.00").tryQuery()).isEmpty();
            assertThat(desk.lookup("3,000.00").tryQuery()).isPresent();
        }
        assertThat(office.<String>read(workplace -> workplace.ruleBooks().current().standards().getFirst().standard().text()))
                .isEqualTo("3,000.00");
    }

    @Test
    void aListThatWasOpenBeforeFiltersByTheWordsOfTheBookThatHolds() throws IOException {
        var file = folder.resolve("规则手册.xlsx");
        try (var desk = new DeskRobot().in(TestOffice.sample(folder))) {
            desk.click("#rail-HOUSEHOLDS");
            desk.click("#rail-RULES");
            desk.answer(file);
            desk.click("#export");
            change(file, "代码表", "下岗失业", cell -> cell.setCellValue("失业待岗"));
            desk.click("#choose");
            desk.click("#takeIn");
            desk.click("#rail-HOUSEHOLDS");
            var filter = desk.lookup("#filter-cause").<MenuButton>query();
            desk.click("#filter-cause");
            assertThat(filter.getItems()).extracting(MenuItem::getText).contains("失业待岗").doesNotContain("下岗失业");
        }
    }

    private static int rows(DeskRobot desk, String table) {
        return desk.lookup("#" + table).<SmallTable<?>>query().getItems().size();
    }

    /** As a clerk of the district changes it in Excel. */
    private static void raiseTheStandard(Path file) throws IOException {
        change(file, "低保标准", "1450", cell -> cell.setCellValue("3000.00"));
    }

    private static void change(Path file, String sheet, String begins, Consumer<Cell> way) throws IOException {
        var bytes = Files.readAllBytes(file);
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes)); var out = Files.newOutputStream(file)) {
            for (var row : workbook.getSheet(sheet)) {
                for (var cell : row) {
                    if (new DataFormatter().formatCellValue(cell).replace(",", "").startsWith(begins)) {
                        way.accept(cell);
                    }
                }
            }
            workbook.write(out);
        }
    }

    @Test
    void aFileThatIsNoRuleBookIsOneSentenceAndChangesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("名单.xlsx"), "这不是工作簿");
        try (var desk = new DeskRobot().in(TestOffice.sample(folder))) {
            desk.click("#rail-RULES");
            desk.answer(file);
            desk.click("#choose");
            assertThat(desk.words("message")).contains("没有规则手册的工作表").doesNotContain("Exception");
            assertThat(desk.lookup("#values").query().isVisible()).isTrue();
        }
    }
}
