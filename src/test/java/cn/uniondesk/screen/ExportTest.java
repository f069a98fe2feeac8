package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir
    private Path folder;

    @Test
    void aListLeavesTheOfficeMaskedForAPurposeAndStandsInTheRegister() throws IOException {
        var office = TestOffice.sample(folder);
        var target = folder.resolve("会员.xlsx");
        try (var desk = new DeskRobot().in(office)) {
            desk.click("#rail-MEMBERS");
            desk.settle();
            desk.click("#list-export");
            desk.click("#export-write");
            assertThat(desk.said("purpose")).isEqualTo("请填写这一项。");
            assertThat(target).doesNotExist();
            desk.fill("purpose", "核对会员信息");
            desk.fill("receiver", "速达物流工会");
            desk.answer(target);
            desk.click("#export-write");
            desk.settle();
            desk.press("rail-TRACES");
            desk.settle();
            desk.tab(1);
            assertThat(desk.lookup("核对会员信息").<Label>tryQuery()).isPresent();
            desk.pictures("traces");
        }
        try (var stream = Files.newInputStream(target); var workbook = new XSSFWorkbook(stream)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(20);
            var headings = new java.util.ArrayList<String>();
            sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            assertThat(headings).contains("姓名", "身份证号");
            var number = sheet.getRow(1).getCell(headings.indexOf("身份证号"));
            assertThat(number.getCellType()).isEqualTo(CellType.STRING);
            assertThat(number.getStringCellValue()).contains("****");
        }
    }

    @Test
    void withAPasswordTheNumbersAreWholeAndTheFileIsEncrypted() throws Exception {
        var office = TestOffice.sample(folder);
        var target = folder.resolve("交回更正.xlsx");
        try (var desk = new DeskRobot().in(office)) {
            desk.click("#rail-MEMBERS");
            desk.settle();
            desk.click("#list-export");
            desk.fill("purpose", "交回单位更正");
            desk.fill("receiver", "速达物流工会");
            desk.fill("filePassword", "12345678");
            desk.fill("filePasswordAgain", "12345678");
            desk.click("#export-write");
            desk.settle();
            assertThat(target).doesNotExist();
            desk.pictures("export-password");
            desk.fill("filePassword", "更正 river 42");
            desk.fill("filePasswordAgain", "更正 river 43");
            desk.click("#export-write");
            desk.settle();
            assertThat(target).doesNotExist();
            desk.fill("filePasswordAgain", "更正 river 42");
            desk.answer(target);
            desk.click("#export-write");
            desk.settle();
        }
        assertThat(office.<Boolean>read(open -> open.exports().register().latest(1).getFirst().isMasked())).isFalse();
        assertThat(Files.readAllBytes(target)).startsWith(0xD0, 0xCF, 0x11, 0xE0);
        try (var workbook = WorkbookFactory.create(target.toFile(), "更正 river 42")) {
            var sheet = workbook.getSheetAt(0);
            var headings = new java.util.ArrayList<String>();
            sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            assertThat(sheet.getRow(1).getCell(headings.indexOf("身份证号")).getStringCellValue()).matches("\\d{17}[\\dX]");
        }
        assertThatThrownBy(() -> WorkbookFactory.create(target.toFile(), "别的密码")).isInstanceOf(EncryptedDocumentException.class);
    }

    @Test
    void aFileThatCannotBeWrittenIsNotNoted() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.click("#rail-MEMBERS");
            desk.settle();
            desk.click("#list-export");
            desk.fill("purpose", "核对");
            desk.fill("receiver", "本单位");
            desk.answer(Path.of("/proc/no/such/place.xlsx"));
            desk.click("#export-write");
            desk.settle();
        }
        int noted = office.read(open -> open.exports().register().latest(10).size());
        assertThat(noted).isZero();
    }
}
