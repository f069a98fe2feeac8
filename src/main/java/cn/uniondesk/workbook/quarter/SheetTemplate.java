package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 表样: the workbook whose first sheet is a form with cells that name figures, such as {@code {{T02.deep.quarter.opened}}}. */
final class SheetTemplate implements AutoCloseable {

    private final String name;
    private final XSSFWorkbook workbook;

    private SheetTemplate(String name, XSSFWorkbook workbook) {
        this.name = name;
        this.workbook = workbook;
    }

    interface Own {
        XSSFWorkbook make() throws IOException;
    }

    /** The district's template of that name, else the program's own. */
    static SheetTemplate of(String code, Path districtFolder, Own programs) {
        var own = districtFolder.resolve(code + ".xlsx");
        try {
            if (!Files.isRegularFile(own)) {
                return new SheetTemplate(own.getFileName().toString(), programs.make());
            }
            try (var in = Files.newInputStream(own)) {
                return new SheetTemplate(own.getFileName().toString(), read(in));
            }
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException unreadable) {
            throw new Failure("workbook.template_unreadable", unreadable, own.getFileName().toString());
        }
    }

    /** The cover that ships with the program. */
    static XSSFWorkbook cover() throws IOException {
        try (var in = SheetTemplate.class.getResourceAsStream("/workbook/cover.xlsx")) {
            return read(in);
        }
    }

    private static XSSFWorkbook read(InputStream in) throws IOException {
        return new XSSFWorkbook(in);
    }

    String name() {
        return name;
    }

    XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException onlyInMemory) {
            throw new IllegalStateException(onlyInMemory);
        }
    }
}
