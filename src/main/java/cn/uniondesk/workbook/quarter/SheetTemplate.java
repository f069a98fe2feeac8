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

    /** The district's own template of that name, else the one that ships with the program. */
    static SheetTemplate of(String code, Path districtFolder) {
        var own = districtFolder.resolve(code + ".xlsx");
        try (var in = Files.isRegularFile(own)
                ? Files.newInputStream(own)
                : SheetTemplate.class.getResourceAsStream("/workbook/" + code + ".xlsx")) {
            return new SheetTemplate(own.getFileName().toString(), read(in));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException unreadable) {
            throw new Failure("workbook.template_unreadable", unreadable, own.getFileName().toString());
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
