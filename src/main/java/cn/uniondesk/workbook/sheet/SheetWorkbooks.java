package cn.uniondesk.workbook.sheet;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.aid.forms.BankListForm;
import cn.uniondesk.office.aid.forms.PaymentRosterForm;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.PaperCode;
import cn.uniondesk.office.form.SheetFiles;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.workbook.OutputFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes F09 and F11 as .xlsx. The file is opened again before it takes its place: its amounts must add up as before. */
public final class SheetWorkbooks implements SheetFiles {

    private static final BigDecimal FEN = BigDecimal.valueOf(100);

    @Override
    public boolean takes(Form form) {
        return form.equals(AidForms.F09) || form.equals(AidForms.F11);
    }

    @Override
    public void write(FormContent content, String title, Path target) {
        switch (content) {
            case PaymentRosterForm roster -> write(roster, title, target);
            case BankListForm list -> write(list, title, target);
            default -> throw new IllegalArgumentException(content.form().code());
        }
    }

    private void write(PaymentRosterForm roster, String title, Path target) {
        var heading = roster.heading();
        var above = List.of(
                "慰问（救助）项目：" + heading.project(), "资金来源：" + heading.source(), "凭证号：" + heading.voucher(),
                "会议纪要：" + heading.decision());
        var below = List.of(
                "制表（经办）：" + roster.makers().handledBy(), "复核：" + roster.makers().checkedBy(),
                "审批（工会主席）：" + roster.makers().approvedBy(), "单位（盖章）", "填表日期：    年  月  日");
        write(new Sheet<>(
                title, PaperCode.of(roster).text(), SheetColumn.ROSTER, roster.rows(), PaymentRosterForm.Row::amount,
                roster.total(), above, below), target);
    }

    private void write(BankListForm list, String title, Path target) {
        var heading = list.heading();
        var above = List.of("代发项目：" + heading.project(), "资金来源：" + heading.source(), "凭证号：" + heading.voucher());
        var below = List.of("经办：", "财务：", "负责人：", "单位（盖章）", "填表日期：    年  月  日");
        write(new Sheet<>(
                title, PaperCode.of(list).text(), SheetColumn.BANK_LIST, list.rows(), BankListForm.Row::amount, list.total(),
                above, below), target);
    }

    /**
     * @param above what stands between title and columns
     * @param below who signs
     */
    record Sheet<R>(
            String title,
            String code,
            List<SheetColumn<R>> columns,
            List<R> rows,
            Function<R, Money> amount,
            PaymentRosterForm.Total total,
            List<String> above,
            List<String> below) {}

    private static <R> void write(Sheet<R> sheet, Path target) {
        OutputFile.write(target,
                out -> {
                    try (var workbook = new XSSFWorkbook()) {
                        new SheetWriter(workbook).write(sheet);
                        workbook.write(out);
                    }
                },
                written -> check(sheet, written));
    }

    private static <R> void check(Sheet<R> sheet, Path written) throws IOException {
        try (var stream = Files.newInputStream(written); var workbook = new XSSFWorkbook(stream)) {
            int column = amountColumn(sheet.columns());
            long fen = 0;
            for (int row = 0; row < sheet.rows().size(); row++) {
                var cell = workbook.getSheetAt(0).getRow(SheetWriter.FIRST_ROW + row).getCell(column);
                if (cell.getCellType() != CellType.NUMERIC) {
                    throw new Failure("workbook.reads_back_otherwise", cell.getAddress().formatAsString());
                }
                fen += BigDecimal.valueOf(cell.getNumericCellValue()).multiply(FEN).longValueExact();
            }
            if (fen != SheetColumn.sum(sheet.rows().stream().map(sheet.amount()).toList()).fen()) {
                throw new Failure("workbook.reads_back_otherwise", sheet.title());
            }
        }
    }

    static <R> int amountColumn(List<SheetColumn<R>> columns) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).isAmount()) {
                return column;
            }
        }
        throw new IllegalArgumentException("no amounts");
    }
}
