package cn.uniondesk.intake;

import cn.uniondesk.office.reading.IdentityNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A register of invented members of one union, with as many rows as wanted. */
final class MembersLedger {

    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private MembersLedger() {}

    static Path of(int rows, Path file) throws IOException {
        try (var workbook = new SXSSFWorkbook(100); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("会员名册");
            var heading = List.of("序号", "姓名", "身份证号", "所属工会", "入会日期", "联系电话", "会籍状态", "民族");
            var first = sheet.createRow(0);
            for (int i = 0; i < heading.size(); i++) {
                first.createCell(i).setCellValue(heading.get(i));
            }
            for (int i = 0; i < rows; i++) {
                var row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(i + 1);
                row.createCell(1).setCellValue("会员" + Character.toString('一' + i % 5000));
                row.createCell(2).setCellValue(number(i).text());
                row.createCell(3).setCellValue("甲工会委员会");
                row.createCell(4).setCellValue("2020.1." + (1 + i % 28));
                row.createCell(5).setCellValue("138%08d".formatted(i));
                row.createCell(6).setCellValue("正常");
                row.createCell(7).setCellValue("汉族");
            }
            workbook.write(out);
        }
        return file;
    }

    static IdentityNumber number(int i) {
        var body = "110000" + LocalDate.of(1960, 1, 1).plusDays(i / 900).toString().replace("-", "") + "%03d".formatted(i % 900);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        return new IdentityNumber(body + CHECKS.charAt(sum % 11));
    }
}
